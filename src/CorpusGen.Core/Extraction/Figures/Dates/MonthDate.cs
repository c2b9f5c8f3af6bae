using CorpusGen.Core.Extraction.Figures.Grammar;
using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Figures.Units;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.Dates;

/// <summary>"Oct. 10, 2016", "12 of Nov", "June the 28th", "April of 1987", "05-Aug-2016", "Sept. 20-24", "August".</summary>
internal static class MonthDate
{
    private static readonly WordSet RangeWords = new("and to till through until");

    public static bool TryRead(FigureSentence s, int at, out DateSpan date)
    {
        date = default;
        if ((s.AnyTags & FigureTags.Month) == 0)
            return false;
        if (s.Is(at, FigureTags.Month))
            return FromMonth(s, at, out date);
        var first = at;
        if (s.Is(at, "the"))
            at++;
        if (YearFirst(s, at, out date))
            return true;
        var end = DateParts.Day(s, at, out var day);
        if (end < 0)
            return false;

        // "3 and 12 of Sept", "ninth till seventeenth of april": the first day shares the month of the second.
        var next = Joint(s, end);
        var month = DateParts.Month(s, next);
        if (month < 0)
            return SharedMonth(s, first, end, day, out date);
        date = new DateSpan
        {
            First = first,
            Pieces = DatePiece.Day | DatePiece.Month,
            Value = new DateValue { Day = day, Month = s.Calendar(next) },
        };
        date.End = Year(s, month, ref date, yearMayBeShort: true);
        return true;
    }

    private static bool FromMonth(FigureSentence s, int at, out DateSpan date)
    {
        date = default;
        var end = DateParts.Month(s, at);
        if (end < 0)
            return false;
        date = new DateSpan
        {
            First = at,
            End = end,
            Pieces = DatePiece.Month,
            Value = new DateValue { Month = s.Calendar(at) },
        };
        var next = s.Symbol(end) is '-' or '/' && s.Touches(end) ? end + 1 : end;
        if (s.Is(next, "the"))
            next++;
        var dayEnd = DateParts.Day(s, next, out var day);
        if (dayEnd > 0 && !CountsSomething(s, at, dayEnd))
        {
            date.Value.Day = day;
            date.Pieces |= DatePiece.Day;
            date.End = dayEnd;
            if (
                s.IsDash(dayEnd)
                && DateParts.Day(s, dayEnd + 1, out var last) is var lastEnd and > 0
                && last > day
                && !(s.IsHyphen(lastEnd) && s.IsDigits(lastEnd + 1))
                && !s.Is(lastEnd, FigureTags.Month)
                && s.Symbol(lastEnd) is not (':' or '/')
            )
            {
                date.Until = date.Value with { Day = last };
                date.End = lastEnd;
            }

            date.End = Year(s, date.End, ref date, yearMayBeShort: false);
            return true;
        }

        // "September-2020-23"
        if (
            s.IsHyphen(end)
            && DateParts.Year(s, end + 1, out var year) is var yearEnd and > 0
            && s.IsHyphen(yearEnd)
            && DateParts.Day(s, yearEnd + 1, out day) is var lastDay and > 0
        )
        {
            date.Value.Year = year;
            date.Value.Day = day;
            date.Pieces |= DatePiece.Day | DatePiece.Year;
            date.End = lastDay;
            return true;
        }

        date.End = Year(s, end, ref date, yearMayBeShort: false);
        return true;
    }

    /// <summary>"2019/aug/01"</summary>
    private static bool YearFirst(FigureSentence s, int at, out DateSpan date)
    {
        date = default;
        if (YearThenMonth(s, at, out date))
            return true;
        if (!s.IsDigits(at) || s.Symbol(at + 1) is not ('/' or '-') || !s.Is(at + 2, FigureTags.Month))
            return false;
        var end = DateParts.Year(s, at, out var year);
        if (end < 0 || s.Symbol(at + 3) is not ('/' or '-') || DateParts.Day(s, at + 4, out var day) is var dayEnd && dayEnd < 0)
            return false;
        date = new DateSpan
        {
            First = at,
            End = dayEnd,
            Pieces = DatePiece.Day | DatePiece.Month | DatePiece.Year,
            Value = new DateValue
            {
                Year = year,
                Month = s.Calendar(at + 2),
                Day = day,
            },
        };
        return true;
    }

