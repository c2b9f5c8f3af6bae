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

        if (IsPowerOfTen(s, at - 1) && Exponent(s, at, touching: true) is { } ten)
        {
            (atom.Value, atom.End) = (ExactDecimal.TimesPowerOfTen(1, ten.Value), ten.End);
            return true;
        }

        // "10¹² grams", "10⁶ cells"; "10²" may be ten and the mark of a note.
        if (
            s.Is(at - 1, "10")
            && s.Touches(at)
            && (
                Superscripts.IndexOf(s.Symbol(at)) > 3
                || (Superscripts.IndexOf(s.Symbol(at)) > 0 && Superscripts.IndexOf(s.Symbol(at + 1)) >= 0)
            )
            && Exponent(s, at, touching: true) is { } raised
        )
        {
            (atom.Value, atom.End) = (ExactDecimal.TimesPowerOfTen(1, raised.Value), raised.End);
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

    /// <summary>"10−5 mbar", "≳ 10−4", "10⁻⁶": ten and a minus sign, before a unit or after a sign that compares.</summary>
    public static bool IsPowerOfTen(FigureSentence s, int at)
    {
        if (!s.Is(at, "10") || !s.Touches(at + 1) || !s.Touches(at + 2))
            return false;
        if (s.Symbol(at + 1) == '⁻')
            return Superscripts.IndexOf(s.Symbol(at + 2)) >= 0;
        if (s.Symbol(at + 1) != '\u2212' || !s.IsDigits(at + 2) || s.Letters(at + 2).Length != 1)
            return false;
        return s.Symbol(at - 1) is '>' or '<' or '=' or '~' or '∼' or '≈' or '≳' or '≲' or '≥' or '≤'
            || (Units.UnitReader.TryRead(s, at + 3, out var unit) && unit.Name.Length > 0 && unit.Family != Units.UnitFamily.Time);
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

    /// <summary>1 divided by a number, if a decimal holds all its digits.</summary>
    private static decimal? Inverse(decimal number)
    {
        if (Math.Abs(number) is > 1_000_000_000_000 or < 0.000_001m)
            return null;
        var quotient = 1 / number;
        return quotient * number == 1 ? quotient : null;
    }

    /// <summary>A whole power, if a decimal holds all its digits.</summary>
    private static decimal? Power(decimal? value, int power)
    {
        if (value is not { } number || power is < -96 or > 96)
            return null;
        if (power < 0)
            return Power(value, -power) is { } whole && whole != 0 && Inverse(whole) is { } part ? part : null;
        var places = (decimal.GetBits(number)[3] >> 16) & 0xFF;
        if (places * power > 28)
            return null;
        decimal? result = 1;
        for (; power > 0; power--)
            result = ExactDecimal.Times(result, number);
        return result;
    }
}
