using System.Text.Json;
using CorpusGen.Core.Compilation;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Tool.Corpora;
using CorpusGen.Tool.Validate;

namespace CorpusGen.Tool.Report;

/// <summary>Writes a corpus as the JSON that the page shows. `Page/corpus.js` describes its fields.</summary>
internal static class ReportData
{
    /// <summary>Writes the corpus.</summary>
    public static void Write(
        Utf8JsonWriter json,
        string title,
        CorpusReading corpus,
        IReadOnlyList<RatedFinding> findings,
        CancellationToken stop = default
    )
    {
        var found = findings.ToLookup(finding => finding.Document.File.Path, StringComparer.Ordinal);
        var entries = corpus.Map.Documents.ToDictionary(entry => entry.Path, StringComparer.Ordinal);
        json.WriteStartObject();
        json.WriteString("title", title);
        WriteRules(json, findings);
        json.WriteStartArray("documents");
        foreach (var read in corpus.Documents)
        {
            stop.ThrowIfCancellationRequested();
            ReportDocument.Write(json, read, entries[read.Document.File.Path], [.. found[read.Document.File.Path]]);
            // A corpus may be larger than memory allows twice.
            json.Flush();
        }

        json.WriteEndArray();
        WriteSpeakers(json, corpus.Map);
        json.WriteEndObject();
    }

    private static void WriteRules(Utf8JsonWriter json, IReadOnlyList<RatedFinding> findings)
    {
        var used = findings.Select(finding => finding.Finding.Id).ToHashSet(StringComparer.Ordinal);
        json.WriteStartObject("rules");
        foreach (var rule in findings.Select(finding => finding.Finding.Definition).Where(rule => used.Remove(rule.Id)))
        {
            json.WriteStartObject(rule.Id);
            json.WriteString("title", rule.Title);
            json.WriteString("help", rule.HelpLink);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteSpeakers(Utf8JsonWriter json, CorpusMap map)
    {
        json.WriteStartObject("speakers");
        foreach (var speaker in map.Speakers)
            json.WriteString(speaker.Name, speaker.MemberName);
        json.WriteEndObject();
    }

    /// <summary>Returns the name of a severity in the page.</summary>
    public static string NameOf(Severity severity) => severity.ToString().ToLowerInvariant();
}
