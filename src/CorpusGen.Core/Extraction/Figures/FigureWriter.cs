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
        var conversion = s.Symbol(measure.First - 1) == '(' && s[measure.First - 2].Claim == Claim.Figure && figures.Count > 0;
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
                Range(s, ConceptRule.Find(s, measure, first, counted)) ?? (conversion ? figures[figures.Count - 1].Concept : null),
                Range(s, SourceRule.Find(s, measure)),
                Range(s, PeriodRule.Find(s, measure)),
                conversion ? figures[figures.Count - 1].About : Range(s, SubjectRule.Find(s, measure)),
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

    private static bool IsConverted(Measure measure) =>
        measure.Family is UnitFamily.Length or UnitFamily.Mass or UnitFamily.Currency or UnitFamily.Temperature
        || measure.Unit.IndexOf(" per ", StringComparison.Ordinal) > 0;

    /// <summary>"More than 100 km (60 miles)": a bound holds for its conversion too.</summary>
    private static bool IsBound(Modifier modifier) =>
        modifier is Modifier.MoreThan or Modifier.AtLeast or Modifier.LessThan or Modifier.AtMost;

    private static TextRange? Range(FigureSentence s, (int First, int End) tokens) => Phrase.Range(s, tokens.First, tokens.End);
}
