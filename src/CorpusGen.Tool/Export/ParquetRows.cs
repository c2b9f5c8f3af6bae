using CorpusGen.Tool.Tables;

namespace CorpusGen.Tool.Export;

/// <summary>
/// Writes rows as Parquet. Words are strings, positions are 32-bit integers, and values are doubles. A field that the row does not have is
/// null.
/// </summary>
internal static class ParquetRows
{
    private static readonly TableColumn<ExportRow>[] Columns =
    [
        .. ExportRow.Columns.Select(column =>
            column.Type == typeof(int) ? TableColumn<ExportRow>.Of(column.Name, row => (int)column.Of(row)!)
            : column.Type == typeof(decimal) ? TableColumn<ExportRow>.Of(column.Name, row => (decimal?)column.Of(row))
            : TableColumn<ExportRow>.Of(column.Name, row => (string?)column.Of(row))
        ),
    ];

    /// <summary>Writes the rows of all documents.</summary>
    public static void Write(Stream output, ExportedCorpus corpus, CancellationToken stop)
    {
        // The writer seeks in its output, and standard output cannot.
        if (output.CanSeek)
        {
            WriteTable(output, corpus, stop);
            return;
        }

        using var whole = new MemoryStream();
        WriteTable(whole, corpus, stop);
        whole.WriteTo(output);
    }

    private static void WriteTable(Stream output, ExportedCorpus corpus, CancellationToken stop)
    {
        using var table = new ParquetTable<ExportRow>(output, Columns, stop);
        foreach (var row in corpus.Documents.SelectMany(document => ExportedCorpus.RowsOf(document.Read, document.Entry)))
            table.Add(row);
        table.Finish();
    }
}
