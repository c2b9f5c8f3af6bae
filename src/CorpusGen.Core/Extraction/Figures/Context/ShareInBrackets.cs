using CorpusGen.Core.Extraction.Figures.Tokens;

namespace CorpusGen.Core.Extraction.Figures.Context;

/// <summary>"37 (51%) patients", "12 (8.5%) of the women": the share is between a number and the things that it counts.</summary>
internal static class ShareInBrackets
{
    private const int LongestInTokens = 6;

    /// <summary>Returns the token after the brackets; the token itself if there are no brackets with a percentage.</summary>
    public static int Skip(FigureSentence s, int at)
    {
        if (s.Symbol(at) != '(')
            return at;
        for (var end = at + 1; end < at + LongestInTokens; end++)
        {
            if (s.Symbol(end) == ')')
                return s.Symbol(end - 1) == '%' ? end + 1 : at;
            if (s.IsWord(end))
                return at;
        }

        return at;
    }
}
