using CorpusGen.Core.Extraction.Figures.Tokens;

namespace CorpusGen.Core.Extraction.Figures.Units;

/// <summary>Reads the surface of a body in the denominator of a unit.</summary>
internal static class BodySurface
{
    /// <summary>"ml/min/1.73 m2": the surface of a body, by which the filtration of kidneys is given.</summary>
    public static int End(FigureSentence s, int at)
    {
        if (s.Symbol(at) != '/' || !s.Is(at + 1, "1.73") || !s.Is(at + 2, "m"))
            return at;
        return s.Is(at + 3, "2") || s.Symbol(at + 3) == '²' ? at + 4 : at + 3;
    }
}
