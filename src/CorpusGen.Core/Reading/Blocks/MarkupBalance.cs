using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Blocks;

/// <summary>Extends a range of a file to the inline markup that it cuts: "remove `x`", "see [the plan](…)", "*never* again".</summary>
internal static class MarkupBalance
{
    private const int LongestLink = 2000;

    /// <summary>Returns the range with the markup that closes or opens in it and is open or closed outside.</summary>
    public static TextRange Extend(string text, TextRange range)
    {
        var (start, end) = (range.Start, range.End);
        if (range.IsEmpty)
            return range;
        foreach (var mark in "`*_")
        {
            var after = RunAfter(text, end, mark);
            if (after > 0 && text.LastIndexOf(mark, end - 1, end - start) is >= 0 and var last && Opens(text, last, start))
                end += after;
            var before = RunBefore(text, start, mark);
            if (before > 0 && text.IndexOf(mark, start, end - start) is > 0 and var first && !Opens(text, first, start))
                start -= before;
        }

        if (end < text.Length && text[end] == ']' && IsOpenLink(text, start, end))
            end = AfterLink(text, end);
        return TextRange.Between(start, end);
    }

    /// <summary>Returns true if the run of a mark at an offset opens: a space or the start of the range is before it.</summary>
    private static bool Opens(string text, int at, int start)
    {
        var run = at;
        while (run > start && text[run - 1] == text[at])
            run--;
        return run == start || char.IsWhiteSpace(text[run - 1]) || text[run - 1] is '(' or '[' or '-' or '—';
    }

    private static int RunBefore(string text, int start, char mark)
    {
        var at = start;
        while (at > 0 && text[at - 1] == mark)
            at--;
        return start - at;
    }

    private static int RunAfter(string text, int end, char mark)
    {
        var at = end;
        while (at < text.Length && text[at] == mark)
            at++;
        return at - end;
    }

    private static bool IsOpenLink(string text, int start, int end)
    {
        for (var i = end - 1; i >= start; i--)
        {
            if (text[i] == ']')
                return false;
            if (text[i] == '[')
                return true;
        }

        return false;
    }

    private static int AfterLink(string text, int bracket)
    {
        if (bracket + 1 >= text.Length || text[bracket + 1] is not ('(' or '['))
            return bracket + 1;
        var close = text.IndexOf(text[bracket + 1] == '(' ? ')' : ']', bracket + 2, Math.Min(LongestLink, text.Length - bracket - 2));
        return close < 0 ? bracket + 1 : close + 1;
    }
}
