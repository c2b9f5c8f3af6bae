using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.Dates;

/// <summary>"From March to May", "2014-2018", "between Jan 22 and now", "6-8 next Monday", "Feb 28th to March 1st".</summary>
internal static class DateRange
{
    private static readonly WordSet RangeWords = new("to through till until");

    public static void Extend(FigureSentence s, DateTime? anchor, ref DateSpan date)
    {
        if (date.Until is not null && !date.Has(DatePiece.Time))
            return;
        var at = date.End;

        // "New Year 2021/2022"
        if (
            s.Symbol(at) == '/'
            && s.Touches(at)
            && s.Touches(at + 1)
            && date.Value.Year is { } first
            && date.Until is null
            && DateParts.Year(s, at + 1, out var second) > 0
            && second == first + 1
        )
        {
            (date.Until, date.End) = (new DateValue { Year = second }, at + 2);
            return;
        }

        var dash = s.IsDash(at);
        var between = s.Is(at, "and") && s.Is(date.First - 1, "between");
        if (!dash && !between && !s.Is(at, RangeWords))
            return;
        if (dash && s.Touches(at) != s.Touches(at + 1))
            return;
        at++;
        if (s.Is(at, "the") && !s.Is(at + 1, "end", "start", "beginning"))
            at++;
        if (ShortYear(s, dash, at, ref date))
            return;
        if (s.Is(at, "now") && s.IsFree(at))
        {
            (date.End, date.Value.Vague) = (at + 1, true);
            return;
        }

        if (!DateReader.TryPiece(s, at, anchor, out var until))
            return;
        DateJoin.Extend(s, anchor, ref until);
        if (until.Until is not null || !Alike(date, until) || !s.AllFree(date.First, until.End))
            return;
        if (date.Value.Year is null && until.Value.Year is { } year && date.Value.Month is > 0 and var month)
            date.Value.Year = until.Value.Month > 0 && month > until.Value.Month ? year - 1 : year;
        date.Until = until.Value;
        date.End = until.End;
        date.Pieces |= until.Pieces;
    }

    /// <summary>"2014-18"</summary>
    private static bool ShortYear(FigureSentence s, bool dash, int at, ref DateSpan date)
    {
        if (!dash || date.Pieces != DatePiece.Year || date.Value.Year is not { } year)
            return false;
        if (
            s.Letters(at).Length == 4
            && year < 1900
            && DateParts.Year(s, at, out var last) > 0
            && last >= year
            && LifeYear.IsFollowed(s, at + 1)
        )
        {
            (date.Until, date.End) = (new DateValue { Year = last }, at + 1);
            return true;
        }

        if (s.Letters(at).Length > 2)
            return false;
        if (!s.Touches(at) && !(s.Letters(at).Length == 2 && DateParts.Whole(s, at, 2, out var next) && next == (year + 1) % 100))
            return false;
        var places = s.Letters(at).Length == 1 ? 10 : 100;
        if (!DateParts.Whole(s, at, 2, out var tail) || tail <= year % places)
            return false;
        date.Until = new DateValue { Year = year - (year % places) + tail };
        date.End = at + 1;
        return true;
    }

    /// <summary>Both ends give the same part of the calendar: a month goes with a month or a day of one.</summary>
    private static bool Alike(DateSpan from, DateSpan until)
    {
        if (from.Pieces == DatePiece.Time)
            return until.Has(DatePiece.Time);
        if (until.Pieces == DatePiece.Time)
            return from.Has(DatePiece.Time);
        return true;
    }
}
