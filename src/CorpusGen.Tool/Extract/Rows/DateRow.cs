using Column = CorpusGen.Tool.Tables.TableColumn<CorpusGen.Tool.Extract.Rows.DateRow>;

namespace CorpusGen.Tool.Extract.Rows;

/// <summary>A date.</summary>
/// <param name="Id">The name of the file, or the id in JSON; null if it has none.</param>
/// <param name="Edtf">The date in ISO 8601 or EDTF; null if it is not known.</param>
internal sealed record DateRow(string? Id, int Start, int End, string Words, string? Edtf) : TextRow(Id)
{
    /// <summary>Gets the columns of the table.</summary>
    public static IReadOnlyList<Column> Columns { get; } =
    [
        Column.Of("document", row => row.Document),
        Column.Of("id", row => row.Id),
        Column.Of("start", row => row.Start),
        Column.Of("end", row => row.End),
        Column.Of("words", row => row.Words),
        Column.Of("edtf", row => row.Edtf),
    ];
}
