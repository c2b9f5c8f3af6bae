using System.Text.Encodings.Web;
using System.Text.Json;
using CorpusGen.Core.Model;
using CorpusGen.Core.Reading;
using CorpusGen.Core.Text;
using CorpusGen.Tool.Extract.Rows;

namespace CorpusGen.Tool.Extract;

/// <summary>
/// Writes one line of JSON for each text. Offsets are in Unicode code points, so that programs in any language can use them. A quotation in
/// several pieces has one entry for each; "quote" is the index of the quotation that an entry belongs to.
/// </summary>
/// <param name="output">The stream to write to.</param>
/// <param name="fileOf">Returns a file with its language and syntaxes; null if these have their defaults.</param>
internal sealed class JsonResultWriter(Stream output, Func<string, CorpusFile>? fileOf = null) : IResultWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Utf8JsonWriter _json = new(output, Options);

    /// <inheritdoc/>
    public void Write(string name, string path, string text)
    {
        // Before the first character of the line: a text that fails leaves no half of it.
        var document = DocumentReader.Read(fileOf?.Invoke(path) ?? new CorpusFile(path), text);
        _json.WriteStartObject();
        _json.WriteString("id", name);
        Write(document, text);
    }

    /// <inheritdoc/>
    public void Write(JsonElement id, string text, string language)
    {
        var document = DocumentReader.Read(new CorpusFile("") { Language = language }, text);
        _json.WriteStartObject();
        _json.WritePropertyName("id");
        id.WriteTo(_json);
        Write(document, text);
    }

    /// <inheritdoc/>
    public void WriteError(JsonElement? id, string fault)
    {
        _json.WriteStartObject();
        _json.WritePropertyName("id");
        if (id is { } known)
            known.WriteTo(_json);
        else
            _json.WriteNullValue();
        _json.WriteString("error", fault);
        EndLine();
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();

    private void Write(Document document, string text)
    {
        var points = new CodePointOffsets(text);
        WriteQuotes(document, points);
        WriteFigures(document, points);
        _json.WriteStartArray("dates");
        foreach (var date in document.Dates)
        {
            Open(date.Range, points);
            _json.WriteString("edtf", date.Edtf);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteStartArray("doubts");
        foreach (var doubt in document.Doubts)
        {
            Open(doubt.Range, points);
            _json.WriteString("kind", doubt.Kind.ToString());
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        EndLine();
    }

    private void WriteQuotes(Document document, CodePointOffsets points)
    {
        _json.WriteStartArray("quotes");
        for (var i = 0; i < document.Quotes.Count; i++)
        {
            var quote = document.Quotes[i];
            foreach (var piece in quote.Pieces)
            {
                Open(piece, points);
                _json.WriteNumber("quote", i);
                _json.WriteString("kind", quote.Kind.ToString());
                WriteWords("source", quote.Source, document.Text);
                _json.WriteString("speaker", quote.Speaker?.Name);
                _json.WriteString("role", quote.Speaker?.Role);
                _json.WriteString("attribution", quote.Attribution.ToString());
                _json.WriteString("likely", quote.LikelySpeaker?.Name);
                WriteWords("cue", quote.Cue, document.Text);
                _json.WriteEndObject();
            }
        }

        _json.WriteEndArray();
    }

    private void WriteFigures(Document document, CodePointOffsets points)
    {
        _json.WriteStartArray("figures");
        foreach (var figure in document.Figures)
        {
            Open(figure.Range, points);
            JsonFigures.Write(_json, FigureRow.Of(null, figure, document, points));
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void EndLine()
    {
        _json.WriteEndObject();
        _json.Flush();
        _json.Reset();
        output.WriteByte((byte)'\n');
    }

    private void Open(TextRange range, CodePointOffsets points)
    {
        _json.WriteStartObject();
        _json.WriteNumber("start", points.At(range.Start));
        _json.WriteNumber("end", points.At(range.End));
    }

    private void WriteWords(string name, TextRange? range, string text)
    {
        if (range is { } words)
            _json.WriteString(name, words.In(text));
        else
            _json.WriteNull(name);
    }
}
