using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Syntaxes;

/// <summary>
/// Links between notes: `[[Page]]`, `[[Page|words]]`, and embedded files: `![[image.png]]`. The words are read, the page before
/// them is not.
/// </summary>
internal static class WikiLinks
{
    private const int Longest = 300;

    // Only the marks before the words. The brackets after them are found on their own.
    public static MarkupRange? Opening(SyntaxCursor cursor, int at)
    {
        if (cursor.Has("![[", at))
            return End(cursor, at + 3) is > 0 and var file ? new MarkupRange(TextRange.Between(at, file + 2), MarkupForm.Mark) : null;
        if (cursor.Has("]]", at))
            return IsOpen(cursor, at) ? new MarkupRange(new TextRange(at, 2), MarkupForm.Mark) : null;
        if (!cursor.Has("[[", at) || End(cursor, at + 2) is not (> 0 and var end))
            return null;
        var bar = cursor.Text.IndexOf('|', at + 2, end - at - 2);
        return new MarkupRange(TextRange.Between(at, bar < 0 ? at + 2 : bar + 1), MarkupForm.Mark);
    }

    // The offset of the closing brackets on the same line, or 0. "[[words]](target)" is a link of Markdown.
    private static int End(SyntaxCursor cursor, int from)
    {
        var limit = Math.Min(cursor.Text.Length - 1, from + Longest);
        for (var at = from; at < limit; at++)
        {
            if (cursor.Text[at] is '[' or '\n' or '\r')
                break;
            if (cursor.Text[at] == ']')
                return cursor.Text[at + 1] == ']' && at > from && cursor.At(at + 2) is not ('(' or '[') ? at : 0;
        }

        return 0;
    }

    private static bool IsOpen(SyntaxCursor cursor, int close)
    {
        for (var at = close - 1; at > Math.Max(cursor.Start, close - Longest); at--)
        {
            if (cursor.Text[at] is ']' or '\n' or '\r')
                return false;
            if (cursor.Text[at] == '[')
                return cursor.Text[at - 1] == '[' && End(cursor, at + 1) == close;
        }

        return false;
    }
}
