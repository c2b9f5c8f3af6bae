using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.Units;

/// <summary>Things that are counted by area or volume: a quotient with a noun above.</summary>
internal static class ThingsPerUnit
{
    /// <summary>"120 inhabitants per square mile": things by area, which is a unit as "units/mL" is.</summary>
    public static bool Is(FigureSentence s, int at) =>
        s.Is(at + 1, "per")
        && s.IsWord(at)
        && (s.Is(at + 2, "square", "sq") || s.Is(at + 2, Areas))
        && s.Letters(at).Length is > 3 and < 20
        && UnitAtom.Phrase(s, at, 1) is null;

    private static readonly WordSet Areas = new("km hectare acre cubic ml litre");

    public static string Singular(FigureSentence s, int at)
    {
        var things = s.Letters(at).ToString().ToLowerInvariant();
        return things.EndsWith("s", StringComparison.Ordinal) ? things.Substring(0, things.Length - 1) : things;
    }
}
