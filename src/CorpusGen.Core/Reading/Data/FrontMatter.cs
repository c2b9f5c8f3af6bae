using System.Text.RegularExpressions;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Data;

/// <summary>Finds the metadata at the start of a text, between two lines "---".</summary>
internal static class FrontMatter
{
    private static readonly Regex Key = new(
        @"^(?:[a-z_][A-Za-z0-9_-]*|(?i:title|headline|date|author|authors|tags|draft|id|source|layout|description)):(?:[ \t]|$)",
        RegexOptions.CultureInvariant
    );

    /// <summary>Returns the range of the front matter, with its fences and the line end after them; null if the text has none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="content">The range between the fences.</param>
    public static TextRange? Find(string text, out TextRange content)
    {
        content = default;
        if (!IsFence(text, StartOf(text), '-', out var first))
            return null;
        for (var at = first; at < text.Length; at = NextLine(text, at))
        {
            if (IsFence(text, at, '-', out var end) || IsFence(text, at, '.', out end))
            {
                content = TextRange.Between(first, at);
                return TextRange.Between(StartOf(text), end);
            }
        }

        return null;
    }

    /// <summary>
    /// Returns the range of front matter that has no closing line: a fence, and lines with keys after it. Else null: a thematic break
    /// can be at the start of a text too, with prose after it.
    /// </summary>
    /// <param name="text">A text in which <see cref="Find"/> finds nothing.</param>
    /// <param name="content">The range of the lines with keys.</param>
    public static TextRange? FindUnclosed(string text, out TextRange content)
    {
        content = default;
        if (!IsFence(text, StartOf(text), '-', out var first) || !Key.IsMatch(LineAt(text, first)))
            return null;
        var at = first;
        // Prose begins at the first line that is not a key, and does not belong to one.
        while (at < text.Length && LineAt(text, at) is { Length: > 0 } line && (Key.IsMatch(line) || line[0] is ' ' or '\t' or '-' or '#'))
            at = NextLine(text, at);
        content = TextRange.Between(first, at);
        return TextRange.Between(StartOf(text), at);
    }

    private static int StartOf(string text) => text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;

    // Three marks alone on a line. `next` is the start of the line after them.
    private static bool IsFence(string text, int at, char mark, out int next)
    {
        next = at;
        if (at + 3 > text.Length || text[at] != mark || text[at + 1] != mark || text[at + 2] != mark)
            return false;
        var end = at + 3;
        while (end < text.Length && (text[end] is ' ' or '\t'))
            end++;
        if (end < text.Length && text[end] is not ('\r' or '\n'))
            return false;
        next = end < text.Length ? end + LineEnd.LengthAt(text, end) : end;
        return at < next;
    }

    private static string LineAt(string text, int at) => text.Substring(at, EndOfLine(text, at) - at);

    private static int EndOfLine(string text, int at)
    {
        while (at < text.Length && text[at] is not ('\r' or '\n'))
            at++;
        return at;
    }

    private static int NextLine(string text, int at)
    {
        var end = EndOfLine(text, at);
        return end < text.Length ? end + LineEnd.LengthAt(text, end) : end;
    }
}
