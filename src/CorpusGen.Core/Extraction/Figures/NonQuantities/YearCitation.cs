using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language.English;

namespace CorpusGen.Core.Extraction.Figures.NonQuantities;

/// <summary>
/// "[2004] Imm. A.R. 226", "[1990] 1 Lloyd's Rep 167", "[2024] EAT 18", "(1887) 37 Ch D 260": a year in brackets, then the volume, the
/// name of the report or court, and the page. Which reports there are need not be known.
/// </summary>
internal static class YearCitation
{
    private const int LongestName = 8;

    /// <summary>Returns the end of the citation that begins after its year; the token itself if none does.</summary>
    public static int End(FigureSentence s, int at)
    {
        if (!s.IsDigits(at) || s.Letters(at).IndexOfAny(',', '.') >= 0)
            return at;
        // "LR 6 Ch App 716, 726": another page of the report.
        if (s.Symbol(at - 1) == ',' && s[at - 2].Claim == Claim.NonQuantity && s.IsDigits(at - 2) && s.Letters(at).Length is 2 or 3 or 4)
        {
            var isReport = s.Is(at - 3, ReporterWords.Series) || s.Is(at - 3, ReporterWords.Abbreviated);
            return isReport && s.IsCapital(at - 3) && !s.IsWord(at + 1) ? at + 1 : at;
        }

        var hasVolume = s.Symbol(at - 1) is ']' or ')' && s.IsDigits(at - 2);
        var name = hasVolume ? at + 1 : NameBefore(s, at);
        if (name < 0 || !HasYear(s, hasVolume ? at - 1 : name - 1, hasVolume))
            return at;
        if (!hasVolume)
            return LawReport.Pages(s, at + 1);
        var page = NameEnd(s, name);
        return page > name && s.IsDigits(page) && s.Letters(page).IndexOfAny(',', '.') < 0 ? LawReport.Pages(s, page + 1) : at;
    }

    /// <summary>Square brackets are enough; round ones need a volume, because "(2019) Brown 12" may be anything.</summary>
    private static bool HasYear(FigureSentence s, int close, bool hasVolume) =>
        s.IsDigits(close - 1)
        && s.Letters(close - 1).Length == 4
        && (
            s.Symbol(close) == ']'
                ? s.Symbol(close - 2) == '['
                : hasVolume && s.Symbol(close - 2) == '(' && s.Letters(close - 1)[0] is '1' or '2'
        );

    private static int NameBefore(FigureSentence s, int at)
    {
        var first = at;
        while (first > at - LongestName && IsName(s, first - 1))
            first--;
        return first < at && s.Symbol(first - 1) == ']' && s.IsCapital(first) ? first : -1;
    }

    private static int NameEnd(FigureSentence s, int at)
    {
        var end = at;
        while (end < at + LongestName && IsName(s, end))
            end++;
        return s.IsCapital(at) ? end : at;
    }

    private static bool IsName(FigureSentence s, int at) =>
        s.IsCapital(at)
        || s.Symbol(at) is '.' or '&'
        || (s.Symbol(at) == '(' && s.IsCapital(at + 1) && s.Symbol(at + 2) == ')')
        || (s.Symbol(at) == ')' && s.IsCapital(at - 1) && s.Symbol(at - 2) == '(')
        || (s.Symbol(at) is '\'' or '\u2019' && s.Touches(at))
        || (s.Is(at, "s") && s.Symbol(at - 1) is '\'' or '\u2019');
}
