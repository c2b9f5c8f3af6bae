using CorpusGen.Core.Extraction.Figures.Grammar;
using CorpusGen.Core.Extraction.Figures.Measures;
using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Figures.Units;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.Dates;

/// <summary>"Q1 2019", "the second quarter of 2020", "2019 H2", "1Q21", "3Q FY20".</summary>
internal static class QuarterRule
{
    public static bool TryRead(FigureSentence s, int at, out DateSpan date)
    {
        date = default;
        var first = at;
        var year = 0;
        if (s.IsDigits(at) && DateParts.Year(s, at, out year) is var end and > 0)
            at = s.IsHyphen(end) ? end + 1 : end;
        else
            year = 0;
        if (ReversedQuarter(s, first, out date))
            return true;
        if (
            !s.Is(at, "q", "h")
            || !s.Touches(at + 1)
            || !DateParts.Whole(s, at + 1, 1, out var number)
            || number is < 1 or > 4
            || (s.Is(at, "h") && number > 2)
        )
        {
            return false;
        }

        var part = s.Is(at, "q") ? 32 + number : 39 + number;
        at += 2;
        if (year == 0)
        {
            var next = s.IsHyphen(at) || s.Is(at, "of") ? at + 1 : at;
            if (ShortYear(s, at, out year) is var shortEnd and > 0)
                at = shortEnd;
            else if (DateParts.Year(s, next, out year) is var behind and > 0)
                at = behind;
            else if (s.Is(first, "h"))
                return false;
        }

        at = AfterFinancialYear(s, at);
        date = new DateSpan
        {
            First = first,
            End = at,
            Value = new DateValue
            {
                Year = year == 0 ? null : year,
                Part = part,
                Vague = year == 0 && s.Is(at - 2, "fy"),
            },
            Pieces = DatePiece.Year | DatePiece.Month,
        };
        return true;
    }

    /// <summary>"Q1 2022-23", "July 2022-23": steps over the second half of a financial year.</summary>
    public static int AfterFinancialYear(FigureSentence s, int end) =>
        s.IsDash(end)
        && s.Touches(end)
        && s.Touches(end + 1)
        && s.IsDigits(end - 1)
        && s.Letters(end - 1).Length == 4
        && DateParts.Whole(s, end - 1, 4, out var year)
        && DateParts.Whole(s, end + 1, 2, out var next)
        && s.Letters(end + 1).Length == 2
        && next == (year + 1) % 100
        && !s.IsDash(end + 2)
            ? end + 2
            : end;

    /// <summary>"1Q21", "2H2019", "3Q FY20": the number before the letter.</summary>
    private static bool ReversedQuarter(FigureSentence s, int at, out DateSpan date)
    {
        date = default;
        if (
            !DateParts.Whole(s, at, 1, out var number)
            || !s.Touches(at + 1)
            || !s.Is(at + 1, "q", "h")
            || (s.Touches(at) && s.IsWord(at - 1))
        )
        {
            return false;
        }

        if (number is < 1 or > 4 || (s.Is(at + 1, "h") && number > 2))
            return false;
        int end,
            year;
        if (s.Touches(at + 2) && s.IsDigits(at + 2) && s.Letters(at + 2).Length is 2 or 4 && DateParts.Whole(s, at + 2, 4, out year))
        {
            end = at + 3;
        }
        else if (
            (end = ShortYear(s, at + 2, out year)) < 0
            && (end = DateParts.Year(s, s.Is(at + 2, "of") ? at + 3 : at + 2, out year)) < 0
        )
        {
            return false;
        }

        date = new DateSpan
        {
            First = at,
            End = end,
            Value = new DateValue
            {
                Year =
                    year < 100 && year > 0 ? 2000 + year
                    : year == 0 ? null
                    : year,
                Part = (s.Is(at + 1, "q") ? 32 : 39) + number,
                Vague = year == 0,
            },
            Pieces = DatePiece.Year | DatePiece.Month,
        };
        return true;
    }

    /// <summary>"'20", "FY23", "FY 2023" after a quarter; a financial year is 0, since its months are not known.</summary>
    private static int ShortYear(FigureSentence s, int at, out int year)
    {
        year = 0;
        if (
            s.Symbol(at) is '\'' or '\u2019'
            && s.Letters(at + 1).Length == 2
            && s.Touches(at + 1)
            && DateParts.Whole(s, at + 1, 2, out year)
        )
        {
            year += 2000;
            return at + 2;
        }

        return s.Is(at, "fy") && DateParts.Whole(s, at + 1, 4, out _) && s.Letters(at + 1).Length is 2 or 4 ? at + 2 : -1;
    }
}
