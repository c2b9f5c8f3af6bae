using System.Text.Json;
using CorpusGen.Core.Text;

namespace CorpusGen.Tool.Export;

/// <summary>
/// Writes a page of W3C Web Annotations: one for each quotation, figure and date, with its words, what surrounds them, and its position in
/// code points.
/// </summary>
internal static class WebAnnotation
{
    private const int Around = 32;

    /// <summary>Writes the annotations of all documents.</summary>
    public static void Write(Stream output, ExportedCorpus corpus, CancellationToken stop)
    {
        using var json = new Utf8JsonWriter(output, JsonRows.Options);
        json.WriteStartObject();
        json.WriteString("@context", "http://www.w3.org/ns/anno.jsonld");
        json.WriteString("id", corpus.Root + "annotations");
        json.WriteString("type", "AnnotationPage");
        json.WriteStartArray("items");
        foreach (var (read, entry) in corpus.Documents)
        {
            stop.ThrowIfCancellationRequested();
            var address = corpus.AddressOf(entry);
            foreach (var row in ExportedCorpus.RowsOf(read, entry))
                Write(json, row, read.Document.Text, address);
            json.Flush();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ExportRow row, string text, string address)
    {
        json.WriteStartObject();
        json.WriteString("id", $"{address}#{row.Kind}={row.Start},{row.End}");
        json.WriteString("type", "Annotation");
        json.WriteString("motivation", "describing");
        json.WriteStartArray("body");
        Body(json, "tagging", row.Kind);
        foreach (var (name, _, of) in ExportRow.Columns.Skip(9))
        {
            if (of(row) is { } value)
                Body(json, "describing", FormattableString.Invariant($"{name}: {value}"));
        }

        json.WriteEndArray();
        json.WriteStartObject("target");
        json.WriteString("source", address);
        json.WriteStartArray("selector");
        json.WriteStartObject();
        json.WriteString("type", "TextQuoteSelector");
        json.WriteString("exact", row.Range.Of(text));
        json.WriteString("prefix", TextRange.Between(Math.Max(0, row.Range.Start - Around), row.Range.Start).Of(text));
        json.WriteString("suffix", TextRange.Between(row.Range.End, Math.Min(text.Length, row.Range.End + Around)).Of(text));
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "TextPositionSelector");
        json.WriteNumber("start", row.Start);
        json.WriteNumber("end", row.End);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Body(Utf8JsonWriter json, string purpose, string value)
    {
        json.WriteStartObject();
        json.WriteString("type", "TextualBody");
        json.WriteString("purpose", purpose);
        json.WriteString("value", value);
        json.WriteString("format", "text/plain");
        json.WriteEndObject();
    }
}
