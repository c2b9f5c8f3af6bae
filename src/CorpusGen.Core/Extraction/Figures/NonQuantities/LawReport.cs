using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Extraction.Language.English;

namespace CorpusGen.Core.Extraction.Figures.NonQuantities;

/// <summary>"(1984) 2 FCR 463 at 470", "[1999] 1 WLR 20", "42 CFR 418.3": volume, report and page, written without points.</summary>
internal static class LawReport
{
    private const int MostWords = 3;

    /// <summary>Returns the end of the citation that begins at a volume; the token itself if none does.</summary>
    public static int End(FigureSentence s, int at)
    {
        if (!IsWhole(s, at) || s.Letters(at).Length > 4)
            return at;
        var next = at + 1;
        while (next <= at + MostWords && IsReport(s, next))
            next++;
        if (next == at + 1 || s.Touches(at + 1))
            return at;

        // "155 FERC ¶ 61,158": the sign of a paragraph is evidence enough.
        if (s.Symbol(next) == '¶' && s.IsDigits(next + 1))
            return Pages(s, next + 2);
        if (!s.IsDigits(next))
            return at;
        var hasYear = s.Symbol(at - 1) is ')' or ']' && (s[at - 2].Claim == Claim.Date || s.IsDigits(at - 2));
        if (!hasYear && !s.Is(next - 1, ReporterWords.Series))
            return at;
        return Pages(s, next + 1);
    }

    /// <summary>Steps over the pages that are cited: ", 470", "-71", "at 470-1".</summary>
    public static int Pages(FigureSentence s, int end)
    {
        for (var pages = 0; pages < 6; pages++)
        {
            var next = s.IsDash(end) || s.Symbol(end) is ',' or '/' || s.Is(end, "at") ? end + 1 : end;
            if (s.Symbol(end) == ',' && s.Is(next, "at"))
                next++;
            if (next == end || !IsWhole(s, next) || s.Letters(next).Length > 4)
                break;
            if (s.Symbol(end) == ',' && !s.Is(next - 1, "at") && s.IsWord(next + 1) && !s.Is(next + 1, FigureTags.PhraseEnd))
                break;
            end = next + 1;
        }

        return end;
    }

    /// <summary>"FCR", "All", "ER", "App": a word in capitals, or a short one with a capital.</summary>
    private static bool IsReport(FigureSentence s, int at)
    {
        var letters = s.Letters(at);
        if (!s.IsCapital(at) || letters.Length > 5)
            return false;
        return s.Is(at, ReporterWords.Series)
            || s.Is(at, "all", "cr", "app")
            || (letters.Length > 1 && char.IsUpper(letters[1]) && char.IsUpper(letters[letters.Length - 1]));
    }

    private static bool IsWhole(FigureSentence s, int at) => s.IsDigits(at) && s.Letters(at).IndexOf(',') < 0;
}
