using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Emission;

/// <summary>
/// Writes metadata as the run-time library reads it. A value: its kind; then its text, or how many items or entries it has, and those; an
/// entry is its key, the folded key by which it is found, its value.
/// </summary>
internal static class MetadataTable
{
    /// <summary>Writes all of it as one map.</summary>
    public static void Write(BlobBuilder body, EquatableArray<MetadataEntry> entries)
    {
        body.Number((int)MetadataKind.Map);
        WriteEntries(body, entries);
    }

    private static void Write(BlobBuilder body, MetadataValue value)
    {
        body.Number((int)value.Kind);
        switch (value.Kind)
        {
            case MetadataKind.Nothing:
                break;
            case MetadataKind.List:
                body.Number(value.Items.Count);
                foreach (var item in value.Items)
                    Write(body, item);
                break;
            case MetadataKind.Map:
                WriteEntries(body, value.Entries);
                break;
            default:
                body.String(value.Text);
                break;
        }
    }

    private static void WriteEntries(BlobBuilder body, EquatableArray<MetadataEntry> entries)
    {
        body.Number(entries.Count);
        foreach (var entry in entries)
        {
            body.Shared(entry.Key);
            body.Shared(MetadataKey.Folded(entry.Key));
            Write(body, entry.Value);
        }
    }
}
