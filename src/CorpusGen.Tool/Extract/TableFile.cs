using CorpusGen.Tool.Tables;

namespace CorpusGen.Tool.Extract;

/// <summary>A table in a file, which has its name only when it is complete.</summary>
internal sealed class TableFile<TRow> : IDisposable
{
    private readonly string _path;
    private readonly string _half;
    private readonly FileStream _stream;
    private readonly ParquetTable<TRow> _table;

    public TableFile(string path, IReadOnlyList<TableColumn<TRow>> columns, CancellationToken stop)
    {
        _path = path;
        _half = $"{path}.{Guid.NewGuid():N}.half";
        _stream = new FileStream(_half, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16);
        _table = new ParquetTable<TRow>(_stream, columns, stop);
    }

    /// <summary>Adds a row.</summary>
    public void Add(TRow row) => _table.Add(row);

    /// <summary>Completes the file, without its name.</summary>
    public void Finish()
    {
        _table.Finish();
        _table.Dispose();
        _stream.Dispose();
    }

    /// <summary>Gives the complete file its name.</summary>
    public void Rename() => File.Move(_half, _path, overwrite: true);

    /// <summary>Deletes what is not complete.</summary>
    public void Dispose()
    {
        _stream.Dispose();
        File.Delete(_half);
    }
}
