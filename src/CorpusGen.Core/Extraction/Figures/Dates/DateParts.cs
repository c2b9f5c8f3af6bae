using CorpusGen.Core.Extraction.Figures.Numbers;
using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.Dates;

/// <summary>The small parts dates are made of: a month's name, a day's number, a year.</summary>
internal static class DateParts
{
    private static readonly WordSet AmbiguousShortMonths = new("may march mar august dec sep");
    private static readonly WordSet AmbiguousMonths = new("may march mar august");
    private static readonly WordSet Introductions = new(
        "in since until by of during from till through early late mid to before after and between for"
    );
    private static readonly WordSet OrdinalEndings = new("st nd rd th");

    /// <summary>The end of a month's name with its point; -1 if it cannot be trusted.</summary>
    public static int Month(FigureSentence s, int at)
    {
        if (!s.Is(at, FigureTags.Month) || !s.IsFree(at))
            return -1;
        var end =
            s.Symbol(at + 1) == '.' && s.Letters(at).Length <= 4 && !s.Is(at, "may", "june", "july") && at + 2 < s.Count ? at + 2 : at + 1;
        if (!(s.Letters(at).Length <= 4 || s.Is(at, "march", "august")))
            return end;
        if (s.Is(at, "june", "july"))
            return end;
        var besideNumber = Day(s, SkipThe(s, end), out _) > 0 || Year(s, SkipJoint(s, end), out _) > 0 || IsDayBefore(s, at);
        if (besideNumber)
        {
            return
                !s.Is(at, "may", "march")
                || s.IsCapital(at)
                || Day(s, end, out _) > 0
                || Year(s, end, out _) > 0
                || !s.IsWord(end)
                || s.Is(end, FigureTags.Preposition | FigureTags.Conjunction)
                ? end
                : -1;
        }

        if (!s.IsCapital(at))
        {
            return s.Is(at, AmbiguousShortMonths) ? -1
                : Introduced(s, at) ? end
                : -1;
        }

        return s.Is(at, AmbiguousMonths) ? (Introduced(s, at) ? end : -1) : end;
    }

    private static bool IsDayBefore(FigureSentence s, int at) =>
        s.IsDigits(at - 1)
        || (s.IsWord(at - 1) && s.Touches(at - 1) && s.IsDigits(at - 2))
        || (s.Is(at - 1, "of") && (s.Is(at - 2, FigureTags.Ordinal) || s.IsDigits(at - 2) || s.Is(at - 2, "th", "st", "nd")))
        || s.Is(at - 1, FigureTags.Ordinal)
        || (s.Symbol(at - 1) is '-' or '/' && s.IsDigits(at - 2));

    private static bool Introduced(FigureSentence s, int at) =>
        s.Is(at - 1, FigureTags.Pointer) || s.Is(at - 1, Introductions) || (s.IsHyphen(at - 1) && s.Is(at - 2, "mid"));

    private static int SkipThe(FigureSentence s, int at) => s.Is(at, "the") ? at + 1 : at;

    private static int SkipJoint(FigureSentence s, int at) => s.Symbol(at) is ',' or '/' or '-' || s.Is(at, "of") ? at + 1 : at;

    /// <summary>The day of a month in digits ("10", "2nd") or an ordinal ("eighteenth", "twenty second"); gives its end, or -1.</summary>
    public static int Day(FigureSentence s, int at, out int day)
    {
        day = 0;
        if (s.IsDigits(at))
        {
            if (!s.IsFree(at) || !Whole(s, at, 2, out day) || s.Symbol(at - 1) is '$' or '€' or '£' or '₹')
                return -1;
            var end = at + 1;
            if (s.Touches(end) && (s.Is(end, OrdinalEndings)))
                return day is >= 1 and <= 39 ? end + 1 : -1;
            return
                (s.Touches(end) && s.IsWord(end))
                || day is < 1 or > 39
                || (s.Touches(at) && s.IsWord(at - 1) && !s.Is(at - 1, FigureTags.Month))
                ? -1
                : end;
        }

        if (s.Is(at, FigureTags.Ordinal) && s.Number(at) is >= 1 and < 20 or 20 or 30 && !EndsInS(s, at))
        {
            day = (int)s.Number(at);
            return at + 1;
        }

        if (!s.Is(at, "twenty", "thirty"))
            return -1;
        var next = s.IsHyphen(at + 1) ? at + 2 : at + 1;
        if (!s.Is(next, FigureTags.Ordinal) || s.Number(next) is < 1 or > 9)
            return -1;
        day = (int)(s.Number(at) + s.Number(next));
        return next + 1;
    }

    public static bool IsOrdinalDay(FigureSentence s, int at, int end) => s.IsWord(at) || (end > at + 1 && s.IsWord(at + 1));

    /// <summary>A year in four digits, or in words ("nineteen seventy two", "two thousand and fifteen"); gives its end, or -1.</summary>
    public static int Year(FigureSentence s, int at, out int year)
    {
        year = 0;
        if (s.IsDigits(at))
        {
            return
                s.IsFree(at)
                && s.Letters(at).Length == 4
                && Whole(s, at, 4, out year)
                && year is >= 1000 and <= 2100
                && !(s.Touches(at + 1) && s.IsWord(at + 1) && !s.Is(at + 1, "s"))
                ? at + 1
                : -1;
        }

        if (s.Is(at, FigureTags.Cardinal | FigureTags.Tens) && s.Number(at) is >= 17 and <= 20)
        {
            var next = s.IsHyphen(at + 1) ? at + 2 : at + 1;
            if (!s.Is(next, FigureTags.Cardinal | FigureTags.Tens) || s.Number(next) < 10)
                return -1;
            year = (int)((s.Number(at) * 100) + s.Number(next++));
            if (
                s.Is(next - 1, FigureTags.Tens)
                && s.Is(s.IsHyphen(next) ? next + 1 : next, FigureTags.Cardinal)
                && s.Number(s.IsHyphen(next) ? next + 1 : next) is > 0 and < 10
            )
            {
                next = s.IsHyphen(next) ? next + 1 : next;
                year += (int)s.Number(next++);
            }

            return next;
        }

        if (!s.Is(at, "two") || !s.Is(at + 1, "thousand"))
            return -1;
        var sum = new CardinalSum(s, at, default);
        if (!sum.Read() || sum.Value is not { } value || value is < 2000 or > 2099 || s.IsHyphen(at + 1))
            return -1;
        year = (int)value;
        return sum.End;
    }

    /// <summary>Digits without marks, of at most so many places.</summary>
    public static bool Whole(FigureSentence s, int at, int places, out int value)
    {
        value = 0;
        if (!s.IsDigits(at) || s.Letters(at).Length > places)
            return false;
        foreach (var digit in s.Letters(at))
        {
            if (digit is < '0' or > '9')
                return false;
            value = (value * 10) + digit - '0';
        }

        return true;
    }

    private static bool EndsInS(FigureSentence s, int at) => s.Letters(at)[s.Letters(at).Length - 1] is 's' or 'S';
}
