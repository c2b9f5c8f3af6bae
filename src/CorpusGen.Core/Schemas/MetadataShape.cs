using CorpusGen.Core.Model;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Schemas;

/// <summary>
/// The keys and kinds of a document's metadata, without positions, and without text that no schema depends on. It stays equal if the body
/// or a number is edited. A value of the compiler's cache.
/// </summary>
/// <param name="Collection">The member name of the collection.</param>
/// <param name="Entries">The metadata, reduced.</param>
public sealed record MetadataShape(string Collection, EquatableArray<MetadataEntry> Entries)
{
    // Longer text is not a choice.
    private const int LongestChoice = 24;

    /// <summary>Returns the shape of a document; null if its metadata could not be read.</summary>
    public static MetadataShape? Of(Document document) =>
        document.Metadata.IsBroken
            ? null
            : new MetadataShape(CorpusNames.Collection(document.File.Collection), Strip(document.Metadata.Entries));

    private static EquatableArray<MetadataEntry> Strip(EquatableArray<MetadataEntry> entries) =>
        entries.Count == 0
            ? default
            : entries.Select(entry => new MetadataEntry(entry.Key, default, Strip(entry.Value))).ToEquatableArray();

    private static MetadataValue Strip(MetadataValue value) =>
        new(
            value.Kind,
            value.Kind == MetadataKind.Text && CouldBeChoice(value.Text) ? value.Text : "",
            default,
            value.Items.Count == 0 ? default : value.Items.Select(Strip).Distinct().ToEquatableArray(),
            Strip(value.Entries)
        );

    private static bool CouldBeChoice(string text) =>
        text.Length is > 1 and <= LongestChoice
        && char.IsLetter(text[0])
        && text.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or ' ');
}
