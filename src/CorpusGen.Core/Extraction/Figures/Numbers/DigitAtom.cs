using CorpusGen.Core.Extraction.Figures.Tokens;

namespace CorpusGen.Core.Extraction.Figures.Numbers;

/// <summary>A number in digits: its value, if it ends, and whether nothing can be added to it.</summary>
internal struct DigitAtom
{
    public decimal? Value;
    public int End;

    /// <summary>True if a power or a scale letter closes it: "1.3x10^6", "4.3bn".</summary>
    public bool Closed;

    /// <summary>The scale of its letter; 0 if it has no letter.</summary>
    public decimal Scale;

    /// <summary>Reads digits, groups parted by spaces, powers and letters for scales.</summary>
    public static DigitsKind Read(FigureSentence s, int at, NumberContext context, out DigitAtom atom)
    {
        atom = new DigitAtom { End = at + 1 };
        var kind = DigitNumber.Read(s.Letters(at), out var value);
        if (kind != DigitsKind.Number)
            return kind;
        atom.Value = value;
        if (SpacedGroups(s, at, ref atom))
            return DigitsKind.Number;
        if (PowerTail.TryRead(s, ref atom) || ScaleLetter.TryRead(s, context, ref atom))
        {
            atom.Closed = true;
            if (atom.Value is null)
                return DigitsKind.TooLarge;
        }

        return DigitsKind.Number;
    }

    /// <summary>"1 300" and "1 234 567.89": one to three digits, then groups of three, parted by one space each.</summary>
    private static bool SpacedGroups(FigureSentence s, int at, ref DigitAtom atom)
    {
        if (s.Letters(at).Length > 3 || s.Letters(at)[0] == '0' || !IsGroup(s, at + 1))
            return false;
        for (var next = at + 1; IsGroup(s, next); next++)
        {
            if (DigitNumber.Read(s.Letters(next), out var group) != DigitsKind.Number)
                break;
            if (ExactDecimal.Plus(ExactDecimal.Times(atom.Value, 1000), group) is not { } sum)
                break;
            (atom.Value, atom.End) = (sum, next + 1);
            if (s.Letters(next).Length > 3)
                break;
        }

        return true;
    }

    private static bool IsGroup(FigureSentence s, int at)
    {
        if (!s.IsDigits(at) || !s.IsDigits(at - 1) || s[at].Start - s[at - 1].End != 1)
            return false;
        if (s.Text[s[at].Start - 1] is not (' ' or '\u00A0' or '\u202F' or '\u2009'))
            return false;
        var digits = s.Letters(at);
        var whole = digits.IndexOf('.');
        if (digits.IndexOf(',') >= 0 || s.Letters(at - 1).IndexOfAny('.', ',') >= 0)
            return false;
        return (whole < 0 ? digits.Length : whole) == 3 && !(s.IsWord(at + 1) && s.Touches(at + 1) && s.Letters(at + 1).Length > 3);
    }
}
