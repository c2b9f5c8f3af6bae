using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.Dates;

/// <summary>
/// "2019-12-01", "1/1/2015", "23.04.2022", "20161016", "on 10/25". Day and month are known apart if one is above twelve.
/// </summary>
internal static class NumericDate
{
    private static readonly WordSet Introductions = new("on from since until till before");

    public static bool TryRead(FigureSentence s, int at, out DateSpan date)
    {
        date = default;
        if (!s.IsDigits(at) || !s.IsFree(at) || (s.Touches(at) && s.IsWord(at - 1)))
            return false;
        return Dotted(s, at, out date)
            || Compact(s, at, out date)
            || Week(s, at, out date)
            || Spaced(s, at, out date)
            || Parts(s, at, out date);
    }

    /// <summary>"17 06 2022": two places each, as forms ask for it.</summary>
    private static bool Spaced(FigureSentence s, int at, out DateSpan date)
    {
        date = default;
        if (s.Letters(at).Length != 2 || s.Letters(at + 1).Length != 2 || s.IsDigits(at - 1) || s.IsDigits(at + 3))
            return false;
        if (
            !DateParts.Whole(s, at, 2, out var day)
            || !DateParts.Whole(s, at + 1, 2, out var month)
            || day is < 1 or > 31
            || month is < 1 or > 12
        )
        {
            return false;
        }

        if (DateParts.Year(s, at + 2, out var year) < 0 || year < 1900)
            return false;
        date = Make(at, at + 3, Ordered(day, month, year), DatePiece.Day | DatePiece.Month | DatePiece.Year);
        return true;
    }

    /// <summary>"2020-W05": a week of ISO 8601.</summary>
    private static bool Week(FigureSentence s, int at, out DateSpan date)
    {
        date = default;
        if (s.Letters(at + 2) is not ['W'] || !s.IsHyphen(at + 1) || !s.Touches(at + 1) || !s.Touches(at + 2) || !s.Touches(at + 3))
            return false;
        if (DateParts.Year(s, at, out var year) < 0 || !DateParts.Whole(s, at + 3, 2, out var week) || week is < 1 or > 53)
            return false;
        date = Make(at, at + 4, new DateValue { Year = year, Week = week }, DatePiece.Day | DatePiece.Month | DatePiece.Year);
        return true;
    }

    private static bool Parts(FigureSentence s, int at, out DateSpan date)
    {
        date = default;
        var mark = s.Symbol(at + 1);
        if (mark is not ('/' or '-') || !s.Touches(at + 1) || !s.Touches(at + 2))
            return false;
        if (!DateParts.Whole(s, at, 4, out var a) || !DateParts.Whole(s, at + 2, 4, out var b))
            return false;
        if (s.Symbol(at + 3) == mark && s.Touches(at + 3) && s.Touches(at + 4) && DateParts.Whole(s, at + 4, 4, out var c))
        {
            var yearFirst = s.Letters(at).Length == 4;
            var lengths = s.Letters(at).Length + s.Letters(at + 2).Length + s.Letters(at + 4).Length;
            if (
                lengths is < 4 or > 8
                || (lengths == 4 && s.Letters(at + 4).Length != 2)
                || s.Letters(at + 2).Length > 2
                || (yearFirst ? s.Letters(at + 4).Length > 2 : s.Letters(at + 4).Length is 1 or 3 || s.Letters(at).Length > 2)
            )
            {
                return false;
            }

            if (s.Touches(at + 5) && s.Symbol(at + 5) == mark && s.IsDigits(at + 6) && !yearFirst && mark == '/')
                return false;
            if (!yearFirst && s.Letters(at + 4).Length == 2 && mark == '-')
                return false;
            var value = yearFirst
                ? new DateValue
                {
                    Year = a,
                    Month = b,
                    Day = c,
                }
                : Ordered(
                    a,
                    b,
                    s.Letters(at + 4).Length == 4 ? c
                        : c < 40 ? 2000 + c
                        : 1900 + c
                );
            if (value.Month > 12 || (yearFirst && a is < 1000 or > 2100))
                return false;
            date = Make(at, at + 5, value, DatePiece.Day | DatePiece.Month | DatePiece.Year);
            return true;
        }

        // "01/2009": a month and its year.
        if (
            s.Letters(at + 2).Length == 4
            && mark == '/'
            && (s.Letters(at).Length == 2 || (!s.IsWord(at + 3) && b >= 1950) || s.Is(at + 3, "to", "and", "or"))
            && a is >= 1 and <= 12
            && b is >= 1900 and <= 2100
            && s.Symbol(at + 3) != '/'
            && s.Symbol(at - 1) != '/'
        )
        {
            date = Make(at, at + 3, new DateValue { Year = b, Month = a }, DatePiece.Month | DatePiece.Year);
            return true;
        }

        // "2015-12": a year and its month; "2014-18" is a range, which the ranges read.
        if (
            s.Letters(at).Length == 4
            && mark == '-'
            && s.Letters(at + 2).Length == 2
            && a is >= 1000 and <= 2100
            && b is >= 1 and <= 12
            && b < a % 100
        )
        {
            date = Make(at, at + 3, new DateValue { Year = a, Month = b }, DatePiece.Month | DatePiece.Year);
            return true;
        }

        if (a is < 1 or > 31 || b is < 1 or > 31 || (a > 12 && b > 12) || s.Letters(at).Length > 2 || s.Letters(at + 2).Length > 2)
            return false;
        if (mark == '/' ? !Introduced(s, at) && !OpensRange(s, at + 3) : !s.Is(at - 1, FigureTags.Weekday))
            return false;
        if (s.IsWord(at + 3) && s.Is(at + 3, "of"))
            return false;
        date = Make(at, at + 3, Ordered(a, b, null), DatePiece.Day | DatePiece.Month);
        return true;
    }

