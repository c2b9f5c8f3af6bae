using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Model;

namespace CorpusGen.Core.Extraction.Figures.Numbers;

/// <summary>"Three and a half", "one million and a half", "one billion and a half million", "2½".</summary>
internal static class FractionTail
{
    /// <summary>Adds the fraction behind a number; gives where the number then ends.</summary>
    public static int Add(FigureSentence s, int end, decimal scale, ref decimal? value, out Ratio? ratio)
    {
        ratio = null;
        if (s.IsDigits(end - 1) && FractionNumber.OfGlyph(s.Symbol(end)) is { } glyph)
            return Sum(s, end + 1, 1, glyph, ref value, out ratio);
        if (!s.Is(end, "and"))
            return end;
        var at = end + 1;
        if (s.Is(at, "a", "an") || s.Is(at, "one"))
            at++;
        if (!s.Is(at, FigureTags.Part | FigureTags.Ordinal) || s.Is(at, "second", "first") || s.Number(at) < 2)
            return end;
        if (s.Is(at, FigureTags.Ordinal) && at == end + 1)
            return end;
        var below = s.Number(at++);
        return Sum(s, at, scale, new Ratio(1, below), ref value, out ratio);
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
