using System.Text.Encodings.Web;
using System.Text.Json;
using CorpusGen.Core.Citations;
using CorpusGen.Core.Text;
using CorpusGen.Tool.Extract;
using CorpusGen.Tool.Extract.Rows;

namespace CorpusGen.Tool.Cite;

/// <summary>
/// Writes one line of JSON for each citation: id, verdict, places with offsets in Unicode code points, and differences. Lists that would be
/// empty are left out.
/// </summary>
internal sealed class CitationJson(Stream output) : IDisposable
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Utf8JsonWriter _json = new(output, Options);

    /// <summary>Writes the result of a citation.</summary>
    public void Write(JsonElement? id, CitationResult result)
    {
        Open(id);
        _json.WriteString("verdict", result.Verdict.ToString().ToLowerInvariant());
        if (CitationDescription.Of(result) is { Length: > 0 } description)
            _json.WriteString("description", description);
        if (result.Differences != SpellingDifferences.None)
            _json.WriteString("differsIn", CitationDescription.NamesOf(result.Differences));
        Write("omitted", result.Omitted);
        Write("inserted", result.Inserted);
        Write("distortions", result.Distortions);
        if (result.Passages.Count > 0)
        {
            _json.WriteStartArray("passages");
            foreach (var passage in result.Passages)
                Write(passage);
            _json.WriteEndArray();
        }

        if (result.Nearest is { } nearest)
        {
            _json.WritePropertyName("nearest");
            Write(nearest.Passage);
            _json.WriteStartArray("changes");
            foreach (var change in nearest.Changes)
            {
                _json.WriteStartObject();
                _json.WriteString("cited", change.Cited);
                _json.WriteString("true", change.True);
                _json.WriteEndObject();
            }

            _json.WriteEndArray();
        }

        Close();
    }

    /// <summary>Writes the fault of a line that is not a citation.</summary>
    public void WriteError(JsonElement? id, string fault)
    {
        Open(id);
        _json.WriteString("error", fault);
        Close();
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();

    private void Open(JsonElement? id)
    {
        _json.WriteStartObject();
        _json.WritePropertyName("id");
        if (id is { } known)
            known.WriteTo(_json);
        else
            _json.WriteNullValue();
    }

    private void Close()
    {
        _json.WriteEndObject();
        _json.Flush();
        _json.Reset();
        output.WriteByte((byte)'\n');
    }

    private void Write(string name, EquatableArray<string> words)
    {
        if (words.Count == 0)
            return;
        _json.WriteStartArray(name);
        foreach (var word in words)
            _json.WriteStringValue(word);
        _json.WriteEndArray();
    }

    private void Write(CitedPassage passage)
    {
        var document = passage.Document;
        var points = new CodePointOffsets(document.Text);
        _json.WriteStartObject();
        _json.WriteString("path", document.File.Path);
        _json.WriteNumber("start", points.At(passage.Range.Start));
        _json.WriteNumber("end", points.At(passage.Range.End));
        _json.WriteNumber("line", document.Lines.LineAt(passage.Range.Start) + 1);
        _json.WriteNumber("column", document.Lines.ColumnAt(passage.Range.Start) + 1);
        _json.WriteString("words", passage.Words);
        if (passage.Speaker is { } speaker)
            _json.WriteString("speaker", speaker);
        _json.WriteEndObject();
    }
}
