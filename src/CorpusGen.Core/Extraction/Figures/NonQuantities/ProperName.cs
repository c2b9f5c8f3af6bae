using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.NonQuantities;

/// <summary>"The Six Nations", "the Big Ten": a number word with a capital inside a name.</summary>
internal static class ProperName
{
    private static readonly WordSet Determiners = new("the this last next each every a our their its his her");

    public static int End(FigureSentence s, int at)
    {
        if (!s.Is(at, FigureTags.Cardinal | FigureTags.Tens) || !s.IsCapital(at) || IsUpper(s, at))
            return at;
        if (!s.Is(at - 1, Determiners) || s.IsCapital(at - 1) || !s.IsCapital(at + 1) || IsUpper(s, at + 1))
            return at;
        return s.Is(at + 1, FigureTags.AnyNumber | FigureTags.CalendarUnit) ? at : at + 1;
    }

    private static bool IsUpper(FigureSentence s, int at)
    {
        var letters = s.Letters(at);
        return letters.Length > 1 && char.IsUpper(letters[1]);
    }
}
