using CorpusGen.Core.Model;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Schemas;

/// <summary>
/// What a document's metadata is made of: its keys and kinds, without places and without words that no schema depends on. It stays equal
/// while the body is edited, and while one number becomes another. A value of the compiler's cache.
/// </summary>
/// <param name="Collection">The member name of the collection.</param>
/// <param name="Entries">The metadata, stripped.</param>
public sealed record MetadataShape(string Collection, EquatableArray<MetadataEntry> Entries)
{
    // Longer words are no choice among a few.
    private const int LongestChoice = 24;

    /// <summary>The shape of a document; null where its metadata could not be read, from which nothing follows.</summary>
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
