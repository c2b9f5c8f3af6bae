using Parquet;
using Parquet.Schema;

namespace CorpusGen.Tool.Export;

/// <summary>
/// Writes rows as Parquet with Snappy. Words are strings, positions are 32-bit integers, and values are doubles. A field that the row does
/// not have is null.
/// </summary>
internal static class ParquetRows
{
    /// <summary>The number of rows that are held in memory and written as a row group.</summary>
    private const int RowsInGroup = 1 << 16;

    private static readonly DataField[] Fields =
    [
        .. ExportRow.Columns.Select<(string Name, Type Type, Func<ExportRow, object?> Of), DataField>(column =>
            column.Type == typeof(int) ? new DataField<int>(column.Name)
            : column.Type == typeof(decimal) ? new DataField<double?>(column.Name)
            : new DataField<string>(column.Name)
        ),
    ];

    /// <summary>Writes the rows of all documents.</summary>
    public static void Write(Stream output, ExportedCorpus corpus, CancellationToken stop)
    {
        // The writer seeks in its output, and standard output cannot.
        if (output.CanSeek)
        {
            WriteAsync(output, corpus, stop).GetAwaiter().GetResult();
            return;
        }

        using var whole = new MemoryStream();
        WriteAsync(whole, corpus, stop).GetAwaiter().GetResult();
        whole.WriteTo(output);
    }

    private static async Task WriteAsync(Stream output, ExportedCorpus corpus, CancellationToken stop)
    {
        await using var writer = await ParquetWriter.CreateAsync(new ParquetSchema(Fields), output, cancellationToken: stop);
        foreach (
            var rows in corpus.Documents.SelectMany(document => ExportedCorpus.RowsOf(document.Read, document.Entry)).Chunk(RowsInGroup)
        )
        {
            using var group = writer.CreateRowGroup();
            for (var i = 0; i < Fields.Length; i++)
            {
                var of = ExportRow.Columns[i].Of;
                if (ExportRow.Columns[i].Type == typeof(int))
                {
                    await group.WriteAsync<int>(Fields[i], rows.Select(row => (int)of(row)!).ToArray(), cancellationToken: stop);
                }
                else if (ExportRow.Columns[i].Type == typeof(decimal))
                {
                    var values = rows.Select(row => (double?)(decimal?)of(row)).ToArray();
                    await group.WriteAsync<double>(Fields[i], values, cancellationToken: stop);
                }
                else
                {
                    await group.WriteAsync(Fields[i], rows.Select(row => (string?)of(row)).ToArray()!);
                }
            }

            group.CompleteValidate();
        }
    }
}
