using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;
using CorpusGen.Core.Validation;

namespace CorpusGen.Tool.Validate;

/// <summary>Writes findings as SARIF 2.1.0, with rules, related locations and fixes.</summary>
internal static class Sarif
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a log of one run. Its lines end with LF on every system.</summary>
    public static void Write(Stream output, IReadOnlyList<RatedFinding> findings, IReadOnlyDictionary<string, Document> documents)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
            WriteLog(json, findings, documents);
        // The writer of .NET 8 has no option for the line ending. In a JSON string a CR is escaped, so each CR is one of a line ending.
        var rest = buffer.WrittenSpan;
        for (var cr = rest.IndexOf((byte)'\r'); cr >= 0; cr = rest.IndexOf((byte)'\r'))
        {
            output.Write(rest[..cr]);
            rest = rest[(cr + 1)..];
        }

        output.Write(rest);
    }

    private static void WriteLog(Utf8JsonWriter json, IReadOnlyList<RatedFinding> findings, IReadOnlyDictionary<string, Document> documents)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteStartObject("tool");
        SarifRules.Write(json);
        json.WriteEndObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var finding in findings)
            WriteResult(json, finding, documents);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, RatedFinding rated, IReadOnlyDictionary<string, Document> documents)
    {
        var finding = rated.Finding;
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Id);
        json.WriteNumber("ruleIndex", SarifRules.IndexOf(finding.Definition));
        json.WriteString("level", SarifRules.LevelOf(rated.Severity));
        WriteMessage(json, "message", WithoutLinks(finding.Message));
        json.WriteStartArray("locations");
        WriteLocation(json, finding.Place, rated.Document);
        json.WriteEndArray();
        if (finding.Others.Count > 0)
        {
            json.WriteStartArray("relatedLocations");
            foreach (var other in finding.Others)
                WriteLocation(json, other, documents[other.Path]);
            json.WriteEndArray();
        }

        json.WriteStartObject("partialFingerprints");
        json.WriteString("corpusgen/v1", Baseline.KeyOf(finding, rated.Document));
        json.WriteEndObject();
        if (finding.Fix is { } fix)
            WriteFix(json, fix, rated.Document);
        json.WriteEndObject();
    }

    private static void WriteFix(Utf8JsonWriter json, Fix fix, Document document)
    {
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        WriteMessage(json, "description", WithoutLinks(fix.Title));
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        WriteArtifact(json, document.File.Path);
        json.WriteStartArray("replacements");
        foreach (var edit in fix.Edits)
        {
            json.WriteStartObject();
            WriteRegion(json, "deletedRegion", edit.Range, document);
            WriteMessage(json, "insertedContent", edit.Replacement);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteLocation(Utf8JsonWriter json, Place place, Document document)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        WriteArtifact(json, place.Path);
        WriteRegion(json, "region", place.Range, document);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, string name, TextRange range, Document document)
    {
        json.WriteStartObject(name);
        json.WriteNumber("startLine", document.Lines.LineAt(range.Start) + 1);
        json.WriteNumber("startColumn", document.Lines.ColumnAt(range.Start) + 1);
        json.WriteNumber("endLine", document.Lines.LineAt(range.End) + 1);
        json.WriteNumber("endColumn", document.Lines.ColumnAt(range.End) + 1);
        json.WriteEndObject();
    }

    private static void WriteArtifact(Utf8JsonWriter json, string path)
    {
        json.WriteStartObject("artifactLocation");
        // A path may have characters that a URI may not: a space, '#', a colon at the start. The Uri class removes bidirectional controls.
        var uri = string.Join("/", path.Split('/').Select(Uri.EscapeDataString));
        json.WriteString(
            "uri",
            !Path.IsPathRooted(path) ? uri
                : path[0] == '/' ? "file://" + uri
                : "file:///" + uri.Replace("%3A", ":", StringComparison.Ordinal)
        );
        json.WriteEndObject();
    }

    private static void WriteMessage(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    // SARIF reads [words](address) in a message as a link. Words of a text must not become links.
    private static string WithoutLinks(string message) => message.Replace("](", "] (", StringComparison.Ordinal);
}
