using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.Dates;

/// <summary>
/// "A few days ago", "years ago", "in two weeks' time", "the third Thursday in November", "the last day of June 2019": phrases of several
/// words that the calendar or the present resolves.
/// </summary>
internal static class CalendarPhrase
{
    private static readonly WordSet Vague = new("few couple several many some");
    private static readonly WordSet VagueNouns = new("couple handful number matter");

    public static bool TryRead(FigureSentence s, int at, out DateSpan date) =>
        Ago(s, at, out date) || InTime(s, at, out date) || DayOfMonth(s, at, out date);

    /// <summary>"Days ago", with the vague count before it.</summary>
    private static bool Ago(FigureSentence s, int at, out DateSpan date)
    {
        date = default;
        if (!s.Is(at, FigureTags.CalendarUnit) || !s.Is(at + 1, "ago") || s.Letters(at)[s.Letters(at).Length - 1] is not ('s' or 'S'))
            return false;
        var first = at;
        if (s.Is(first - 1, "of") && s.Is(first - 2, VagueNouns))
            first -= 2;
        else if (s.Is(first - 1, Vague))
            first--;
        else if (s.IsDigits(first - 1) || s.Is(first - 1, FigureTags.AnyNumber | FigureTags.Adjective))
            return false;
        if (first < at && s.Is(first - 1, "a", "the"))
            first--;
        return RelativeRule.Make(s, first, at + 2, DatePiece.Span, out date);
    }

    /// <summary>"Two weeks' time"</summary>
    private static bool InTime(FigureSentence s, int at, out DateSpan date)
    {
        date = default;
        if (
            !s.Is(at - 1, "in", "within")
            || CountedPeriod.Amount(s, at, out _) is not (> 0 and var unit)
            || !s.Is(unit, FigureTags.CalendarUnit)
        )
        {
            return false;
        }

        var mark = unit + 1;
        if (s.Symbol(mark) is not ('\'' or '\u2019'))
            return false;
        var time = s.Is(mark + 1, "s") ? mark + 2 : mark + 1;
        return s.Is(time, "time") && RelativeRule.Make(s, at, time + 1, DatePiece.Span, out date);
    }

    /// <summary>"The third Thursday in November 2019", "the last day of June".</summary>
    private static bool DayOfMonth(FigureSentence s, int at, out DateSpan date)
    {
        date = default;
        var day = s.Is(at, "the") ? at + 1 : at;
        if (!s.Is(day, FigureTags.Ordinal) && !s.Is(day, "last", "final"))
            return false;
        if (!s.Is(day + 1, FigureTags.Weekday) && !s.Is(day + 1, "day", "days", "weekend"))
            return false;
        if (!s.Is(day + 2, "in", "of"))
            return false;
        var end = DateParts.Month(s, day + 3);
        if (end < 0)
            return false;
        if (DateParts.Year(s, end, out _) is > 0 and var year)
            end = year;
        return RelativeRule.Make(s, at, end, DatePiece.Day | DatePiece.Month, out date);
    }
}
