using CorpusGen.Core.Extraction.Figures.Tokens;

namespace CorpusGen.Core.Extraction.Figures.Numbers;

/// <summary>Separates the "st" of an ordinal from that of a weight in stones.</summary>
internal static class OrdinalSuffix
{
    /// <summary>Returns true for "12st" and for "21st 4lb": an ordinal in -st ends in 1, and not in 11.</summary>
    public static bool IsStone(FigureSentence s, int at)
    {
        if (!s.Is(at + 1, "st"))
            return false;
        var digits = s.Letters(at);
        var ordinal = digits[digits.Length - 1] == '1' && !digits.EndsWith("11".AsSpan(), StringComparison.Ordinal);
        return !ordinal || (s.IsDigits(at + 2) && s.Is(at + 3, "lb", "lbs"));
    }
}
