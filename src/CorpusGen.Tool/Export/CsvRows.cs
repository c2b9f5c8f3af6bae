using System.Globalization;
using System.Text;

namespace CorpusGen.Tool.Export;

/// <summary>Writes rows as CSV (RFC 4180): UTF-8, commas, CRLF, and a header.</summary>
internal static class CsvRows
{
    /// <summary>Writes the rows of all documents.</summary>
    public static void Write(Stream output, ExportedCorpus corpus, CancellationToken stop)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\r\n" };
        writer.WriteLine(string.Join(',', ExportRow.Columns.Select(column => column.Name)));
        foreach (var (read, entry) in corpus.Documents)
        {
            stop.ThrowIfCancellationRequested();
            foreach (var row in ExportedCorpus.RowsOf(read, entry))
                writer.WriteLine(string.Join(',', ExportRow.Columns.Select(column => Field(column.Of(row)))));
        }
    }

    private static string Field(object? value)
    {
        var text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        // A program of tables calculates what begins like a formula; with an apostrophe it is words.
        if (value is string && text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r')
            text = "'" + text;
        return text.AsSpan().IndexOfAny("\",\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
