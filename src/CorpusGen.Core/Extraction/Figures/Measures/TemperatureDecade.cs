using CorpusGen.Core.Extraction.Figures.Numbers;
using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Figures.Units;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.Measures;

/// <summary>
/// "Highs in the upper 50s", "temps in the mid-60s": ten degrees, or a third of them. As forecasters of the US weather service use the
/// words, "lower 50s" are 50 to 53, "mid 50s" 54 to 56 and "upper 50s" 57 to 59. Without a word for temperature before it, it is a decade.
/// </summary>
internal static class TemperatureDecade
{
    private const int MostTokensToWord = 16;

    private static readonly WordSet Words = new("highs lows temps temp temperatures temperature thermometer thermometers mercury");
    private static readonly WordSet Lower = new("low lower");
    private static readonly WordSet Middle = new("mid middle");
    private static readonly WordSet Upper = new("high upper");

    /// <summary>Returns true for the digits of such a decade.</summary>
    public static bool Is(FigureSentence s, int at)
    {
        if (!s.IsDigits(at) || s.Letters(at).Length != 2 || s.Letters(at)[1] != '0' || !s.Is(at + 1, "s") || !s.Touches(at + 1))
            return false;
        for (var i = at - 1; i >= Math.Max(0, at - MostTokensToWord); i--)
        {
            if (s.Is(i, Words))
                return true;
        }

        return false;
    }

    /// <summary>Reads the decade at a token.</summary>
    public static bool TryRead(FigureSentence s, int at, out Measure measure)
    {
        measure = default;
        if (!Is(s, at))
            return false;
        var tens = (s.Letters(at)[0] - '0') * 10;
        var word = s.IsHyphen(at - 1) ? at - 2 : at - 1;
        var (from, to) =
            s.Is(word, Lower) ? (0, 3)
            : s.Is(word, Middle) ? (4, 6)
            : s.Is(word, Upper) ? (7, 9)
            : (0, 9);
        measure = new Measure
        {
            First = at,
            End = at + 2,
            NumberEnd = at + 2,
            Low = tens + from,
            High = tens + to,
            Form = NumberForm.Digits,
            Unit = "degree",
            Family = UnitFamily.Temperature,
        };
        if (UnitReader.TryRead(s, at + 2, out var unit) && unit.Family == UnitFamily.Temperature)
            (measure.Unit, measure.End) = (unit.Name, unit.End);
        return true;
    }
}
