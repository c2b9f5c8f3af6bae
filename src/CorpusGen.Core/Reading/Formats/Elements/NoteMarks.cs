namespace CorpusGen.Core.Reading.Formats.Elements;

/// <summary>
/// Marks of footnotes in HTML. Their numbers are not words: they would be joined with the word before them, or be figures.
/// </summary>
internal static class NoteMarks
{
    // In `epub:type`, `role` and `class`: EPUB, ARIA, pandoc, goldmark, Sphinx.
    private static readonly string[] Kinds = ["noteref", "footnote-ref"];
    private static readonly string[] Names = ["type", "role", "class"];

    /// <summary>Returns true if a link is called a mark: it has a kind of a mark in an attribute.</summary>
    /// <param name="attribute">Returns the value of an attribute by its name; empty if the tag has none.</param>
    public static bool IsCalledMark(Func<string, string> attribute) =>
        Names.Any(name => attribute(name) is { Length: > 0 } value && Kinds.Any(kind => value.Contains(kind)));

    /// <summary>
    /// Returns true if a start tag begins a mark: a link that is called so, a link of raised words to a place of the page, or raised words
    /// that are a link.
    /// </summary>
    public static bool IsMark(string text, Token token) =>
        token switch
        {
            { IsClosed: true } => false,
            { Name: "sup" } => IsNext(text, token, "<a") || IsNext(text, token, "[<a"),
            { Name: "a" } => IsCalledMark(name => ValueOf(text, token, name))
                || (IsNext(text, token, "<sup") && ValueOf(text, token, "href").StartsWith("#", StringComparison.Ordinal)),
            _ => false,
        };

    private static bool IsNext(string text, Token token, string words) =>
        string.CompareOrdinal(text, token.Range.End, words, 0, words.Length) == 0;

    private static string ValueOf(string text, Token token, string name) =>
        Attributes.Find(text, token.Range, name) is { } value ? value.Of(text) : "";
}
