using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Syntaxes;

/// <summary>Finds the code of Markdown, in which no markup is searched.</summary>
internal static class CodeRanges
{
    private const int LongestSpan = 4000;

    /// <summary>Returns the end of the fenced code block that begins on a line, or 0. A fence that is not closed goes to the end.</summary>
    public static int EndOfFence(SyntaxCursor cursor, int line)
    {
        var start = SkipContainers(cursor, line);
        var mark = cursor.At(start);
        if (mark is not ('`' or '~'))
            return 0;
        var length = RunAt(cursor, start, mark);
        var end = cursor.EndOfLine(start);
        if (length < 3 || (mark == '`' && cursor.Text.IndexOf('`', start + length, end - start - length) >= 0))
            return 0;
        while (end < cursor.Text.Length)
        {
            var next = end + LineEnd.LengthAt(cursor.Text, end);
            end = cursor.EndOfLine(next);
            var close = SkipQuoteMarks(cursor, next);
            if (RunAt(cursor, close, mark) is var run && run >= length && cursor.SkipSpaces(close + run) >= end)
                break;
        }

        return Math.Min(cursor.Text.Length, end + (end < cursor.Text.Length ? LineEnd.LengthAt(cursor.Text, end) : 0));
    }

    /// <summary>Returns the end of the code span at an offset; the end of the run of marks if it is not closed.</summary>
    public static int EndOfSpan(SyntaxCursor cursor, int at)
    {
        var length = RunAt(cursor, at, '`');
        var from = at + length;
        var limit = Math.Min(cursor.Text.Length, from + LongestSpan);
        for (var next = from; next < limit; next++)
        {
            if (cursor.Text[next] == '`')
            {
                var run = RunAt(cursor, next, '`');
                if (run == length && cursor.BlankLineIn(TextRange.Between(from, next)) < 0)
                    return next + run;
                next += run - 1;
            }
        }

        cursor.Spend(limit - from);
        return from;
    }

    private static int RunAt(SyntaxCursor cursor, int at, char mark)
    {
        var end = at;
        while (cursor.At(end) == mark)
            end++;
        return end - at;
    }

    private static int SkipQuoteMarks(SyntaxCursor cursor, int at)
    {
        while (cursor.At(at) is ' ' or '\t' or '>')
            at++;
        return at;
    }

    // "> ", "- ", "1. ": marks of the containers that a fence is in.
    private static int SkipContainers(SyntaxCursor cursor, int at)
    {
        while (true)
        {
            at = SkipQuoteMarks(cursor, at);
            var digits = at;
            while (digits < at + 9 && cursor.At(digits) is >= '0' and <= '9')
                digits++;
            if (digits > at && cursor.At(digits) is '.' or ')' && cursor.At(digits + 1) == ' ')
                at = digits + 1;
            else if (cursor.At(at) is '-' or '*' or '+' && cursor.At(at + 1) == ' ')
                at++;
            else
                return at;
        }
    }
}
