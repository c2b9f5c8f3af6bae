using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.Context;

/// <summary>The kind of a word by its last letters.</summary>
internal static class WordEnding
{
    private static readonly WordSet Sizes = new("small large short young great heavy light cheap quick strong dark bright");

    /// <summary>"Continual", "careful", "small": a word that ends like an adjective, or the name of a size.</summary>
    public static bool IsOfAdjective(FigureSentence s, int at)
    {
        var letters = s.Letters(at);
        return letters.Length > 4
            && (
                letters.EndsWith("al".AsSpan())
                || letters.EndsWith("ive".AsSpan())
                || letters.EndsWith("ous".AsSpan())
                || letters.EndsWith("ful".AsSpan())
                || letters.EndsWith("ic".AsSpan())
                || s.Is(at, Sizes)
            );
    }

    /// <summary>"Growing": more than five letters that end in -ing.</summary>
    public static bool IsIng(FigureSentence s, int at) => s.Letters(at) is { Length: > 5 } letters && letters.EndsWith("ing".AsSpan());
}
