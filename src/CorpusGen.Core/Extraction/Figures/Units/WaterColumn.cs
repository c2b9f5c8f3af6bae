using CorpusGen.Core.Extraction.Figures.Tokens;

namespace CorpusGen.Core.Extraction.Figures.Units;

/// <summary>"cmH2O", "mm H2O": the height of a column of water, a pressure.</summary>
internal static class WaterColumn
{
    /// <summary>Reads the unit at a token.</summary>
    public static bool TryRead(FigureSentence s, int at, out UnitSpan unit)
    {
        unit = default;

        // "120 mm Hg": a column of mercury.
        if (s.Is(at, "mm") && s.Letters(at + 1) is ['H', 'g'] && at + 1 < s.Count)
        {
            unit = new UnitSpan
            {
                End = at + 2,
                Name = "millimetre of mercury",
                Scale = 1,
            };
            return true;
        }

        var joined = s.Is(at, "cmh", "mmh");
        var water = joined ? at + 1 : at + 2;
        if (!joined && !(s.Is(at, "cm", "mm") && s.Is(at + 1, "h")))
            return false;
        if (!(s.Is(water, "2") || s.Symbol(water) == '₂') || !s.Touches(water) || !s.Is(water + 1, "o") || !s.Touches(water + 1))
            return false;
        unit = new UnitSpan
        {
            End = water + 2,
            Name = s.Is(at, "cm", "cmh") ? "centimetre of water" : "millimetre of water",
            Scale = 1,
        };
        return true;
    }
}
