using CorpusGen.Core.Extraction.Figures.Tokens;

namespace CorpusGen.Core.Extraction.Figures.NonQuantities;

/// <summary>"UKEAT/0149/RN", "GIB193762/03/19", "(104 of 1976)", "1) a felony; 2) as part of": numbers of files, acts and items.</summary>
internal static class ReferenceNumber
{
    private const int LongestInTokens = 8;

    /// <summary>Returns the end of the number that begins at a token; the token itself if none does.</summary>
    public static int End(FigureSentence s, int at)
    {
        if (!s.IsDigits(at) || s.Letters(at).IndexOfAny('.', ',') >= 0)
            return at;
        return IsPartOfFile(s, at) || IsAct(s, at) || IsItem(s, at) ? at + 1 : at;
    }

    /// <summary>A part after a stroke, if letters in capitals are before it: no unit is written so.</summary>
    private static bool IsPartOfFile(FigureSentence s, int at)
    {
        if (s.Symbol(at - 1) != '/' || !s.Touches(at) || !s.Touches(at - 1))
            return false;
        for (var before = at - 2; before > at - LongestInTokens && before >= 0; before--)
        {
            if (s.IsWord(before))
                return s.Letters(before) is [>= 'A' and <= 'Z', >= 'A' and <= 'Z', ..];
            if (!s.Touches(before))
                return false;
        }

        return false;
    }

    /// <summary>"(104 of 1976)": the number of an act in its year.</summary>
    private static bool IsAct(FigureSentence s, int at) =>
        s.Symbol(at - 1) == '('
        && s.Is(at + 1, "of")
        && s.IsDigits(at + 2)
        && s[at + 2].Claim == Claim.Date
        && s.Letters(at + 2).Length == 4
        && s.Symbol(at + 3) == ')';

    /// <summary>"; 2) as part of a series": an item of a list in a sentence. "(of 12)" has its opening bracket.</summary>
    private static bool IsItem(FigureSentence s, int at)
    {
        if (s.Symbol(at + 1) != ')' || !s.Touches(at + 1) || s.Letters(at).Length > 2 || !s.IsWord(at + 2))
            return false;
        if (s.Symbol(at - 1) is not (';' or ':' or ',' or '\u201C' or '"' or '\u2018') && !s.Is(at - 1, "and", "or"))
            return false;
        for (var before = at - 1; before >= 0 && s.Symbol(before) != ')'; before--)
        {
            if (s.Symbol(before) == '(')
                return false;
        }

        return true;
    }
}
