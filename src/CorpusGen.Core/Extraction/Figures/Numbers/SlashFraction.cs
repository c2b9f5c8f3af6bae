using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Model;

namespace CorpusGen.Core.Extraction.Figures.Numbers;

/// <summary>"3/4", "1/40", "2 1/2", "2-1/2": a fraction in digits, of which the upper part is smaller. "9/11" and "24/7" are not.</summary>
internal static class SlashFraction
{
    public static bool TryRead(FigureSentence s, int at, DigitAtom first, out NumberSpan number)
    {
        number = default;
        if (first.End != at + 1)
            return false;
        if (Fraction(s, at) is { } plain)
        {
            number = FractionNumber.Make(s, at, at + 3, plain);
            return true;
        }

        // "2 1/2 in", "2-1/2 in": the whole before its fraction.
        var above = s.IsHyphen(at + 1) && s.Touches(at + 1) && s.Touches(at + 2) && s.Letters(at).Length <= 2 ? at + 2 : at + 1;
        if (!s.IsDigits(above) || s.Letters(at).IndexOfAny('.', ',') >= 0 || Fraction(s, above) is not { } part || part.Part >= part.Whole)
        {
            return false;
        }

        var value = (first.Value * part.Whole) + part.Part;
        number = FractionNumber.Make(s, at, above + 3, new Ratio(value ?? 0, part.Whole));
        return value is not null;
    }

    private static Ratio? Fraction(FigureSentence s, int at)
    {
        if (s.Symbol(at + 1) is not ('/' or '\u2044') || !s.IsDigits(at + 2) || !s.Touches(at + 2) && s[at + 2].Start - s[at + 1].End > 1)
            return null;
        if (s.Letters(at)[0] == '0' && s.Letters(at).Length > 1)
            return null;
        if (s.Symbol(at + 3) == '/' || s.Symbol(at - 1) == '/' || s.Letters(at).Length > 3 || s.Letters(at + 2).Length > 3)
            return null;
        if (
            DigitNumber.Read(s.Letters(at), out var part) != DigitsKind.Number
            || DigitNumber.Read(s.Letters(at + 2), out var whole) != DigitsKind.Number
        )
        {
            return null;
        }

        // "A 20/30 mph limit": two speeds.
        if (part >= 10 && part % 5 == 0 && whole % 5 == 0 && s.Is(at + 3, "mph", "kph", "km"))
            return null;
        return whole > 1 && part >= 0 && part < whole && decimal.Truncate(part) == part && decimal.Truncate(whole) == whole
            ? new Ratio(part, whole)
            : null;
    }
}
