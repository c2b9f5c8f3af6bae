using CorpusGen.Core.Extraction.Figures.Numbers;
using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Figures.Words;

namespace CorpusGen.Core.Extraction.Figures.Dates;

/// <summary>The small parts dates are made of: a month's name, a day's number, a year.</summary>
internal static class DateParts
{
    /// <summary>The end of a month's name with its point; -1 where there is none that can be trusted.</summary>
    public static int Month(Sentence s, int at)
    {
        if (!s.Is(at, WordClass.Month) || !s.IsFree(at))
            return -1;
        var end =
            s.Symbol(at + 1) == '.' && s.Letters(at).Length <= 4 && !s.Says(at, "may", "june", "july") && at + 2 < s.Count
                ? at + 2
                : at + 1;
        if (!(s.Letters(at).Length <= 4 || s.Says(at, "march", "august")))
            return end;
        if (s.Says(at, "june", "july"))
            return end;
        var besideNumber = Day(s, SkipThe(s, end), out _) > 0 || Year(s, SkipJoint(s, end), out _) > 0 || IsDayBefore(s, at);
        if (besideNumber)
        {
            return
                !s.Says(at, "may", "march")
                || s.IsCapital(at)
                || Day(s, end, out _) > 0
                || Year(s, end, out _) > 0
                || !s.IsWord(end)
                || s.Is(end, WordClass.Preposition | WordClass.Conjunction)
                ? end
                : -1;
        }

        if (!s.IsCapital(at))
        {
            return s.Says(at, "may", "march", "mar") || s.Says(at, "august", "dec", "sep") ? -1
                : Introduced(s, at) ? end
                : -1;
        }

        return s.Says(at, "may", "march", "mar") || s.Says(at, "august") ? (Introduced(s, at) ? end : -1) : end;
    }

    private static bool IsDayBefore(Sentence s, int at) =>
        s.IsDigits(at - 1)
        || (s.IsWord(at - 1) && s.Touches(at - 1) && s.IsDigits(at - 2))
        || (s.Says(at - 1, "of") && (s.Is(at - 2, WordClass.Ordinal) || s.IsDigits(at - 2) || s.Says(at - 2, "th", "st", "nd")))
        || s.Is(at - 1, WordClass.Ordinal)
        || (s.Symbol(at - 1) is '-' or '/' && s.IsDigits(at - 2));

    private static bool Introduced(Sentence s, int at) =>
        s.Is(at - 1, WordClass.Pointer)
        || s.Says(at - 1, "in", "since", "until")
        || s.Says(at - 1, "by", "of", "during")
        || s.Says(at - 1, "from", "till", "through")
        || s.Says(at - 1, "early", "late", "mid")
        || s.Says(at - 1, "to", "before", "after")
        || s.Says(at - 1, "and", "between", "for")
        || (s.IsHyphen(at - 1) && s.Says(at - 2, "mid"));

    private static int SkipThe(Sentence s, int at) => s.Says(at, "the") ? at + 1 : at;

    private static int SkipJoint(Sentence s, int at) => s.Symbol(at) is ',' or '/' or '-' || s.Says(at, "of") ? at + 1 : at;

    /// <summary>The day of a month in digits ("10", "2nd") or an ordinal ("eighteenth", "twenty second"); gives its end, or -1.</summary>
    public static int Day(Sentence s, int at, out int day)
    {
        day = 0;
        if (s.IsDigits(at))
        {
            if (!s.IsFree(at) || !Whole(s, at, 2, out day))
                return -1;
            var end = at + 1;
            if (s.Touches(end) && (s.Says(end, "st", "nd", "rd") || s.Says(end, "th")))
                return day is >= 1 and <= 39 ? end + 1 : -1;
            return
                (s.Touches(end) && s.IsWord(end))
                || day is < 1 or > 39
                || (s.Touches(at) && s.IsWord(at - 1) && !s.Is(at - 1, WordClass.Month))
                ? -1
                : end;
        }

        if (s.Is(at, WordClass.Ordinal) && s.Number(at) is >= 1 and < 20 or 20 or 30 && !EndsInS(s, at))
        {
            day = (int)s.Number(at);
            return at + 1;
        }

        if (!s.Says(at, "twenty", "thirty"))
            return -1;
        var next = s.IsHyphen(at + 1) ? at + 2 : at + 1;
        if (!s.Is(next, WordClass.Ordinal) || s.Number(next) is < 1 or > 9)
            return -1;
        day = (int)(s.Number(at) + s.Number(next));
        return next + 1;
    }

    public static bool IsOrdinalDay(Sentence s, int at, int end) => s.IsWord(at) || (end > at + 1 && s.IsWord(at + 1));

    /// <summary>A year in four digits, or in words ("nineteen seventy two", "two thousand and fifteen"); gives its end, or -1.</summary>
    public static int Year(Sentence s, int at, out int year)
    {
        year = 0;
        if (s.IsDigits(at))
        {
            return
                s.IsFree(at)
                && s.Letters(at).Length == 4
                && Whole(s, at, 4, out year)
                && year is >= 1000 and <= 2100
                && !(s.Touches(at + 1) && s.IsWord(at + 1) && !s.Says(at + 1, "s"))
                ? at + 1
                : -1;
        }

        if (s.Is(at, WordClass.Cardinal | WordClass.Tens) && s.Number(at) is >= 17 and <= 20)
        {
            var next = s.IsHyphen(at + 1) ? at + 2 : at + 1;
            if (!s.Is(next, WordClass.Cardinal | WordClass.Tens) || s.Number(next) < 10)
                return -1;
            year = (int)((s.Number(at) * 100) + s.Number(next++));
            if (
                s.Is(next - 1, WordClass.Tens)
                && s.Is(s.IsHyphen(next) ? next + 1 : next, WordClass.Cardinal)
                && s.Number(s.IsHyphen(next) ? next + 1 : next) is > 0 and < 10
            )
            {
                next = s.IsHyphen(next) ? next + 1 : next;
                year += (int)s.Number(next++);
            }

            return next;
        }

        if (!s.Says(at, "two") || !s.Says(at + 1, "thousand"))
            return -1;
        var sum = new CardinalSum(s, at, default);
        if (!sum.Read() || sum.Value is not { } value || value is < 2000 or > 2099 || s.IsHyphen(at + 1))
            return -1;
        year = (int)value;
        return sum.End;
    }

    /// <summary>Digits without marks, of at most so many places.</summary>
    public static bool Whole(Sentence s, int at, int places, out int value)
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

    private static bool EndsInS(Sentence s, int at) => s.Letters(at)[s.Letters(at).Length - 1] is 's' or 'S';
}
