using CorpusGen.Core.Extraction.Figures.Tokens;

namespace CorpusGen.Core.Extraction.Figures.Numbers;

/// <summary>"1e10", "1.3x10^6", "1.99×10−30", "8x2^10", "6×10²³".</summary>
internal static class PowerTail
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    public static bool TryRead(FigureSentence s, ref DigitAtom atom)
    {
        var at = atom.End;
        if (s.Is(at, "e") && s.Touches(at))
        {
            if (Exponent(s, at + 1, touching: true) is not { } small)
                return false;
            (atom.Value, atom.End) = (ExactDecimal.TimesPowerOfTen(atom.Value, small.Value), small.End);
            return true;
        }

        if (s.Symbol(at) == '^' && s.Touches(at))
        {
            if (Exponent(s, at + 1, touching: true) is not { } own)
                return false;
            (atom.Value, atom.End) = (Power(atom.Value, own.Value), own.End);
            return true;
        }

        if (s.Symbol(at) is not ('×' or '*' or '·') && !s.Is(at, "x"))
            return false;
        if (!s.IsDigits(at + 1) || !(s.Is(at + 1, "10") || s.Is(at + 1, "2")))
            return false;
        var caret = s.Symbol(at + 2) == '^';
        var start = caret ? at + 3 : at + 2;
        if (!caret && !s.IsDash(start) && Superscripts.IndexOf(s.Symbol(start)) < 0 && s.Symbol(start) != '⁻')
            return false;
        if (Exponent(s, start, touching: true) is not { } power)
            return false;
        atom.Value =
            s.Is(at + 1, "10") ? ExactDecimal.TimesPowerOfTen(atom.Value, power.Value)
            : Power(2, power.Value) is { } factor ? ExactDecimal.Times(atom.Value, factor)
            : null;
        atom.End = power.End;
        return true;
    }

    private static (int Value, int End)? Exponent(FigureSentence s, int at, bool touching)
    {
        if (touching && !s.Touches(at))
            return null;
        var negative = s.IsDash(at) || s.Symbol(at) == '⁻';
        if (negative || s.Symbol(at) is '+' or '⁺')
            at++;
        var value = 0;
        if (s.IsDigits(at))
        {
            if (!s.Touches(at) || s.Letters(at).Length > 3)
                return null;
            foreach (var digit in s.Letters(at))
            {
                if (digit is '.' or ',')
                    return null;
                value = (value * 10) + digit - '0';
            }

            return (negative ? -value : value, at + 1);
        }

        var start = at;
        for (; at - start < 3 && Superscripts.IndexOf(s.Symbol(at)) is >= 0 and var digit; at++)
            value = (value * 10) + digit;
        return at > start ? (negative ? -value : value, at) : null;
    }

    /// <summary>A whole power, if a decimal holds all its digits.</summary>
    private static decimal? Power(decimal? value, int power)
    {
        if (value is not { } number || power is < 0 or > 96)
            return null;
        var places = (decimal.GetBits(number)[3] >> 16) & 0xFF;
        if (places * power > 28)
            return null;
        decimal? result = 1;
        for (; power > 0; power--)
            result = ExactDecimal.Times(result, number);
        return result;
    }
}
