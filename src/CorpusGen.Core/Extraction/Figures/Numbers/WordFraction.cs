using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Model;

namespace CorpusGen.Core.Extraction.Figures.Numbers;

/// <summary>"Two-thirds", "one eighth", "twenty and three fifths", "one over three": a number above, an ordinal below.</summary>
internal static class WordFraction
{
    public static bool TryRead(FigureSentence s, int at, CardinalSum sum, out NumberSpan number)
    {
        number = default;
        if (sum.Value is not { } above)
            return false;
        if (Over(s, at, sum, above, out number) || OneOfMany(s, at, sum, above, out number))
            return true;
        var below = sum.End;
        if (s.IsHyphen(below))
            below++;
        if (!s.Is(below, FigureTags.Ordinal | FigureTags.Part) || s.Number(below) < 2 || s.Is(below, "second", "seconds"))
            return false;
        if (s.IsDigits(below - 1) && !s.Is(below, FigureTags.Ordinal))
            return false;
        if (s.Is(below, "quarters") && s.Is(below + 1, "to", "ended", "ending") && s[below + 2].Claim == Claim.Date)
            return false;
        var whole = s.Number(below);
        var plural = EndsInS(s, below);

        // "Sixty one-hundredths": the hyphen shows that the one belongs to the hundredths.
        if (
            whole >= 100
            && plural
            && s.IsHyphen(below - 1)
            && s.Is(below - 2, "one")
            && s.Is(below - 3, FigureTags.Tens)
            && !s.IsHyphen(below - 3)
        )
        {
            above--;
        }

        if (plural == (above == 1))
            return false;
        if (!plural && (above != 1 || !s.Is(at, FigureTags.Cardinal | FigureTags.Article)))
            return false;
        if (s.Is(below, FigureTags.Part) && whole == 4 && plural && !s.Is(at, "three") && !s.IsHyphen(below - 1) && sum.AfterAnd == 0)
            return false;

        // "One quarter" of a year and "first quarters" are periods; a share is taken of something.
        if (sum.AfterAnd > 0 && sum.AfterAnd < whole && sum.BeforeAnd > 0)
        {
            var unit = sum.LastScale > 1 && sum.BeforeAnd % sum.LastScale == 0 ? sum.LastScale : 1;
            if (unit > 1 && s.Is(below + 1, FigureTags.Scale))
                (unit, below) = (s.Number(below + 1), below + 1);
            number = FractionNumber.Make(s, at, below + 1, new Ratio((sum.BeforeAnd * whole) + (sum.AfterAnd * unit), whole));
            return true;
        }

        number = FractionNumber.Make(s, at, below + 1, new Ratio(above, whole));
        return true;
    }

    /// <summary>"One one-hundredth of a second", "one one hundred and fifth": the ordinal below is a compound one.</summary>
    private static bool OneOfMany(FigureSentence s, int at, CardinalSum sum, decimal above, out NumberSpan number)
    {
        number = default;
        if (above != 1 || !s.Is(sum.End, FigureTags.Cardinal | FigureTags.Tens))
            return false;
        var below = new CardinalSum(s, sum.End, default);
        if (!below.Read() || below.Value is not { } first || first < 1)
            return false;
        var last = below.End;
        if (s.IsHyphen(last) || s.Is(last, "and"))
            last++;
        if (!s.Is(last, FigureTags.Ordinal) || s.Number(last) < 3)
            return false;
        var whole = s.Number(last) < 100 ? first + s.Number(last) : ExactDecimal.Times(first, s.Number(last));
        if (whole is not { } value || value < 21)
            return false;
        number = FractionNumber.Make(s, at, last + 1, new Ratio(1, value));
        return true;
    }

    /// <summary>"One over three", if nothing is counted: "won 2 over 3 days" is not.</summary>
    private static bool Over(FigureSentence s, int at, CardinalSum sum, decimal above, out NumberSpan number)
    {
        number = default;
        if (!s.Is(sum.End, "over") || above == 0)
            return false;
        var below = new CardinalSum(s, sum.End + 1, default);
        if (!below.Read() || below.Value is not { } whole || whole == 0)
            return false;
        if (below.End < s.Count && s.Symbol(below.End) is not ('.' or ',' or ';' or ')'))
            return false;
        number = FractionNumber.Make(s, at, below.End, new Ratio(above, whole));
        return true;
    }

    private static bool EndsInS(FigureSentence s, int at)
    {
        var letters = s.Letters(at);
        return letters.Length > 0 && (letters[letters.Length - 1] | 0x20) == (int)'s';
    }
}
