using CorpusGen.Core.Model;
using CorpusGen.Tool.Extract.Rows;

namespace CorpusGen.Tool.Extract;

/// <summary>
/// Writes four tables into a folder: documents.parquet, quotations.parquet, figures.parquet and dates.parquet. Rows are in the order of the
/// texts.
/// </summary>
/// <param name="folder">The folder, which exists.</param>
/// <param name="fileOf">Returns a file with its language and syntaxes.</param>
/// <param name="stop">Stops writing.</param>
internal sealed class ParquetTables(string folder, Func<string, CorpusFile> fileOf, CancellationToken stop)
    : IExtractionOutput<IReadOnlyList<ResultRows>>,
        IDisposable
{
    private readonly TableFile<DocumentRow> _documents = new(Path.Combine(folder, "documents.parquet"), DocumentRow.Columns, stop);
    private readonly TableFile<QuotationRow> _quotations = new(Path.Combine(folder, "quotations.parquet"), QuotationRow.Columns, stop);
    private readonly TableFile<FigureRow> _figures = new(Path.Combine(folder, "figures.parquet"), FigureRow.Columns, stop);
    private readonly TableFile<DateRow> _dates = new(Path.Combine(folder, "dates.parquet"), DateRow.Columns, stop);
    private long _document;

    /// <inheritdoc/>
    public (IReadOnlyList<ResultRows> Result, string? Error) Answer(ExtractionJob job)
    {
        using var writer = new RowResultWriter(fileOf);
        var error = job(writer);
        return (writer.Results, error);
    }

    /// <inheritdoc/>
    public void Take(IReadOnlyList<ResultRows> result)
    {
        foreach (var rows in result)
        {
            Add(_documents, rows.Document);
            foreach (var row in rows.Quotations)
                Add(_quotations, row);
            foreach (var row in rows.Figures)
                Add(_figures, row);
            foreach (var row in rows.Dates)
                Add(_dates, row);
            _document++;
        }
    }

    /// <inheritdoc/>
    public void Flush() { }

    /// <summary>Completes the tables and gives them their names.</summary>
    public void Finish()
    {
        _documents.Finish();
        _quotations.Finish();
        _figures.Finish();
        _dates.Finish();
        _documents.Rename();
        _quotations.Rename();
        _figures.Rename();
        _dates.Rename();
    }

    /// <summary>Deletes what is not complete.</summary>
    public void Dispose()
    {
        _documents.Dispose();
        _quotations.Dispose();
        _figures.Dispose();
        _dates.Dispose();
    }

    private void Add<TRow>(TableFile<TRow> table, TRow row)
        where TRow : TextRow
    {
        row.Document = _document;
        table.Add(row);
    }
}
