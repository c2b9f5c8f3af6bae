using CorpusGen.Core.Extraction.Figures.Numbers;
using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Figures.Units;
using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Model;

namespace CorpusGen.Core.Extraction.Figures.Measures;

/// <summary>Reads "an hour and a half" and "a mile and a quarter": the unit is in the middle of the number.</summary>
internal static class UnitAndPart
{
    /// <summary>Returns true if the tokens from an article on are one unit and a part of it.</summary>
    public static bool TryRead(FigureSentence s, int at, out Measure measure)
    {
        measure = default;
        if (!s.Is(at, "a", "an") || !s.Is(at + 2, "and") || !s.Is(at + 3, "a") || !s.Is(at + 4, FigureTags.Part) || !s.AllFree(at, at + 5))
            return false;
        if (!UnitReader.TryRead(s, at + 1, out var unit) || unit.End != at + 2)
            return false;
        var part = s.Number(at + 4);
        measure = new Measure
        {
            First = at,
            End = at + 5,
            NumberEnd = at + 5,
            Low = 1 + (1 / part),
            High = 1 + (1 / part),
            Form = NumberForm.Words,
            Unit = unit.Name,
            Family = unit.Family,
        };
        return true;
    }
}
