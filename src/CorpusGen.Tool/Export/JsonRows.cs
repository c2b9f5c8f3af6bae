using System.Text.Encodings.Web;
using System.Text.Json;

namespace CorpusGen.Tool.Export;

/// <summary>Writes rows as JSON Lines, without the fields that are null.</summary>
internal static class JsonRows
{
    /// <summary>The options of all exports in JSON.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the rows of all documents.</summary>
    public static void Write(Stream output, ExportedCorpus corpus, CancellationToken stop)
    {
        using var json = new Utf8JsonWriter(output, Options);
        foreach (var (read, entry) in corpus.Documents)
        {
            stop.ThrowIfCancellationRequested();
            foreach (var row in ExportedCorpus.RowsOf(read, entry))
            {
                json.WriteStartObject();
                foreach (var (name, _, of) in ExportRow.Columns)
                    Write(json, name, of(row));
                json.WriteEndObject();
                EndLine(json, output);
            }
        }
    }

    /// <summary>Ends a line of JSON Lines.</summary>
    public static void EndLine(Utf8JsonWriter json, Stream output)
    {
        json.Flush();
        json.Reset();
        output.WriteByte((byte)'\n');
    }

    /// <summary>Writes a property unless its value is null.</summary>
    public static void Write(Utf8JsonWriter json, string name, object? value)
    {
        if (value is string text)
            json.WriteString(name, text);
        else if (value is int number)
            json.WriteNumber(name, number);
        else if (value is decimal exact)
            json.WriteNumber(name, exact);
    }
}
