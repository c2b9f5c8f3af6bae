using CorpusGen.Core.Text;

namespace CorpusGen.Core.Model;

/// <summary>A fraction as the text gives it, which a decimal may not hold: 1/3.</summary>
/// <param name="Part">The part above the line.</param>
/// <param name="Whole">The part below it; never zero.</param>
public readonly record struct Ratio(decimal Part, decimal Whole);

/// <summary>A number the text reports.</summary>
/// <param name="Range">The number with its modifier's words left out and its unit's words left in: "3.5 million", "$4.3bn".</param>
/// <param name="Low">The value, or the lower end of a range. Null if a decimal cannot hold it exactly.</param>
/// <param name="High">The value, or the upper end of a range. Null if a decimal cannot hold it exactly.</param>
/// <param name="Unit">The name of the unit in the run-time library ("kilometre", "percent"); empty if things are counted.</param>
/// <param name="Modifier">How exact the value is.</param>
/// <param name="Change">If the value is a change, its direction.</param>
/// <param name="Counted">The words for the things that are counted: "displaced Syrians". Null if the figure has a unit.</param>
/// <param name="Concept">What is counted or measured: "displaced Syrians in Idlib". Null if the text does not give it.</param>
/// <param name="Source">Who reports it: "the United Nations". Null if the text does not give it.</param>
/// <param name="Period">When it holds: "since December 1, 2019". Null if the text does not give it.</param>
/// <param name="About">What it is reported of (schema.org: observationAbout): "Northern Idlib". Null if the text does not give it.</param>
/// <param name="Ratio">The fraction, if the text gives one; the value is then its quotient to 28 digits. Null
/// otherwise.</param>
public sealed record Figure(
    TextRange Range,
    decimal? Low,
    decimal? High,
    string Unit = "",
    Modifier Modifier = Modifier.Exact,
    TextRange? Concept = null,
    TextRange? Source = null,
    TextRange? Period = null,
    TextRange? About = null,
    Change Change = Change.None,
    TextRange? Counted = null,
    Ratio? Ratio = null
)
{
    /// <summary>Few figures are fractions, and the others are not to hold room for two decimals.</summary>
    private readonly object? _ratio = Ratio;

    /// <summary>The fraction, if the text gives one; the value is then its quotient to 28 digits. Null otherwise.</summary>
    public Ratio? Ratio
    {
        get => (Ratio?)_ratio;
        init => _ratio = value;
    }

    /// <summary>
    /// The unit's code: UCUM for measures ("km/h"), ISO 4217 for money ("INR"). Null if things are counted or the unit has no code.
    /// </summary>
    public string? UnitCode { get; init; }

    /// <summary>
    /// True if a noun or adjective at the number shows that it is a change ("a 12 % decline"), and not a verb ("fell 12 %").
    /// </summary>
    public bool ChangeIsNamed { get; init; }

    /// <summary>Gets the place for which it holds: "in Norham". Null if the sentence does not name one.</summary>
    public TextRange? Place { get; init; }

    /// <summary>Gets both levels of a change, if the sentence gives both: "from 370 to 870", "up from 128".</summary>
    public Movement? Movement { get; init; }

    /// <summary>Gets what the figure states. The modifier shows a bound.</summary>
    public FigureKind Kind =>
        Change != Change.None && Movement is null ? FigureKind.Change
        : Unit.IndexOf("per ", StringComparison.Ordinal) >= 0 && Unit != "per mille" ? FigureKind.Rate
        : Unit is "percent" or "per mille" || Ratio is not null || (Unit.Length == 0 && Low > 0 && High < 1) ? FigureKind.Share
        : Unit.Length == 0 ? FigureKind.Count
        : FigureKind.Amount;

    /// <summary>The value; null for a range, and if a decimal cannot hold it exactly.</summary>
    public decimal? Value => Low == High ? Low : null;
}

/// <summary>A date, a time or a period the text mentions; never a figure.</summary>
/// <param name="Range">Its words.</param>
/// <param name="Edtf">Its value in ISO 8601 or EDTF ("2019-12-01", "2011", "2010/2019", "XXXX-01-12"); null if the words do not fix
/// one.</param>
public sealed record DateMention(TextRange Range, string? Edtf);
