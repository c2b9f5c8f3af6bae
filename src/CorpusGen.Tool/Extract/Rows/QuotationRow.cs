using Column = CorpusGen.Tool.Tables.TableColumn<CorpusGen.Tool.Extract.Rows.QuotationRow>;

namespace CorpusGen.Tool.Extract.Rows;

/// <summary>A piece of a quotation.</summary>
/// <param name="Id">The name of the file, or the id in JSON; null if it has none.</param>
/// <param name="Quote">The index of its quotation in the text.</param>
internal sealed record QuotationRow(
    string? Id,
    int Start,
    int End,
    string Words,
    int Quote,
    string Kind,
    string? Source,
    string? Speaker,
    string? Role,
    string Attribution,
    string? Likely,
    string? Cue
) : TextRow(Id)
{
    /// <summary>Gets the columns of the table.</summary>
    public static IReadOnlyList<Column> Columns { get; } =
    [
        Column.Of("document", row => row.Document),
        Column.Of("id", row => row.Id),
        Column.Of("start", row => row.Start),
        Column.Of("end", row => row.End),
        Column.Of("words", row => row.Words),
        Column.Of("quote", row => row.Quote),
        Column.Of("kind", row => row.Kind),
        Column.Of("source", row => row.Source),
        Column.Of("speaker", row => row.Speaker),
        Column.Of("role", row => row.Role),
        Column.Of("attribution", row => row.Attribution),
        Column.Of("likely", row => row.Likely),
        Column.Of("cue", row => row.Cue),
    ];
}
