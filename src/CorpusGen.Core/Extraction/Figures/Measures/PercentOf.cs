using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Figures.Units;

namespace CorpusGen.Core.Extraction.Figures.Measures;

/// <summary>
/// "Percent of 20", as in the cell of a table: it must be the whole text, because in prose "the percent of 20 countries" is not 20 %.
/// </summary>
internal static class PercentOf
{
    public static void Read(FigureSentence s, ref Measure measure)
    {
        if (measure.Unit.Length > 0 || measure.End < s.Count || !s.Is(measure.First - 1, "of"))
            return;
        var words = measure.First - 1;
        var first = s.Is(0, "per") ? 1 : 0;
        if (words != first + 1 || !(s.Is(first, "percent", "percents") || s.Is(first, "cent")))
            return;
        (measure.Unit, measure.Family, measure.First) = ("percent", UnitFamily.Share, 0);
    }
}
