using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Model;

namespace CorpusGen.Core.Extraction.Figures.Numbers;

/// <summary>
/// "Half", "a third", "½": a fraction without a number as its upper part. "Two-thirds" and "2 1/2" are read where their first
/// number is (<see cref="CardinalNumber"/>).
/// </summary>
internal static class FractionNumber
{
    private static readonly WordSet NounsOfHalf = new("back time brother brothers sister sisters siblings");

    public static bool TryRead(FigureSentence s, int at, NumberContext context, out NumberSpan number)
    {
        number = default;
        if (Glyph(s.Symbol(at)) is { } glyph)
        {
            number = Make(s, at, at + 1, glyph);
            return true;
        }

        var first = at;
        var article = s.Is(at, FigureTags.Article);
        if (article)
        {
            if (s.Is(at, "the"))
                return false;
            at++;
        }

        if (s.Is(at, FigureTags.Part))
        {
            if (s.Is(at, "quarters", "halves"))
                return false;
            var half = s.Number(at) == 2;
            var scaled = ScaleAfter(s, at + 1, out _) > at + 1;
            if (!scaled && !article && !half)
                return false;
            if (!scaled && !Measures(s, at, half))
                return false;
        }
        else if (
            !article
            || !s.Is(at, FigureTags.Ordinal)
            || s.Number(at) < 3
            || !(
                s.Is(at + 1, "of") || s.Is(at + 1, Spoons) || at + 1 >= s.Count || s.Number(at) >= 100 || IsAmountOfChange(s, first, at + 1)
            )
        )
        {
            // "A third of those screened", but "a third party".
            return false;
        }

        number = Make(s, first, at + 1, new Ratio(1, s.Number(at)));
        return true;
    }

    /// <summary>
    /// The fraction with the scale after it: "half a million", "two thirds of a million", "three quarters billion". A fraction
    /// that a decimal holds ("half") needs no ratio beside it.
    /// </summary>
    public static NumberSpan Make(FigureSentence s, int first, int end, Ratio ratio)
    {
        var scaledEnd = ScaleAfter(s, end, out var scale);
        var part = ExactDecimal.Times(ratio.Part, scale);
        decimal? value = part is { } known ? known / ratio.Whole : null;
        var exact = value is { } quotient && ExactDecimal.Times(quotient, ratio.Whole) == part;
        return new NumberSpan
        {
            First = first,
            End = scaledEnd,
            Low = value,
            High = value,
            Form = NumberForm.Fraction,
            Scaled = scaledEnd > end,
            Ratio = exact || part is null ? null : new Ratio(part.Value, ratio.Whole),
        };
    }

    private static int ScaleAfter(FigureSentence s, int end, out decimal scale)
    {
        var at = end;
        if (s.Is(at, "of") && s.Is(at + 1, FigureTags.Article))
            at++;
        if (s.Is(at, "a", "an"))
            at++;
        if (s.IsHyphen(at) && s.Touches(at))
            at++;
        scale = 1;
        if (!s.Is(at, FigureTags.Scale | FigureTags.Dozen))
            return end;
        scale = s.Number(at);
        return at + 1;
    }

    /// <summary>
    /// "Half" is a number if it takes a share of something ("half the condos", "half of which", "more than half people"), and a
    /// quarter where "of" follows; but "the first half", "half-staff", "a half-hour drive" and "the quarter" name things.
    /// </summary>
    private static bool Measures(FigureSentence s, int at, bool half)
    {
        if (s.IsHyphen(at + 1) && s.Touches(at + 1))
            return half && s.Is(at + 2, HalfUnits);
        if (s.Is(at - 1, FigureTags.Ordinal | FigureTags.Pointer) && !s.Is(at - 1, "past"))
            return false;
        if (s.Is(at - 1, "the", "other") || s.Is(at - 1, "better"))
            return false;
        if (s.Is(at - 1, "past") || s.Is(at + 1, "past") || s.Is(at + 1, "way"))
            return false;
        if (s.IsHyphen(at - 1) && s.Touches(at) && half)
            return false;
        // "In their half": a half of the field.
        if (half && s.Is(at - 1, "their", "our", "own") && (!s.IsWord(at + 1) || s.Is(at + 1, FigureTags.PhraseEnd)) && !s.Is(at + 1, "of"))
            return false;
        if (half && s.Is(at - 1, "each", "either", "every") && !s.Is(at + 1, "of"))
            return false;
        if (half && s.Is(at - 1, "in") && !s.Is(at + 1, "of", "a", "the"))
            return false;
        if (!half)
            return s.Is(at + 1, "of") || at + 1 >= s.Count || IsAmountOfChange(s, s.Is(at - 1, FigureTags.Article) ? at - 1 : at, at + 1);
        return !s.Is(at + 1, NounsOfHalf);
    }

    /// <summary>"A third cup of wine": what cooks divide.</summary>
    private static readonly WordSet Spoons = new("cup teaspoon tablespoon");

    /// <summary>"A half-mile of road", "half-inch pieces"; a half-hour is a length of programmes, and a half-dollar a coin.</summary>
    private static readonly WordSet HalfUnits = new(
        "mile miles inch inches foot acre acres pound pounds ton tons tonne gallon gallons pint pints litre liter mil"
    );

    /// <summary>"Fell by a third.", "rose a quarter, and": nothing follows that the ordinal could belong to.</summary>
    private static bool IsAmountOfChange(FigureSentence s, int first, int next)
    {
        var before = first - 1;
        while (s.Is(before, FigureTags.ModifierEnd) && !s.Is(before, "by"))
            before--;
        if (!s.Is(before, "by") && !(s.Is(before, FigureTags.Rise | FigureTags.Fall) && s.Is(before, FigureTags.Verb)))
            return false;
        return !s.IsWord(next) || s.Is(next, FigureTags.Conjunction | FigureTags.Preposition | FigureTags.Adverb | FigureTags.Pointer);
    }

    private static Ratio? Glyph(char glyph) =>
        glyph switch
        {
            '\u00BC' => new Ratio(1, 4),
            '\u00BD' => new Ratio(1, 2),
            '\u00BE' => new Ratio(3, 4),
            '\u2150' => new Ratio(1, 7),
            '\u2151' => new Ratio(1, 9),
            '\u2152' => new Ratio(1, 10),
            '\u2153' => new Ratio(1, 3),
            '\u2154' => new Ratio(2, 3),
            '\u2155' => new Ratio(1, 5),
            '\u2156' => new Ratio(2, 5),
            '\u2157' => new Ratio(3, 5),
            '\u2158' => new Ratio(4, 5),
            '\u2159' => new Ratio(1, 6),
            '\u215A' => new Ratio(5, 6),
            '\u215B' => new Ratio(1, 8),
            '\u215C' => new Ratio(3, 8),
            '\u215D' => new Ratio(5, 8),
            '\u215E' => new Ratio(7, 8),
            _ => null,
        };

    /// <summary>The fraction of a glyph: ½.</summary>
    public static Ratio? OfGlyph(char glyph) => Glyph(glyph);
}
