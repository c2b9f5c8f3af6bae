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
        if (!s.IsFree(at) || !MayBegin(s, at))
            return false;
        if (s.IsWord(at))
            return TryWord(s, at, anchor, out date);
        return NumericDate.TryRead(s, at, out date)
            || MonthDate.TryRead(s, at, out date)
            || YearRule.TryRead(s, at, out date)
            || ClockTime.TryRead(s, at, out date)
            || RelativeRule.TryRead(s, at, anchor, out date);
    }

    private static bool TryWord(Sentence s, int at, DateTime? anchor, out DateSpan date)
    {
        date = default;
        const WordClass InWords = WordClass.Ordinal | WordClass.Cardinal | WordClass.Tens;
        if (s.Is(at, WordClass.Month | InWords | WordClass.Article) && MonthDate.TryRead(s, at, out date))
            return true;
        if (s.Is(at, WordClass.DateOpener | WordClass.Decade | InWords) && YearRule.TryRead(s, at, out date))
            return true;
        if (s.Is(at, WordClass.Clock | WordClass.Part | InWords | WordClass.Article) && ClockTime.TryRead(s, at, out date))
            return true;
        if (
            s.Is(at, WordClass.Weekday | WordClass.Pointer | WordClass.RelativeDay | WordClass.Holiday)
            && WeekdayRule.TryRead(s, at, anchor, out date)
        )
        {
            return true;
        }

        return RelativeRule.TryRead(s, at, anchor, out date);
    }

    /// <summary>Most tokens begin no date, and this says so at once.</summary>
    private static bool MayBegin(Sentence s, int at)
    {
        if (s.Is(at, WordClass.DateStart | WordClass.Digits))
            return true;
        if (!s.IsWord(at))
            return s.IsDigits(at + 1) && s.Symbol(at) is '\'' or '\u2019' or '\u2018';
        return s.Is(at, WordClass.DateLead)
            && (
                s.IsDigits(at + 1)
                || s.Is(at + 1, WordClass.DateStart)
                || (s.Is(at + 1, WordClass.DateLead) && s.Is(at + 2, WordClass.DateStart))
            );
    }
}
