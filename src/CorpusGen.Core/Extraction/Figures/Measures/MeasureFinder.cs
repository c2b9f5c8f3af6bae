using CorpusGen.Core.Extraction.Figures.Numbers;
using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.Measures;

/// <summary>
/// Finds the measures of a sentence. A rule may widen the measure that was read (an age, a range); then what reads as a number but
/// counts nothing is dropped.
/// </summary>
internal static class MeasureFinder
{
    /// <summary>A rule that looks at the words around a measure and extends it.</summary>
    private delegate void Rule(FigureSentence s, ref Measure measure);

    /// <summary>Parts first ("5 feet 2 inches"), since a range may run between two wholes; ratios before ranges take their "in".</summary>
    private static readonly Rule[] Rules =
    [
        SmallerPart.Add,
        Proportion.Read,
        RatioOf.Read,
        Age.Read,
        NumberRange.Read,
        Age.Read,
        PercentOf.Read,
        NumberSuffix.Read,
        BelowZero.Read,
    ];

    public static void Find(FigureSentence s, List<Measure> found)
    {
        found.Clear();
        var noOrdinalBefore = 0;
        for (var at = 0; at < s.Count; at++)
        {
            if (!MayBegin(s, at) || !s.IsFree(at))
                continue;
            if (
                !UnitAndPart.TryRead(s, at, out var measure)
                && !TemperatureDecade.TryRead(s, at, out measure)
                && !MeasureReader.TryRead(s, at, s.Is(at - 1, "between"), out measure)
            )
            {
                at = NumberRange.SkipOrdinal(s, at, ref noOrdinalBefore);
                continue;
            }

            if (measure.Kind == DigitsKind.Number)
            {
                foreach (var rule in Rules)
                    rule(s, ref measure);
            }

            if (measure.Kind == DigitsKind.Number && !Reported.Is(s, measure))
            {
                at = measure.NumberEnd - 1;
                continue;
            }

            if (measure.Kind != DigitsKind.Dotted)
            {
                Alternative.Share(s, found, measure);
                Spread.Share(s, found, ref measure);
                Spread.ShareAfter(s, found, ref measure);
                found.Add(measure);
            }

            s.Take(measure.First, measure.End, Claim.Figure);
            at = measure.End - 1;
        }
    }

    /// <summary>
    /// A measure begins with digits, a number word, an article before one, a mark, or the letters of a currency before its
    /// amount.
    /// </summary>
    private static bool MayBegin(FigureSentence s, int at)
    {
        if (s.Is(at, FigureTags.AnyNumber | FigureTags.Sign | FigureTags.Digits))
            return true;
        if (s.IsWord(at))
        {
            return s.IsDigits(at + 1)
                || s.Symbol(at + 1) is '$' or '=' or '.'
                || (s.Is(at, "another") && s.Is(at + 2, "of"))
                || Numbers.VagueNumber.IsSeveral(s, at)
                || (
                    s.Is(at, FigureTags.Article)
                    && (
                        s.Is(at + 1, FigureTags.AnyNumber | FigureTags.Ordinal)
                        || s.Is(at - 1, FigureTags.ModifierEnd)
                        || (s.Is(at + 2, "and") && s.Is(at + 4, FigureTags.Part))
                        || (s.Is(at + 3, "and") && s.Is(at + 5, FigureTags.Part))
                        || (s.Is(at + 2, "or") && s.Is(at + 3, "two"))
                    )
                );
        }

        return s.Symbol(at) is '$' or '-' or '+' or (> '\u007F' and not (>= '\u2018' and <= '\u201D'));
    }
}
