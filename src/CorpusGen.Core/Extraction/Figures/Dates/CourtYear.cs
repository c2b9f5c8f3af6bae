using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language.English;

namespace CorpusGen.Core.Extraction.Figures.Dates;

/// <summary>"(9th Cir. 1977)", "(D.C.Cir.2005)", "(5th ed.2014)": the year after the name of a court, or after an edition.</summary>
internal static class CourtYear
{
    private const int LongestName = 14;

    public static bool TryRead(FigureSentence s, int at, out DateSpan date)
    {
        date = default;
        if (!s.IsDigits(at) || s.Symbol(at + 1) != ')' || s.Symbol(at - 1) != '.' || !DateParts.Whole(s, at, 4, out var year))
            return false;
        if (s.Letters(at).Length != 4 || year is < 1700 or >= 2050 || !IsCourt(s, at - 2))
            return false;
        date = new DateSpan
        {
            First = at,
            End = at + 1,
            Value = new DateValue { Year = year },
        };
        return true;
    }

    /// <summary>True if only capitals, points and the number of a circuit are between an opening bracket and the year.</summary>
    private static bool IsCourt(FigureSentence s, int last)
    {
        var isKnown = false;
        for (var at = last; at > last - LongestName; at--)
        {
            if (s.Symbol(at) == '(')
                return isKnown;
            isKnown |=
                s.Is(at, ReporterWords.Courts)
                || s.Is(at, "ed")
                || (s.Letters(at).Length == 1 && s.IsCapital(at) && s.Symbol(at + 1) == '.');
            if (!s.IsCapital(at) && !s.IsDigits(at) && s.Symbol(at) is not '.' && !s.Is(at, "th", "d", "nd") && !s.Is(at, "st", "rd", "ed"))
                return false;
        }

        return false;
    }
}
