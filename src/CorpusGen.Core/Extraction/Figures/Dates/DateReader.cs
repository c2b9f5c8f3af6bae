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

    /// <summary>Most tokens begin no date, and this says so at once.</summary>
    private static bool MayBegin(Sentence s, int at)
    {
        if (s.IsDigits(at)) return true;
        if (s[at].Word is { } word)
            return word.Is(WordClass.DateStart) || (word.Is(WordClass.DateLead) && (s.IsDigits(at + 1) || s.Is(at + 1, WordClass.DateStart | WordClass.DateLead)));
        return s.IsDigits(at + 1) && s.Symbol(at) is '\'' or '\u2019' or '\u2018';
    }
}