    private static bool Introduced(FigureSentence s, int at) =>
        s.Is(at - 1, FigureTags.Weekday | FigureTags.Pointer)
        || s.Is(at - 1, Introductions)
        || ((s.Symbol(at - 1) == ',' || s.Is(at - 1, "or", "and")) && s[at - 2].Claim == Claim.Date && s.Symbol(at - 3) == '/')
        || (s.Is(at - 1, "to", "through") && s.Symbol(at - 3) == '/')
        || (s.IsDash(at - 1) && s.Symbol(at - 3) == '/');

    /// <summary>"10/1-11/2/2017": the year after the second date shows that the first is one.</summary>
    private static bool OpensRange(FigureSentence s, int at) =>
        s.IsDash(at)
        && s.IsDigits(at + 1)
        && s.Symbol(at + 2) == '/'
        && s.IsDigits(at + 3)
        && s.Symbol(at + 4) == '/'
        && s.Letters(at + 5).Length == 4;

    /// <summary>Month and day in the order of the text: open if both could be either.</summary>
    private static DateValue Ordered(int a, int b, int? year)
    {
        if (a > 12 && b <= 12)
        {
            return new DateValue
            {
                Year = year,
                Month = b,
                Day = a,
            };
        }

        if (b > 12)
        {
            return new DateValue
            {
                Year = year,
                Month = a,
                Day = b,
            };
        }

        return new DateValue
        {
            Year = year,
            Month = a,
            Day = b,
            Vague = a != b,
        };
    }

    private static bool Dotted(FigureSentence s, int at, out DateSpan date)
    {
        date = default;
        var digits = s.Letters(at);
        var first = digits.IndexOf('.');
        if (first is < 1 or > 2 || digits.IndexOf(',') >= 0)
            return false;
        var second = digits.Slice(first + 1).IndexOf('.');
        if (second is < 1 or > 2 || digits.Length - first - second - 2 is not (4 or 2))
            return false;
        var rest = digits.Slice(first + second + 2);
        if (rest.IndexOf('.') >= 0 || rest.Length != 4)
            return false;
        int day = Value(digits.Slice(0, first)),
            month = Value(digits.Slice(first + 1, second)),
            year = Value(rest);
        if (month > 12)
            (day, month) = (month, day);
        if (month is < 1 or > 12 || day is < 1 or > 31 || year is < 1000 or > 2100)
            return false;
        date = Make(
            at,
            at + 1,
            new DateValue
            {
                Year = year,
                Month = month,
                Day = day,
            },
            DatePiece.Day | DatePiece.Month | DatePiece.Year
        );
        return true;
    }

    private static bool Compact(FigureSentence s, int at, out DateSpan date)
    {
        date = default;
        var digits = s.Letters(at);
        if (digits.Length != 8 || digits.IndexOfAny('.', ',') >= 0)
            return false;
        int year = Value(digits.Slice(0, 4)),
            month = Value(digits.Slice(4, 2)),
            day = Value(digits.Slice(6));
        if (year is < 1900 or > 2100 || month is < 1 or > 12 || day is < 1 or > 31)
            return false;
        date = Make(
            at,
            at + 1,
            new DateValue
            {
                Year = year,
                Month = month,
                Day = day,
            },
            DatePiece.Day | DatePiece.Month | DatePiece.Year
        );
        return true;
    }

    private static int Value(ReadOnlySpan<char> digits)
    {
        var value = 0;
        foreach (var digit in digits)
            value = (value * 10) + digit - '0';
        return value;
    }

    private static DateSpan Make(int first, int end, DateValue value, DatePiece pieces) =>
        new()
        {
            First = first,
            End = end,
            Value = value,
            Pieces = pieces,
        };
}
