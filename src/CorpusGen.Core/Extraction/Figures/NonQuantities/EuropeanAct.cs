using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.NonQuantities;

/// <summary>
/// "Regulation (EU) 2016/679", "Directive 95/46/EC", "Regulation (EC) No 1907/2006", "Joined Cases C-92/09 and C-93/09": acts and cases,
/// which are numbered by year.
/// </summary>
internal static class EuropeanAct
{
    private static readonly WordSet Acts = new(
        "regulation regulations directive directives decision decisions recommendation opinion no nos"
    );

    private static readonly WordSet Communities = new("eu ec eec euratom ecsc cfsp jha");

    /// <summary>Returns the end of the number that begins at a token; the token itself if none does.</summary>
    public static int End(FigureSentence s, int at)
    {
        if (!IsNumber(s, at) || s.Symbol(at + 1) != '/' || !s.Touches(at + 1) || !s.Touches(at + 2) || !IsNumber(s, at + 2))
            return at;
        return IsNamed(s, at) ? Close(s, at + 3) : at;
    }

    private static bool IsNamed(FigureSentence s, int at)
    {
        var before = at - 1;
        if (s.Is(before, "no", "nos"))
            before--;
        if (s.Symbol(before) == ')' && s.Is(before - 1, Communities))
            return true;
        if (s.Is(before, Acts) && s.IsCapital(before))
            return true;

        // "C-92/09", "T‑201/04"
        return s.IsDash(at - 1) && s.Touches(at) && s.Touches(at - 1) && s.Letters(at - 2) is ['C'] or ['T'] or ['F'];
    }

    /// <summary>Steps over the community: "95/46/EC".</summary>
    private static int Close(FigureSentence s, int end) =>
        s.Symbol(end) == '/' && s.Touches(end) && s.Is(end + 1, Communities) ? end + 2 : end;

    private static bool IsNumber(FigureSentence s, int at) =>
        s.IsDigits(at) && s.Letters(at).Length is >= 2 and <= 5 && s.Letters(at).IndexOfAny('.', ',') < 0;
}
