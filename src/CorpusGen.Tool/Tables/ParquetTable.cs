using Parquet;
using Parquet.Schema;

namespace CorpusGen.Tool.Tables;

/// <summary>
/// Writes rows as Parquet with Snappy, a group of rows at a time, so that a table of any length needs constant memory. The output must be a
/// file or memory, because the writer seeks in it.
/// </summary>
/// <typeparam name="TRow">The type of the rows.</typeparam>
internal sealed class ParquetTable<TRow> : IDisposable
{
    /// <summary>The number of rows that are held in memory and written as a row group.</summary>
    private const int RowsInGroup = 1 << 16;

    private readonly IReadOnlyList<TableColumn<TRow>> _columns;
    private readonly CancellationToken _stop;
    private readonly ParquetWriter _writer;
    private readonly List<TRow> _rows = [];

    public ParquetTable(Stream output, IReadOnlyList<TableColumn<TRow>> columns, CancellationToken stop)
    {
        (_columns, _stop) = (columns, stop);
        var schema = new ParquetSchema(columns.Select(column => (Field)column.Field).ToArray());
        _writer = ParquetWriter.CreateAsync(schema, output, cancellationToken: stop).GetAwaiter().GetResult();
    }

    /// <summary>Adds a row.</summary>
    public void Add(TRow row)
    {
        _rows.Add(row);
        if (_rows.Count == RowsInGroup)
            WriteGroup();
    }

    /// <summary>Writes the rows that are left.</summary>
    public void Finish()
    {
        if (_rows.Count > 0)
            WriteGroup();
    }

    /// <summary>Writes the end of the file.</summary>
    public void Dispose() => _writer.DisposeAsync().AsTask().GetAwaiter().GetResult();

    private void WriteGroup()
    {
        WriteGroupAsync().GetAwaiter().GetResult();
        _rows.Clear();
    }

    private async Task WriteGroupAsync()
    {
        using var group = _writer.CreateRowGroup();
        foreach (var column in _columns)
            await column.WriteAsync(group, _rows, _stop);
        group.CompleteValidate();
    }
}
