using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Data;

/// <summary>Finds the lines at the head of a text, between "---" and "---", in which it speaks of itself.</summary>
internal static class FrontMatter
{
    /// <summary>Where front matter stands, with its fences and the line end behind them; null where the text has none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="content">What stands between the fences.</param>
    public static TextRange? Find(string text, out TextRange content)
    {
        content = default;
        var start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        if (!IsFence(text, start, '-', out var at))
            return null;
        var first = at;
        while (at < text.Length)
        {
            if (IsFence(text, at, '-', out var end) || IsFence(text, at, '.', out end))
            {
                content = TextRange.Between(first, at);
                return TextRange.Between(start, end);
            }

            at = NextLine(text, at);
        }

        // Never closed: a thematic break at the head of a text, and prose below it.
        return null;
    }

    // Three of a kind alone on a line; what follows it begins at `next`.
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

    private static int NextLine(string text, int at)
    {
        while (at < text.Length && text[at] is not ('\r' or '\n'))
            at++;
        return at < text.Length ? at + LineEnd.LengthAt(text, at) : at;
    }
}
