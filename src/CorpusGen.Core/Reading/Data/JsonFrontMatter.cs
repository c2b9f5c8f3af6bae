using System.Text.RegularExpressions;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Data;

/// <summary>Finds front matter that is a JSON object: it begins with a brace and a key, and the brace that closes it ends a line.</summary>
internal static class JsonFrontMatter
{
    private static readonly Regex Opening = new(@"\G\{\s*""[^""\r\n]{1,200}""\s*:", RegexOptions.CultureInvariant);

    /// <summary>Returns the front matter at an offset, or null.</summary>
    public static FrontMatter? Find(string text, int start)
    {
        if (start >= text.Length || text[start] != '{' || !Opening.IsMatch(text, start))
            return null;
        var end = EndOfObject(text, start);
        if (end < 0)
            return Unclosed(text, start);
        // A text that goes on after the brace is not front matter.
        return FrontMatterLines.At(text, end).Trim().Length == 0
            ? new FrontMatter(
                MetadataSyntax.Json,
                TextRange.Between(start, end),
                TextRange.Between(start, FrontMatterLines.Next(text, end))
            )
            : null;
    }

    // The lines to the first blank line. A key must be on a line of its own, because prose can begin with a brace too.
    private static FrontMatter? Unclosed(string text, int start)
    {
        if (FrontMatterLines.At(text, start).Trim() != "{")
            return null;
        var at = start;
        while (at < text.Length && FrontMatterLines.At(text, at).Trim().Length > 0)
            at = FrontMatterLines.Next(text, at);
        return new FrontMatter(MetadataSyntax.Json, TextRange.Between(start, at), TextRange.Between(start, at), "}");
    }

    // The offset after the brace that closes the object, or -1. A string of JSON has one line.
    private static int EndOfObject(string text, int start)
    {
        var depth = 0;
        var isString = false;
        for (var at = start; at < text.Length; at++)
        {
            if (isString)
            {
                if (text[at] == '\\')
                    at++;
                else if (text[at] is '"' or '\r' or '\n')
                    isString = false;
            }
            else if (text[at] == '"')
            {
                isString = true;
            }
            else if (text[at] == '{')
            {
                depth++;
            }
            else if (text[at] == '}' && --depth == 0)
            {
                return at + 1;
            }
        }

        return -1;
    }
}
