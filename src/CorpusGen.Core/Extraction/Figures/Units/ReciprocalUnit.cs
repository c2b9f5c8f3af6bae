using CorpusGen.Core.Extraction.Figures.Tokens;

namespace CorpusGen.Core.Extraction.Figures.Units;

/// <summary>A unit with a negative power, which means "per".</summary>
internal static class ReciprocalUnit
{
    /// <summary>"m s−1", "g L⁻¹", "kg m−3": how science writes "per".</summary>
    public static bool TryRead(FigureSentence s, int at, out UnitSpan below)
    {
        below = default;
        if (s.Symbol(at) is '·' or '⋅')
            at++;
        if (!s.IsWord(at) || s.Letters(at).Length > 3 || UnitVocabulary.Symbol(s.Letters(at)) is not { } unit)
            return false;

        // "15 micromol L(-1)": a raised power, as abstracts write it.
        if (s.Symbol(at + 1) == '(' && s.Touches(at + 1) && s.IsDash(at + 2) && s.Is(at + 3, "1", "2", "3") && s.Symbol(at + 4) == ')')
        {
            below = new UnitSpan
            {
                End = at + 5,
                Name =
                    (
                        s.Is(at + 3, "1") ? ""
                        : s.Is(at + 3, "2") ? "square "
                        : "cubic "
                    ) + unit.Name,
                Family = unit.Family,
                Scale = 1,
            };
            return true;
        }

        var sign = s.Symbol(at + 1);
        if (sign is not ('-' or '\u2212' or '\u2013' or '⁻') || !s.Touches(at + 1) || !s.Touches(at + 2))
            return false;
        var power =
            s.Is(at + 2, "1") || s.Symbol(at + 2) == '¹' ? ""
            : s.Is(at + 2, "2") || s.Symbol(at + 2) == '²' ? "square "
            : s.Is(at + 2, "3") || s.Symbol(at + 2) == '³' ? "cubic "
            : null;
        if (power is null || (s.IsWord(at + 3) && s.Touches(at + 3)))
            return false;
        below = new UnitSpan
        {
            End = at + 3,
            Name = power + unit.Name,
            Family = unit.Family,
            Scale = 1,
        };
        return true;
    }
}
