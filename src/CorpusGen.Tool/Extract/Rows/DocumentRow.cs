using Column = CorpusGen.Tool.Tables.TableColumn<CorpusGen.Tool.Extract.Rows.DocumentRow>;

namespace CorpusGen.Tool.Extract.Rows;

/// <summary>A text, with the number of its quotations, figures and dates.</summary>
/// <param name="Id">The name of the file, or the id in JSON; null if it has none.</param>
/// <param name="Error">Why it could not be read; else null.</param>
internal sealed record DocumentRow(string? Id, int Quotations, int Figures, int Dates, string? Error = null) : TextRow(Id)
{
    /// <summary>Gets the columns of the table.</summary>
    public static IReadOnlyList<Column> Columns { get; } =
    [
        Column.Of("document", row => row.Document),
        Column.Of("id", row => row.Id),
        Column.Of("quotations", row => row.Quotations),
        Column.Of("figures", row => row.Figures),
        Column.Of("dates", row => row.Dates),
        Column.Of("error", row => row.Error),
    ];
}
