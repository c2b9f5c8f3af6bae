using System.Text.Json;
using CorpusGen.Core.Model;

namespace CorpusGen.Tool.Export;

/// <summary>
/// Writes a graph of schema.org: each document is a NewsArticle, its quotations are its parts (Quotation), and its figures what it mentions
/// (QuantitativeValue).
/// </summary>
internal static class SchemaOrg
{
    /// <summary>Writes all documents.</summary>
    public static void Write(Stream output, ExportedCorpus corpus, CancellationToken stop)
    {
        using var json = new Utf8JsonWriter(output, JsonRows.Options);
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteStartArray("@graph");
        foreach (var (read, entry) in corpus.Documents)
        {
            stop.ThrowIfCancellationRequested();
            var address = corpus.AddressOf(entry);
            var rows = ExportedCorpus.RowsOf(read, entry);
            json.WriteStartObject();
            json.WriteString("@type", "NewsArticle");
            json.WriteString("@id", address);
            json.WriteString("headline", ExportedCorpus.TitleOf(read));
            if (read.Document.Metadata.Find("author") is { Kind: MetadataKind.Text, Text.Length: > 0 } author)
                Named(json, "author", author.Text);
            json.WriteString("text", read.Document.Text);
            json.WriteStartArray("hasPart");
            foreach (var row in rows.Where(row => row.Kind == "quote"))
                Quotation(json, row, address);
            json.WriteEndArray();
            json.WriteStartArray("mentions");
            foreach (var row in rows.Where(row => row.Kind == "figure"))
                Figure(json, row, address);
            json.WriteEndArray();
            json.WriteEndObject();
            json.Flush();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Quotation(Utf8JsonWriter json, ExportRow row, string address)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Quotation");
        json.WriteString("@id", $"{address}#quote={row.Member}");
        json.WriteString("text", row.Words);
        if (row.Speaker is { } speaker)
            Named(json, "spokenByCharacter", speaker, row.Role);
        json.WriteEndObject();
    }

    private static void Figure(Utf8JsonWriter json, ExportRow row, string address)
    {
        json.WriteStartObject();
        json.WriteString("@type", "QuantitativeValue");
        json.WriteString("@id", $"{address}#figure={row.Member}");
        JsonRows.Write(json, "name", row.Concept ?? row.About);
        JsonRows.Write(json, "value", row.Value);
        if (row.Value is null || row.Modifier is "more-than" or "at-least" or "less-than" or "at-most")
        {
            JsonRows.Write(json, "minValue", row.Modifier is "less-than" or "at-most" ? null : row.Low);
            JsonRows.Write(json, "maxValue", row.Modifier is "more-than" or "at-least" ? null : row.High);
        }

        JsonRows.Write(json, "unitText", row.Unit);
        JsonRows.Write(json, "description", row.Words);
        json.WriteEndObject();
    }

    private static void Named(Utf8JsonWriter json, string property, string name, string? role = null)
    {
        json.WriteStartObject(property);
        json.WriteString("@type", "Person");
        json.WriteString("name", name);
        JsonRows.Write(json, "jobTitle", role);
        json.WriteEndObject();
    }
}
