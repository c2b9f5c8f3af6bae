using CorpusGen.Core.Model;
using CorpusGen.Core.Text;
using Column = CorpusGen.Tool.Tables.TableColumn<CorpusGen.Tool.Extract.Rows.FigureRow>;

namespace CorpusGen.Tool.Extract.Rows;

/// <summary>A figure with its fields, as JSON Lines and tables have them. What the text does not have is null.</summary>
/// <param name="Id">The name of the file, or the id in JSON; null if it has none.</param>
internal sealed record FigureRow(string? Id, int Start, int End, string Words) : TextRow(Id)
{
    /// <summary>Gets the columns of the table.</summary>
    public static IReadOnlyList<Column> Columns { get; } =
    [
        Column.Of("document", row => row.Document),
        Column.Of("id", row => row.Id),
        Column.Of("start", row => row.Start),
        Column.Of("end", row => row.End),
        Column.Of("words", row => row.Words),
        Column.Of("value", row => row.Value),
        Column.Of("low", row => row.Low),
        Column.Of("high", row => row.High),
        Column.Of("unit", row => row.Unit),
        Column.Of("unit_code", row => row.UnitCode),
        Column.Of("modifier", row => row.Sign),
        Column.Of("change", row => row.Direction),
        Column.Of("from", row => row.ChangedFrom),
        Column.Of("to", row => row.ChangedTo),
        Column.Of("concept", row => row.Concept),
        Column.Of("kind", row => row.Kind),
        Column.Of("bound", row => row.Bound),
        Column.Of("of", row => row.Whole),
        Column.Of("period", row => row.Period),
        Column.Of("place", row => row.Place),
        Column.Of("source", row => row.Source),
    ];

    /// <summary>Gets the value; null for a range.</summary>
    public decimal? Value { get; init; }
    public decimal? Low { get; init; }
    public decimal? High { get; init; }

    /// <summary>Gets the name of the unit, or the words for what is counted; empty for a bare number.</summary>
    public required string Unit { get; init; }
    public string? UnitCode { get; init; }

    /// <summary>Gets the modifier: =, ~, &lt;, &gt;, up or down.</summary>
    public required string Sign { get; init; }

    /// <summary>Gets the direction of the change: none, up or down.</summary>
    public required string Direction { get; init; }
    public decimal? ChangedFrom { get; init; }
    public decimal? ChangedTo { get; init; }

    /// <summary>Gets what is measured, and of what: other systems have one field for both.</summary>
    public string? Concept { get; init; }
    public required string Kind { get; init; }

    /// <summary>Gets "lower" or "upper" if the value is a bound.</summary>
    public string? Bound { get; init; }

    /// <summary>Gets the whole of a share.</summary>
    public string? Whole { get; init; }
    public string? Period { get; init; }
    public string? Place { get; init; }
    public string? Source { get; init; }

    /// <summary>Returns the fields of a figure.</summary>
    public static FigureRow Of(string? id, Figure figure, Document document, CodePointOffsets points)
    {
        var text = document.Text;
        var range = figure.Range;
        return new FigureRow(id, points.At(range.Start), points.At(range.End), document.WordsOf(range))
        {
            Value = figure.Value,
            Low = figure is { Value: null, High: not null } ? figure.Low : null,
            High = figure is { Value: null, Low: not null } ? figure.High : null,
            Unit = figure.Unit.Length == 0 && figure.Counted is { } things ? things.Of(text) : figure.Unit,
            UnitCode = figure.UnitCode,
            Sign = SignOf(figure),
            Direction = figure.Change.ToString().ToLowerInvariant(),
            ChangedFrom = figure.Movement?.From,
            ChangedTo = figure.Movement?.To,
            Concept = figure is { Concept: { } concept, About: { } about }
                ? $"{about.Of(text)}, {concept.Of(text)}"
                : Words(figure.Concept ?? figure.About),
            Kind = figure.Kind.ToString().ToLowerInvariant(),
            Bound = figure.Modifier switch
            {
                Modifier.MoreThan or Modifier.AtLeast => "lower",
                Modifier.LessThan or Modifier.AtMost => "upper",
                _ => null,
            },
            Whole =
                figure.Kind == FigureKind.Share && figure.Concept is { } whole && IsOf(text, figure.Range.End, whole.Start)
                    ? whole.Of(text)
                    : null,
            Period = Words(figure.Period),
            Place = Words(figure.Place),
            Source = Words(figure.Source),
        };

        string? Words(TextRange? range) => range is { } words ? words.Of(text) : null;
    }

    // "40% of the voters": nothing but "of" and an article is between a share and its whole.
    private static bool IsOf(string text, int end, int start) =>
        start > end && text[end..start].Trim() is "of" or "of the" or "of all" or "of all the" or "of its" or "of their";

    private static string SignOf(Figure figure) =>
        (IsOfChange(figure) ? figure.Change : Change.None) switch
        {
            Change.Up => "up",
            Change.Down => "down",
            _ => SignOf(figure.Modifier),
        };

    // One field has room for one of both: a bound ("more than 60%") and the levels of a change go before its direction.
    private static bool IsOfChange(Figure figure) =>
        figure is { ChangeIsNamed: false, Movement: null, Modifier: Modifier.Exact or Modifier.About or Modifier.Nearly };

    private static string SignOf(Modifier modifier) =>
        modifier switch
        {
            Modifier.About or Modifier.Nearly => "~",
            Modifier.MoreThan or Modifier.AtLeast => ">",
            Modifier.LessThan or Modifier.AtMost => "<",
            _ => "=",
        };
}
