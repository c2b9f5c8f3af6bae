using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.Measures;

/// <summary>"39 months (range 4-106)", "48 years (IQR: 25 to 75)": the spread of a value has its unit.</summary>
internal static class Spread
{
    private static readonly WordSet Names = new("range iqr sd se min max");

    /// <summary>Gives a number in brackets the unit of the measure right before the brackets.</summary>
    public static void Share(FigureSentence s, List<Measure> found, ref Measure next)
    {
        if (next.Unit.Length > 0 || found.Count == 0 || found[found.Count - 1] is not { Unit.Length: > 0 } last)
            return;
        var at = next.First - 1;
        if (s.Symbol(at) is ',' or ':' or '=')
            at--;
        if (s.Symbol(at) != '±' && !s.Is(at, Names))
            return;
        if (s.Is(at - 1, "interquartile"))
            at--;
        if (s.Symbol(at - 1) is '(' or '[' && at - 1 == last.End && s.Symbol(next.End) is ')' or ']' or ',' or ';')
            (next.Unit, next.Family, next.Plain) = (last.Unit, last.Family, false);
    }
}
