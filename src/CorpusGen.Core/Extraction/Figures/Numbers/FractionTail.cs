using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Figures.Words;
using CorpusGen.Core.Model;

namespace CorpusGen.Core.Extraction.Figures.Numbers;

/// <summary>"Three and a half", "one million and a half", "one billion and a half million", "2½".</summary>
internal static class FractionTail
{
    /// <summary>Adds the fraction behind a number; gives where the number then ends.</summary>
    public static int Add(Sentence s, int end, decimal scale, ref decimal? value, out Ratio? ratio)
    {
        ratio = null;
        if (s.IsDigits(end - 1) && FractionNumber.OfGlyph(s.Symbol(end)) is { } glyph)
            return Sum(s, end + 1, 1, glyph, ref value, out ratio);
        if (!s.Says(end, "and"))
            return end;
        var at = end + 1;
        if (s.Says(at, "a", "an") || s.Says(at, "one"))
            at++;
        if (!s.Is(at, WordClass.Part | WordClass.Ordinal) || s.Says(at, "second", "first") || s.Number(at) < 2)
            return end;
        if (s.Is(at, WordClass.Ordinal) && at == end + 1)
            return end;
        var below = s.Number(at++);
        return Sum(s, at, scale, new Ratio(1, below), ref value, out ratio);
    }

    private static int Sum(Sentence s, int at, decimal scale, Ratio part, ref decimal? value, out Ratio? ratio)
    {
        ratio = null;
        if (s.Is(at, WordClass.Scale))
        {
            // "Two and a half million" scales the whole, "one billion and a half million" the half alone.
            var next = s.Number(at++);
            if (scale > next)
            {
                scale = next;
            }
            else
            {
                value = Exact.Times(Exact.Plus(value, part.Part / part.Whole), next);
                return at;
            }
        }

        var above = Exact.Plus(Exact.Times(value, part.Whole), part.Part * scale);
        if (above is not { } sum)
        {
            value = null;
            return at;
        }

        value = sum / part.Whole;
        if (Exact.Times(value, part.Whole) != sum)
            ratio = new Ratio(sum, part.Whole);
        return at;
    }
}
