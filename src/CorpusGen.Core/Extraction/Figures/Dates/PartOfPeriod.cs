using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Figures.Words;

namespace CorpusGen.Core.Extraction.Figures.Dates;

/// <summary>A part of a period of the calendar, or of a day.</summary>
internal static class PartOfPeriod
{
    /// <summary>What it begins with, behind "the".</summary>
    private const WordClass MayBegin = WordClass.DateOpener | WordClass.Ordinal | WordClass.Pointer | WordClass.Span | WordClass.Digits;

    /// <summary>
    /// "The end of June", "the first week of 2015", "first quarter", "mid-November", "early September", "later this month",
    /// "in the year", "week 1", "EOY".
    /// </summary>
    public static bool TryRead(Sentence s, int at, out DateSpan date)
    {
        date = default;
        if (s.Says(at, "eoy", "eom", "eod"))
            return RelativeRule.Make(s, at, at + 1, DatePiece.Span, out date);
        var first = at;
        if (s.Says(at, "the"))
            at++;
        if (!s.Is(at, MayBegin))
            return false;
        if (s.Says(at, "end", "start", "beginning") || s.Says(at, "middle", "rest", "remainder") || s.Says(at, "remaining", "close"))
        {
            if (s.Says(at + 1, "of"))
                return Inside(s, first, at + 2, out date);
            return false;
        }

        if (
            s.Is(at, WordClass.Ordinal)
            || s.Says(at, "last", "final")
            || (s.IsDigits(at) && s.Touches(at + 1) && s.Says(at + 1, "st", "nd", "rd"))
        )
        {
            var next = s.IsDigits(at) ? at + 2 : at + 1;
            if (s.Is(next, WordClass.Cardinal | WordClass.Tens) || (s.IsDigits(next) && s.Letters(next).Length < 3))
                next++;
            var quarter = s.Says(next, "quarter") && s.Number(at) is >= 1 and <= 4;
            if (s.Is(next, WordClass.Span) && !s.Says(next, "second", "minute", "seconds") || s.Says(next, "half"))
            {
                if (s.Says(next + 1, "of") && Inside(s, first, next + 2, out date))
                {
                    var year = date.Pieces == DatePiece.Year ? date.Value.Year : null;
                    if (year is not null && quarter)
                        date.Value = new DateValue { Year = year, Part = 32 + (int)s.Number(at) };
                    else if (year is not null && s.Says(next, "half") && s.Number(at) is 1 or 2)
                        date.Value = new DateValue { Year = year, Part = 39 + (int)s.Number(at) };
                    return true;
                }

                if (quarter)
                    return RelativeRule.Make(s, first, next + 1, DatePiece.Span, out date);
            }

            return false;
        }

        if (s.Says(at, "early", "late", "mid") || s.Says(at, "later", "earlier"))
        {
            var next = s.IsHyphen(at + 1) ? at + 2 : at + 1;
            if (s.Says(next, "in"))
                next++;
            if (!s.Says(at, "later", "earlier") && s.Is(next, WordClass.Month | WordClass.Season | WordClass.Decade))
                return Inside(s, first, next, out date);
            if (DateParts.Year(s, next, out _) > 0 || s.IsDigits(next))
                return Inside(s, first, next, out date);
            return s.Is(next, WordClass.Pointer | WordClass.Article | WordClass.DayPart) && Inside(s, first, next, out date);
        }

        if (s.Says(at, "week", "day") && s.IsDigits(at + 1) && s.Says(at, "week") && s.Letters(at + 1).Length <= 2)
            return RelativeRule.Make(s, at, at + 2, DatePiece.Span, out date);
        if (
            first < at
            && s.Says(at, "week", "month", "year")
            && (
                s.Says(first - 1, "in", "for", "during")
                || s.Says(at + 1, "before", "beginning", "starting")
                || s.Says(at + 1, "commencing", "ending", "ended")
            )
            && !s.IsHyphen(at + 1)
        )
        {
            return RelativeRule.Make(s, first, at + 1, DatePiece.Span, out date);
        }

        if (first < at && s.Says(at, "day") && s.Says(at + 1, "before", "after"))
            return RelativeRule.Make(s, first, at + 2, DatePiece.Span, out date);
        return s.Says(at, "weekend")
            && first == at
            && !s.Is(at - 1, WordClass.Article)
            && RelativeRule.Make(s, at, at + 1, DatePiece.Span, out date);
    }

    private static bool Inside(Sentence s, int first, int at, out DateSpan date)
    {
        if (
            s.Says(at, "the")
            && (s.Is(at + 1, WordClass.Span | WordClass.Weekday | WordClass.DayPart) || s.Says(at + 1, "day"))
            && !s.Says(at + 1, "second")
        )
        {
            return RelativeRule.Make(s, first, at + 2, DatePiece.Span, out date);
        }

        if (s.Is(at, WordClass.DayPart) || s.Says(at, "year", "month", "day"))
            return RelativeRule.Make(s, first, at + 1, s.Is(at, WordClass.DayPart) ? DatePiece.DayPart : DatePiece.Span, out date);
        if (DateReader.TryPiece(s, at, null, out var inner) && !inner.Has(DatePiece.Time))
        {
            date = inner;
            date.First = first;
            date.Value.Vague = true;
            return true;
        }

        if (s.Is(at, WordClass.Month | WordClass.Season | WordClass.Decade))
            return RelativeRule.Make(s, first, at + 1, DatePiece.Month, out date);
        date = default;
        return false;
    }

    /// <summary>
    /// "In the morning", "at night", "tuesday afternoon": the day's part alone tells little, and is joined to what stands beside
    /// it.
    /// </summary>
    public static bool OfDay(Sentence s, int at, out DateSpan date)
    {
        date = default;
        if (!s.Is(at, WordClass.DayPart) || !s.IsFree(at))
            return false;
        return (s.Says(at - 1, "the") && s.Says(at - 2, "in") || s.Says(at - 1, "at", "in"))
            && RelativeRule.Make(s, at, at + 1, DatePiece.DayPart, out date);
    }
}