    /// <summary>"The 2024 Aug report", "2014, Feb 17": as catalogues write dates.</summary>
    private static bool YearThenMonth(FigureSentence s, int at, out DateSpan date)
    {
        date = default;
        if (
            !s.IsDigits(at)
            || s.Letters(at).Length != 4
            || s.IsDigits(at - 1)
            || s.Is(at - 1, FigureTags.Month)
            || s.Is(at - 2, FigureTags.Month)
        )
        {
            return false;
        }

        var comma = s.Symbol(at + 1) == ',';
        var month = comma ? at + 2 : at + 1;
        if (!s.Is(month, FigureTags.Month) || !s.IsCapital(month) || DateParts.Year(s, at, out var year) < 0)
            return false;
        var end = DateParts.Day(s, month + 1, out var day);
        if ((comma && (end < 0 || !s.IsDigits(month + 1))) || (end < 0 && s.Is(month, "may", "march")))
            return false;
        if (DateParts.Year(s, month + 1, out _) > 0 || (end > 0 && s.Symbol(end) == ',' && DateParts.Year(s, end + 1, out _) > 0))
            return false;
        date = new DateSpan
        {
            First = at,
            End = end > 0 ? end : month + 1,
            Pieces = DatePiece.Month | DatePiece.Year | (end > 0 ? DatePiece.Day : DatePiece.None),
            Value = new DateValue
            {
                Year = year,
                Month = s.Calendar(month),
                Day = end > 0 ? day : 0,
            },
        };
        return true;
    }

    private static bool SharedMonth(FigureSentence s, int first, int end, int day, out DateSpan date)
    {
        date = default;
        if (!s.Is(end, RangeWords) && !s.IsDash(end))
            return false;
        var next = s.Is(end + 1, "the") ? end + 2 : end + 1;
        var second = DateParts.Day(s, next, out var last);
        if (second < 0 || last <= day)
            return false;
        var joint = Joint(s, second);
        var month = DateParts.Month(s, joint);
        if (month < 0)
            return false;
        date = new DateSpan
        {
            First = first,
            Pieces = DatePiece.Day | DatePiece.Month,
            Value = new DateValue { Day = day, Month = s.Calendar(joint) },
        };
        date.Until = date.Value with { Day = last };
        date.End = Year(s, month, ref date, yearMayBeShort: true);
        return true;
    }

    private static int Joint(FigureSentence s, int at) => s.Is(at, "of") || (s.Symbol(at) is '-' or '/' && s.Touches(at)) ? at + 1 : at;

    /// <summary>The year after a month or day, with the comma or word before it.</summary>
    private static int Year(FigureSentence s, int end, ref DateSpan date, bool yearMayBeShort)
    {
        var at = end;
        if (s.Symbol(at) == ',' || s.Is(at, "of", "in") || (s.Symbol(at) is '-' or '/' && s.Touches(at)))
            at++;
        var yearEnd = DateParts.Year(s, at, out var year);
        if (yearEnd > 0 && !(s.Is(yearEnd, FigureTags.PluralNoun) && at == end) && s.Symbol(yearEnd) is not (':' or '%'))
        {
            date.Value.Year = year;
            if (date.Until is { } until)
                date.Until = until with { Year = year };
            date.Pieces |= DatePiece.Year;
            return QuarterRule.AfterFinancialYear(s, yearEnd);
        }

        // "April of 87", "15 April of 87", "April '87": of this century or the last, whichever is nearer to the present.
        var apostrophe = s.Symbol(at) is '\'' or '\u2019';
        if (apostrophe)
            at++;
        var dashed = yearMayBeShort && !apostrophe && s.Symbol(at - 1) is '-' or '/' && s.Touches(at) && s.Touches(at - 1);
        if (!(apostrophe || dashed || s.Is(at - 1, "of")) || s.Letters(at).Length != 2 || !DateParts.Whole(s, at, 2, out year))
            return end;
        date.Value.Year = year + (year < 40 ? 2000 : 1900);
        date.Pieces |= DatePiece.Year;
        return at + 1;
    }

    /// <summary>"In March 30 people died", "in May 12 %": the number is a count and not a day.</summary>
    private static bool CountsSomething(FigureSentence s, int month, int end)
    {
        if (!s.IsDigits(end - 1))
            return false;
        if (s.Symbol(end) is '%' or '/' || s.Is(end, FigureTags.Scale | FigureTags.Hundred))
            return true;
        if (s.Symbol(end) == '.' && s.IsDigits(end + 1) && s.Touches(end + 1))
            return true;
        if (!(s.Is(month - 1, "in") || s.Is(month - 1, FigureTags.Pointer)) || s.IsDash(end))
            return false;
        return s.Is(end, FigureTags.PluralNoun)
            || (UnitVocabulary.Word(s.Letters(end)) is not null && !s.Is(end, FigureTags.DayPart))
            || (Phrase.IsPlural(s, end) && !s.Is(end, FigureTags.Verb | FigureTags.Weekday));
    }
}
