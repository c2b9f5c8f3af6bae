using CorpusGen.Core.Extraction.Figures.Context;
using CorpusGen.Core.Extraction.Figures.Grammar;
using CorpusGen.Core.Extraction.Figures.Measures;
using CorpusGen.Core.Extraction.Figures.Numbers;
using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Figures.Units;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Figures;

/// <summary>Makes a figure of a measure and its context.</summary>
internal static class FigureWriter
{
    public static void Add(FigureSentence s, Measure measure, List<Figure> figures, List<Doubt> doubts)
    {
        var range = TextRange.Between(s[measure.First].Start, s[measure.End - 1].End);
        if (measure.Kind == DigitsKind.Unreadable)
        {
            doubts.Add(new Doubt(DoubtKind.NumberUnreadable, range));
            return;
        }

        if (measure.Low is null || measure.High is null)
            doubts.Add(new Doubt(DoubtKind.NumberTooLarge, range));
        var first = ModifierRule.Read(s, ref measure);
        ChangeRule.Read(s, first, ref measure);
        if (figures.Count > 0)
            ChangeRule.Carry(s, first, figures[figures.Count - 1], ref measure);
        var conversion = figures.Count > 0 && IsConversion(s, measure, figures[figures.Count - 1]);
        if (conversion && IsConverted(measure) && measure.Modifier == Modifier.Exact && IsBound(figures[figures.Count - 1].Modifier))
            measure.Modifier = figures[figures.Count - 1].Modifier;
        var counted = measure.Unit.Length > 0 ? default : CountedRule.Find(s, measure);
        figures.Add(
            new Figure(
                range,
                measure.Low,
                measure.High,
                measure.Unit,
                measure.Modifier,
                Range(s, ConceptRule.Find(s, measure, first, counted))
                    ?? (conversion || IsOtherEnd(s, measure, figures) ? figures[figures.Count - 1].Concept : null),
                Range(s, SourceRule.Find(s, measure)),
                Range(s, PeriodRule.Find(s, measure)),
                conversion
                    ? figures[figures.Count - 1].About
                    : Range(s, SubjectRule.Find(s, measure)) ?? Range(s, GroupRule.Find(s, first)),
                measure.Change,
                Range(s, counted),
                measure.Ratio
            )
            {
                UnitCode = UnitCodes.Of(measure.Unit),
                ChangeIsNamed = measure.ChangeIsNamed,
                Place = Range(s, PlaceRule.Find(s, measure)),
            }
        );
        MovementRule.Add(s, measure, figures);
    }

    /// <summary>"9bn kronor (£722m; $1.3bn)": an amount in other units, in brackets.</summary>
    private static bool IsConversion(FigureSentence s, Measure measure, Figure before)
    {
        var at = measure.First - 1;
        if (s.Symbol(at) is ';' or ',' or '/' && s[at - 1].Claim == Claim.Figure && measure.Family == UnitFamily.Currency)
        {
            at--;
            while (at > 0 && s[at].Claim == Claim.Figure)
                at--;
        }

        return s.Symbol(at) == '(' && s[at - 1].Claim == Claim.Figure && before.Range.End <= s[measure.First].Start;
    }

    /// <summary>"From 95 million to 250 million": both levels are of one thing.</summary>
    private static bool IsOtherEnd(FigureSentence s, Measure measure, List<Figure> figures) =>
        figures.Count > 0
        && measure.Unit.Length == 0
        && s.Is(measure.First - 1, "to")
        && s[measure.First - 2].Claim == Claim.Figure
        && figures[figures.Count - 1].Range.End == s[measure.First - 2].End;

    private static bool IsConverted(Measure measure) =>
        measure.Family is UnitFamily.Length or UnitFamily.Mass or UnitFamily.Currency or UnitFamily.Temperature
        || measure.Unit.IndexOf(" per ", StringComparison.Ordinal) > 0;

    /// <summary>"More than 100 km (60 miles)": a bound holds for its conversion too.</summary>
    private static bool IsBound(Modifier modifier) =>
        modifier is Modifier.MoreThan or Modifier.AtLeast or Modifier.LessThan or Modifier.AtMost;

    private static TextRange? Range(FigureSentence s, (int First, int End) tokens) => Phrase.Range(s, tokens.First, tokens.End);
}
