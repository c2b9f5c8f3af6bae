using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Figures.Words;

namespace CorpusGen.Core.Extraction.Figures.Dates;

/// <summary>
/// Reads one piece of a date. The order matters: a numeric date before a year ("2019-12-01"), a date with a month before the clock
/// ("5 May" before "5 p.m." looks for its number), and what is reckoned from elsewhere before a bare weekday ("last Monday").
/// </summary>
internal static class DateReader
{
    public static bool TryPiece(Sentence s, int at, DateTime? anchor, out DateSpan date)
    {
        date = default;
        if (!s.IsFree(at) || !MayBegin(s, at)) return false;
        return NumericDate.TryRead(s, at, out date) || MonthDate.TryRead(s, at, out date) || YearRule.TryRead(s, at, out date) ||
            ClockTime.TryRead(s, at, out date) || WeekdayRule.TryRead(s, at, anchor, out date) || RelativeRule.TryRead(s, at, anchor, out date);
    }

    private static bool MayBegin(Sentence s, int at) =>
        s.IsDigits(at) || s.Symbol(at) is '\'' or '\u2019' or '\u2018' || s[at].Word is not null || s.IsCapital(at) ||
        s.Says(at, "q", "h", "fy") || s.Says(at, "eoy", "mid", "fiscal") || s.Says(at, "end", "start", "beginning") || s.Says(at, "middle", "rest", "remainder") ||
        s.Says(at, "early", "late", "later") || s.Says(at, "earlier", "sy", "cy") || s.Says(at, "remaining", "independence", "black") || s.Says(at, "saint", "close", "final");
}
