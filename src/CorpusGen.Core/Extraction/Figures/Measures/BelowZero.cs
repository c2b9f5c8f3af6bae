using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Figures.Units;

namespace CorpusGen.Core.Extraction.Figures.Measures;

/// <summary>"25 below zero", "10 degrees below zero": a negative temperature.</summary>
internal static class BelowZero
{
    public static void Read(FigureSentence s, ref Measure measure)
    {
        var isDegree = measure.Unit.Length == 0 || measure.Family == UnitFamily.Temperature || measure.Unit == "degree";
        if (!isDegree || !s.Is(measure.End, "below") || !s.Is(measure.End + 1, "zero") || measure.Low < 0)
            return;
        (measure.Low, measure.High) = (-measure.High, -measure.Low);
        if (measure.Unit.Length == 0)
            (measure.Unit, measure.Family) = ("degree", UnitFamily.Other);
        (measure.End, measure.NumberEnd, measure.Plain) = (measure.End + 2, measure.End + 2, false);
    }
}
