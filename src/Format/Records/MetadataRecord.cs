using CorpusGen.Format;
#if FORMAT_WRITER
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Records;

#else
namespace CorpusGen.Storage;

#endif

/// <summary>
/// A value of metadata: its kind; then its text, or the number of its items or entries and those. An entry is its key, its folded key and
/// its value. All metadata of a document is one map.
/// </summary>
internal static class MetadataRecord
{
#if FORMAT_WRITER
    public static void Write(RecordWriter record, EquatableArray<MetadataEntry> entries)
    {
        record.Number((int)MetadataKind.Map);
        WriteEntries(record, entries);
    }

    private static void Write(RecordWriter record, MetadataValue value)
    {
        record.Number((int)value.Kind);
        switch (value.Kind)
        {
            case MetadataKind.None:
                break;
            case MetadataKind.List:
                record.Number(value.Items.Count);
                foreach (var item in value.Items)
                    Write(record, item);
                break;
            case MetadataKind.Map:
                WriteEntries(record, value.Entries);
                break;
            default:
                record.String(value.Text);
                break;
        }
    }

    private static void WriteEntries(RecordWriter record, EquatableArray<MetadataEntry> entries)
    {
        record.Number(entries.Count);
        foreach (var entry in entries)
        {
            record.Shared(entry.Key);
            record.Shared(KeyFolding.Folded(entry.Key));
            Write(record, entry.Value);
        }
    }
#endif

    public static MetadataKind Kind(RecordReader record) => (MetadataKind)record.Number();

    /// <summary>Returns the text of a scalar; null for any other value.</summary>
    public static string? Text(RecordReader record) => IsScalar((MetadataKind)record.Number()) ? record.String() : null;

    /// <summary>Reads the head of a list or a map; the items or entries follow.</summary>
    /// <returns>The number of items or entries.</returns>
    public static int Count(ref RecordReader record)
    {
        record.Number();
        return record.Number();
    }

    /// <summary>Reads the key of an entry; its value follows.</summary>
    public static string Key(ref RecordReader record)
    {
        var key = record.Shared();
        record.SkipShared();
        return key;
    }

    /// <summary>Reads the key of an entry and compares its folded form; its value follows.</summary>
    public static bool KeyEquals(ref RecordReader record, byte[] folded)
    {
        record.SkipShared();
        return record.SharedEquals(folded);
    }

    /// <summary>Skips a value.</summary>
    public static void Skip(ref RecordReader record)
    {
        var kind = (MetadataKind)record.Number();
        if (kind == MetadataKind.None)
            return;
        if (IsScalar(kind))
        {
            record.SkipString();
            return;
        }

        for (var left = record.Number(); left > 0; left--)
        {
            if (kind == MetadataKind.Map)
            {
                record.SkipShared();
                record.SkipShared();
            }

            Skip(ref record);
        }
    }

    private static bool IsScalar(MetadataKind kind) => kind is not (MetadataKind.None or MetadataKind.List or MetadataKind.Map);
}
