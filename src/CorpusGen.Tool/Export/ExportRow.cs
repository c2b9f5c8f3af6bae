using CorpusGen.Core.Text;

namespace CorpusGen.Tool.Export;

/// <summary>A quotation, a figure or a date as a flat row. A field that its kind or its text does not have is null.</summary>
internal sealed record ExportRow
{
    public required string Document { get; init; }
    public required string Title { get; init; }
    public required string Collection { get; init; }

    /// <summary>Gets the kind: quote, figure or date.</summary>
    public required string Kind { get; init; }

    /// <summary>Gets the member name of quotations and figures.</summary>
    public string? Member { get; init; }
    public int Line { get; init; }

    /// <summary>Gets the offset of the first character in the file, in Unicode code points.</summary>
    public int Start { get; init; }

    /// <summary>Gets the offset after the last character in the file, in Unicode code points.</summary>
    public int End { get; init; }

    /// <summary>Gets the words without markup; pieces of an interrupted quotation are joined with " … ".</summary>
    public required string Words { get; init; }
    public string? QuoteKind { get; init; }
    public string? Speaker { get; init; }
    public string? Role { get; init; }
    public string? LikelySpeaker { get; init; }
    public string? Cue { get; init; }
    public string? Attribution { get; init; }
    public string? FigureKind { get; init; }

    /// <summary>Gets the value; null for a range.</summary>
    public decimal? Value { get; init; }
    public decimal? Low { get; init; }
    public decimal? High { get; init; }
    public string? Unit { get; init; }
    public string? UnitCode { get; init; }
    public string? Modifier { get; init; }
    public string? Change { get; init; }
    public string? Concept { get; init; }
    public string? About { get; init; }
    public string? Period { get; init; }
    public string? Place { get; init; }

    /// <summary>Gets the words for who speaks, or who reports a figure.</summary>
    public string? Source { get; init; }

    /// <summary>Gets the date in ISO 8601 or EDTF.</summary>
    public string? Edtf { get; init; }

    /// <summary>Gets the range in UTF-16, which is not exported.</summary>
    public TextRange Range { get; init; }

    /// <summary>Gets the columns in the order of tables: their names, types and values.</summary>
    public static IReadOnlyList<(string Name, Type Type, Func<ExportRow, object?> Of)> Columns { get; } =
    [
        ("document", typeof(string), row => row.Document),
        ("title", typeof(string), row => row.Title),
        ("collection", typeof(string), row => row.Collection),
        ("kind", typeof(string), row => row.Kind),
        ("member", typeof(string), row => row.Member),
        ("line", typeof(int), row => row.Line),
        ("start", typeof(int), row => row.Start),
        ("end", typeof(int), row => row.End),
        ("words", typeof(string), row => row.Words),
        ("quote_kind", typeof(string), row => row.QuoteKind),
        ("speaker", typeof(string), row => row.Speaker),
        ("role", typeof(string), row => row.Role),
        ("likely_speaker", typeof(string), row => row.LikelySpeaker),
        ("source", typeof(string), row => row.Source),
        ("cue", typeof(string), row => row.Cue),
        ("attribution", typeof(string), row => row.Attribution),
        ("figure_kind", typeof(string), row => row.FigureKind),
        ("value", typeof(decimal), row => row.Value),
        ("low", typeof(decimal), row => row.Low),
        ("high", typeof(decimal), row => row.High),
        ("unit", typeof(string), row => row.Unit),
        ("unit_code", typeof(string), row => row.UnitCode),
        ("modifier", typeof(string), row => row.Modifier),
        ("change", typeof(string), row => row.Change),
        ("concept", typeof(string), row => row.Concept),
        ("about", typeof(string), row => row.About),
        ("period", typeof(string), row => row.Period),
        ("place", typeof(string), row => row.Place),
        ("edtf", typeof(string), row => row.Edtf),
    ];
}
