namespace CorpusGen.Core.Text;

/// <summary>
/// Decides if the lines of a stretch of plain text are paragraphs of their own, or one paragraph that was wrapped at a margin. A line that
/// was wrapped has no room for the next word.
/// </summary>
internal sealed class LineWrapping(string text)
{
    /// <summary>A longer line was not wrapped at a margin.</summary>
    public const int LongestWrappedLine = 120;

    /// <summary>The longest word before a full stop that is taken for an abbreviation, if it has a capital: Mr., Capt., J.</summary>
    private const int LongestAbbreviation = 4;

    private int _margin = -1;

    /// <summary>Returns true if each line of a range is a paragraph of its own.</summary>
    public bool LinesStandAlone(int from, int to)
    {
        var (lines, longLines) = (0, 0);
        for (var start = from; start < to; lines++)
        {
            var end = EndOfLine(text, start, to);
            if (end - start > LongestWrappedLine)
                longLines++;
            start = NextLine(text, end);
        }

        if (lines < 2)
            return false;
        if (longLines * 2 >= lines)
            return true;
        var at = from;
        while (at < to)
        {
            var end = EndOfLine(text, at, to);
            if (end < to && !IsLastOfParagraph(at, end, to))
                return false;
            at = NextLine(text, end);
        }

        return true;
    }

    /// <summary>Returns the offset at which a line ends.</summary>
    public static int EndOfLine(string text, int start, int to)
    {
        var found = text.AsSpan(start, to - start).IndexOfAny('\n', '\r', '\u2028');
        return found < 0 ? to : start + found;
    }

    /// <summary>Returns the offset of the line after a line end. CRLF is one line end.</summary>
    public static int NextLine(string text, int end) => end + (end < text.Length ? LineEnd.LengthAt(text, end) : 1);

    private bool IsLastOfParagraph(int start, int end, int to)
    {
        var next = NextLine(text, end);
        while (next < to && char.IsWhiteSpace(text[next]))
            next++;
        if (end == start || next >= to)
            return true;
        if (!EndsSentence(start, end) || char.IsLower(text[next]) || IsInsideQuotation(start, end, next))
            return false;
        var word = next;
        while (word < to && !char.IsWhiteSpace(text[word]))
            word++;
        return end - start + 1 + (word - next) + (Margin / 12) <= Margin;
    }

    /// <summary>Gets the length of the longest line that another one follows, without lines that were not wrapped.</summary>
    private int Margin
    {
        get
        {
            if (_margin >= 0)
                return _margin;
            _margin = 0;
            var start = 0;
            while (start < text.Length)
            {
                var end = EndOfLine(text, start, text.Length);
                var next = NextLine(text, end);
                if (end - start <= LongestWrappedLine && next < text.Length && !char.IsWhiteSpace(text[next]))
                    _margin = Math.Max(_margin, end - start);
                start = next;
            }

            return _margin;
        }
    }

    private bool EndsSentence(int start, int end)
    {
        var last = text[end - 1];
        if (last is '!' or '?' or ':' or '"' or '”' or '’' or '»' or '…' or ' ')
            return true;
        if (last != '.')
            return false;
        var word = end - 1;
        while (word > start && char.IsLetter(text[word - 1]))
            word--;
        return end - 1 - word > LongestAbbreviation || word == end - 1 || !char.IsUpper(text[word]);
    }

    /// <summary>"I came early.⏎We sat down," said Ellen: the marks of the first line are not closed, and the next one opens none.</summary>
    private bool IsInsideQuotation(int start, int end, int next)
    {
        if (text[next] is '"' or '“' or '„' or '«')
            return false;
        var (open, straight) = (0, 0);
        for (var i = start; i < end; i++)
        {
            if (text[i] is '“' or '«')
                open++;
            else if (text[i] is '”' or '»')
                open--;
            else if (text[i] == '"')
                straight++;
        }

        return open > 0 || straight % 2 == 1;
    }
}
