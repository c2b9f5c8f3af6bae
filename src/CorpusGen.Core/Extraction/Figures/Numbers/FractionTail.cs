using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Model;

namespace CorpusGen.Core.Extraction.Figures.Numbers;

/// <summary>"Three and a half", "one million and a half", "one billion and a half million", "2½".</summary>
internal static class FractionTail
{
    /// <summary>Adds the fraction after a number; returns the new end of the number.</summary>
    public static int Add(FigureSentence s, int end, decimal scale, ref decimal? value, out Ratio? ratio)
    {
        ratio = null;
        if (s.IsDigits(end - 1) && FractionNumber.OfGlyph(s.Symbol(end)) is { } glyph)
            return Sum(s, end + 1, 1, glyph, ref value, out ratio);
        if (Hyphened(s, end) is var part && part > end)
            return Sum(s, part, scale, new Ratio(1, s.Number(part - 1)), ref value, out ratio);
        if (!s.Is(end, "and"))
            return end;
        var at = end + 1;
        if (Hundredths(s, at) is { } counted)
            return Sum(s, counted.End, 1, counted.Part, ref value, out ratio);
        if (s.Is(at, "three") && s.IsHyphen(at + 1) && s.Is(at + 2, "quarter"))
            return Sum(s, at + 3, 1, new Ratio(3, 4), ref value, out ratio);
        if (s.Is(at, "a", "an") || s.Is(at, "one"))
        {
            at++;
            if (s.IsHyphen(at) && s.Touches(at) && s.Touches(at + 1))
                at++;
        }

        if (!s.Is(at, FigureTags.Part | FigureTags.Ordinal) || s.Is(at, "second", "first") || s.Number(at) < 2)
            return end;
        if (s.Is(at, FigureTags.Ordinal) && at == end + 1)
            return end;
        var below = s.Number(at++);
        return Sum(s, at, scale, new Ratio(1, below), ref value, out ratio);
    }

    /// <summary>"Three-and-a-half", "one-and-one-half": the end of the part; the end of the whole if there is none.</summary>
    private static int Hyphened(FigureSentence s, int end)
    {
        if (!s.IsHyphen(end) || !s.Is(end + 1, "and") || !s.IsHyphen(end + 2) || !s.Is(end + 3, "a", "one") || !s.IsHyphen(end + 4))
            return end;
        return s.Is(end + 5, "half", "quarter") || s.Is(end + 5, "third") ? end + 6 : end;
    }

    /// <summary>"Two and fifty-four hundredths": a counted part after a whole.</summary>
    private static (Ratio Part, int End)? Hundredths(FigureSentence s, int at)
    {
        if (!s.Is(at, FigureTags.Cardinal | FigureTags.Tens) || s.Is(at, "one"))
            return null;
        var above = new CardinalSum(s, at, default);
        if (!above.Read() || above.Value is not { } part)
            return null;
        var below = s.IsHyphen(above.End) ? above.End + 1 : above.End;
        var whole = s.Number(below);
        if (!s.Is(below, FigureTags.Ordinal) || s.Letters(below)[s.Letters(below).Length - 1] is not ('s' or 'S') || s.Is(below, "seconds"))
            return null;
        if (whole >= 100 && s.IsHyphen(below - 1) && s.Is(below - 2, "one") && s.Is(below - 3, FigureTags.Tens) && !s.IsHyphen(below - 3))
            part--;
        return part < whole ? (new Ratio(part, whole), below + 1) : null;
    }

    private static int Sum(FigureSentence s, int at, decimal scale, Ratio part, ref decimal? value, out Ratio? ratio)
    {
        ratio = null;
        if (s.Is(at, FigureTags.Scale))
        {
            // "Two and a half million" scales the whole, "one billion and a half million" the half alone.
            var next = s.Number(at++);
            if (scale > next)
            {
                scale = next;
            }
            else
            {
                value = ExactDecimal.Times(ExactDecimal.Plus(value, part.Part / part.Whole), next);
                return at;
            }
        }

        var above = ExactDecimal.Plus(ExactDecimal.Times(value, part.Whole), part.Part * scale);
        if (above is not { } sum)
        {
            value = null;
            return at;
        }

        value = sum / part.Whole;
        if (ExactDecimal.Times(value, part.Whole) != sum)
            ratio = new Ratio(sum, part.Whole);
        return at;
    }
}
