using CorpusGen.Core.Model;

namespace CorpusGen.Tool.Corpora;

/// <summary>Shows values of metadata to people.</summary>
internal static class MetadataText
{
    /// <summary>Returns a value on one line: a list with commas, a map with its keys.</summary>
    public static string Of(MetadataValue value) =>
        value switch
        {
            { Entries.Count: > 0 } => string.Join("; ", value.Entries.Select(entry => $"{entry.Key}: {Of(entry.Value)}")),
            { Items.Count: > 0 } => string.Join(", ", value.Items.Select(Of)),
            _ => value.Text,
        };
}
