using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.Dates;

/// <summary>A part of a period of the calendar, or of a day.</summary>
internal static class PartOfPeriod
{
    private static readonly WordSet Parts = new("end start beginning middle rest remainder remaining close");
    private static readonly WordSet EarlyOrLate = new("early late mid later earlier");

    /// <summary>What it begins with, after "the".</summary>
    private const FigureTags MayBegin =
        FigureTags.DateOpener | FigureTags.Ordinal | FigureTags.Pointer | FigureTags.CalendarUnit | FigureTags.Digits;

    /// <summary>
    /// "The end of June", "the first week of 2015", "first quarter", "mid-November", "early September", "later this month",
    /// "in the year", "week 1", "EOY".
    /// </summary>
    public static bool TryRead(FigureSentence s, int at, out DateSpan date)
    {
        date = default;
        if (s.Is(at, "eoy", "eom", "eod"))
            return RelativeRule.Make(s, at, at + 1, DatePiece.Span, out date);
        var first = at;
        if (s.Is(at, "the"))
            at++;
        if (!s.Is(at, MayBegin))
            return false;
        if (s.Is(at, Parts))
        {
            if (s.Is(at + 1, "of"))
                return Inside(s, first, at + 2, out date);
            return false;
        }

        if (
            s.Is(at, FigureTags.Ordinal)
            || s.Is(at, "last", "final")
            || (s.IsDigits(at) && s.Touches(at + 1) && s.Is(at + 1, "st", "nd", "rd"))
        )
        {
            var next = s.IsDigits(at) ? at + 2 : at + 1;
            if (s.Is(next, FigureTags.Cardinal | FigureTags.Tens) || (s.IsDigits(next) && s.Letters(next).Length < 3))
                next++;
            var quarter = s.Is(next, "quarter") && s.Number(at) is >= 1 and <= 4;
            if (s.Is(next, FigureTags.CalendarUnit) && !s.Is(next, "second", "minute", "seconds") || s.Is(next, "half"))
            {
                if (s.Is(next + 1, "of") && Inside(s, first, next + 2, out date))
                {
                    var year = date.Pieces == DatePiece.Year ? date.Value.Year : null;
                    if (year is not null && quarter)
                        date.Value = new DateValue { Year = year, Part = 32 + (int)s.Number(at) };
                    else if (year is not null && s.Is(next, "half") && s.Number(at) is 1 or 2)
                        date.Value = new DateValue { Year = year, Part = 39 + (int)s.Number(at) };
                    return true;
                }

                if (quarter)
                    return RelativeRule.Make(s, first, next + 1, DatePiece.Span, out date);
            }

            return false;
        }

        if (s.Is(at, EarlyOrLate))
        {
            var next = s.IsHyphen(at + 1) ? at + 2 : at + 1;
            if (s.Is(next, "in"))
                next++;
            if (!s.Is(at, "later", "earlier") && s.Is(next, FigureTags.Month | FigureTags.Season | FigureTags.Decade))
                return Inside(s, first, next, out date);
            if (DateParts.Year(s, next, out _) > 0 || s.IsDigits(next))
                return Inside(s, first, next, out date);
            return s.Is(next, FigureTags.Pointer | FigureTags.Article | FigureTags.DayPart) && Inside(s, first, next, out date);
        }

        if (s.Is(at, "week", "day") && s.IsDigits(at + 1) && s.Is(at, "week") && s.Letters(at + 1).Length <= 2)
            return RelativeRule.Make(s, at, at + 2, DatePiece.Span, out date);
        if (
            first < at
            && s.Is(at, "week", "month", "year")
            && (
                s.Is(first - 1, "in", "for", "during")
                || s.Is(at + 1, "before", "beginning", "starting")
                || s.Is(at + 1, "commencing", "ending", "ended")
            )
            && !s.IsHyphen(at + 1)
        )
        {
            return RelativeRule.Make(s, first, at + 1, DatePiece.Span, out date);
        }

        if (first < at && s.Is(at, "day") && s.Is(at + 1, "before", "after"))
            return RelativeRule.Make(s, first, at + 2, DatePiece.Span, out date);
        return s.Is(at, "weekend")
            && first == at
            && !s.Is(at - 1, FigureTags.Article)
            && RelativeRule.Make(s, at, at + 1, DatePiece.Span, out date);
    }

    private static bool Inside(FigureSentence s, int first, int at, out DateSpan date)
    {
        if (
            s.Is(at, "the")
            && (s.Is(at + 1, FigureTags.CalendarUnit | FigureTags.Weekday | FigureTags.DayPart) || s.Is(at + 1, "day"))
            && !s.Is(at + 1, "second")
        )
        {
            return RelativeRule.Make(s, first, at + 2, DatePiece.Span, out date);
        }

        if (s.Is(at, FigureTags.DayPart) || s.Is(at, "year", "month", "day"))
            return RelativeRule.Make(s, first, at + 1, s.Is(at, FigureTags.DayPart) ? DatePiece.DayPart : DatePiece.Span, out date);
        if (DateReader.TryPiece(s, at, null, out var inner) && !inner.Has(DatePiece.Time))
        {
            date = inner;
            date.First = first;
            date.Value.Vague = true;
            return true;
        }

        if (s.Is(at, FigureTags.Month | FigureTags.Season | FigureTags.Decade))
            return RelativeRule.Make(s, first, at + 1, DatePiece.Month, out date);
        date = default;
        return false;
    }

    /// <summary>
    /// "In the morning", "at night", "tuesday afternoon": the day's part alone shows little, and is joined to what is beside
    /// it.
    /// </summary>
    public static bool OfDay(FigureSentence s, int at, out DateSpan date)
    {
        date = default;
        if (!s.Is(at, FigureTags.DayPart) || !s.IsFree(at))
            return false;
        return (s.Is(at - 1, "the") && s.Is(at - 2, "in") || s.Is(at - 1, "at", "in"))
            && RelativeRule.Make(s, at, at + 1, DatePiece.DayPart, out date);
    }
}
