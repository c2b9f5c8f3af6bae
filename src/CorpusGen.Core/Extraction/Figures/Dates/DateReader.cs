using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.Dates;

/// <summary>
/// Reads one piece of a date. The order matters: a numeric date before a year ("2019-12-01"), a date with a month before the clock
/// ("5 May" before "5 p.m." looks for its number), and what is reckoned from elsewhere before a bare weekday ("last Monday").
/// </summary>
internal static class DateReader
{
    public static bool TryPiece(FigureSentence s, int at, DateTime? anchor, out DateSpan date)
    {
        date = default;
        if (!s.IsFree(at) || !MayBegin(s, at))
            return false;
        if (s.IsWord(at))
            return TryWord(s, at, anchor, out date);
        return NumericDate.TryRead(s, at, out date)
            || MonthDate.TryRead(s, at, out date)
            || YearRule.TryRead(s, at, out date)
            || CourtYear.TryRead(s, at, out date)
            || ClockTime.TryRead(s, at, out date)
            || RelativeRule.TryRead(s, at, anchor, out date);
    }

    private static bool TryWord(FigureSentence s, int at, DateTime? anchor, out DateSpan date)
    {
        date = default;
        const FigureTags InWords = FigureTags.Ordinal | FigureTags.Cardinal | FigureTags.Tens;
        if (s.Is(at, FigureTags.Month | InWords | FigureTags.Article) && MonthDate.TryRead(s, at, out date))
            return true;
        if (s.Is(at, FigureTags.DateOpener | FigureTags.Decade | InWords) && YearRule.TryRead(s, at, out date))
            return true;
        if (s.Is(at, FigureTags.Clock | FigureTags.Part | InWords | FigureTags.Article) && ClockTime.TryRead(s, at, out date))
            return true;
        if (
            s.Is(at, FigureTags.Weekday | FigureTags.Pointer | FigureTags.RelativeDay | FigureTags.Holiday)
            && WeekdayRule.TryRead(s, at, anchor, out date)
        )
        {
            return true;
        }

        return RelativeRule.TryRead(s, at, anchor, out date);
    }

    /// <summary>Most tokens begin no date; this is a quick check for them.</summary>
    private static bool MayBegin(FigureSentence s, int at)
    {
        if (s.Is(at, FigureTags.DateStart | FigureTags.Digits))
            return true;
        if (!s.IsWord(at))
            return s.IsDigits(at + 1) && s.Symbol(at) is '\'' or '\u2019' or '\u2018';
        return s.Is(at, FigureTags.DateLead)
            && (
                s.IsDigits(at + 1)
                || s.Is(at + 1, FigureTags.DateStart)
                || (s.Is(at + 1, FigureTags.DateLead) && s.Is(at + 2, FigureTags.DateStart))
            );
    }
}
