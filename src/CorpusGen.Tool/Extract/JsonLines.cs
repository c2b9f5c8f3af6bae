using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CorpusGen.Core.Model;
using CorpusGen.Core.Reading;
using CorpusGen.Core.Text;

namespace CorpusGen.Tool.Extract;

/// <summary>
/// One answer a line for one text a line, in order, in constant memory: {"id", "text"} in, {"id", "quotes", "figures", "dates"} out.
/// Offsets are Unicode code points, so that programs in any language can use them.
/// </summary>
internal static class JsonLines
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Answers every line until the input ends.</summary>
    public static void Answer(TextReader input, Stream output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        while (input.ReadLine() is { } line)
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            using var request = JsonDocument.Parse(line);
            var text = request.RootElement.GetProperty("text").GetString() ?? "";
            var document = DocumentReader.Read(new CorpusFile(""), text);
            Write(json, request.RootElement.GetProperty("id"), document, new CodePoints(text));
            json.Flush();
            json.Reset();
            output.WriteByte((byte)'\n');
        }
    }

    private static void Write(Utf8JsonWriter json, JsonElement id, Document document, CodePoints points)
    {
        json.WriteStartObject();
        json.WritePropertyName("id");
        id.WriteTo(json);
        json.WriteStartArray("quotes");
        foreach (var quote in document.Quotes)
            foreach (var piece in quote.Pieces)
            {
                Open(json, piece, points);
                WriteWords(json, "source", quote.Source, document.Text);
                json.WriteString("speaker", quote.Speaker?.Name);
                WriteWords(json, "cue", quote.Cue, document.Text);
                json.WriteEndObject();
            }

        json.WriteEndArray();
        json.WriteStartArray("figures");
        foreach (var figure in document.Figures)
        {
            Open(json, figure.Range, points);
            WriteValue(json, figure);
            WriteUnit(json, figure, document.Text);
            json.WriteString("modifier", Sign(figure));
            WriteConcept(json, figure, document.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("dates");
        foreach (var date in document.Dates)
        {
            Open(json, date.Range, points);
            json.WriteString("edtf", date.Edtf);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Open(Utf8JsonWriter json, TextRange range, CodePoints points)
    {
        json.WriteStartObject();
        json.WriteNumber("start", points.At(range.Start));
        json.WriteNumber("end", points.At(range.End));
    }

    private static void WriteWords(Utf8JsonWriter json, string name, TextRange? range, string text)
    {
        if (range is { } words) json.WriteString(name, words.In(text));
        else json.WriteNull(name);
    }

    private static void WriteValue(Utf8JsonWriter json, Figure figure)
    {
        if (figure.Value is { } value)
        {
            json.WriteNumber("value", value);
        }
        else if (figure is { Low: { } low, High: { } high })
        {
            json.WriteStartArray("value");
            json.WriteNumberValue(low);
            json.WriteNumberValue(high);
            json.WriteEndArray();
        }
        else
        {
            json.WriteNull("value");
        }
    }

    /// <summary>The unit's name, or the words for what is counted.</summary>
    private static void WriteUnit(Utf8JsonWriter json, Figure figure, string text)
    {
        if (figure.Unit.Length == 0 && figure.Counted is { } things) json.WriteString("unit", things.In(text));
        else json.WriteString("unit", figure.Unit);
    }

    /// <summary>What is measured, and of what: other systems have one field for both.</summary>
    private static void WriteConcept(Utf8JsonWriter json, Figure figure, string text)
    {
        if (figure is { Concept: { } concept, About: { } about }) json.WriteString("concept", $"{about.Of(text)}, {concept.Of(text)}");
        else WriteWords(json, "concept", figure.Concept ?? figure.About, text);
    }

    private static string Sign(Figure figure) => figure.Change switch
    {
        Change.Up => "up",
        Change.Down => "down",
        _ => Sign(figure.Modifier),
    };

    private static string Sign(Modifier modifier) => modifier switch
    {
        Modifier.About or Modifier.Nearly => "~",
        Modifier.MoreThan or Modifier.AtLeast => ">",
        Modifier.LessThan or Modifier.AtMost => "<",
        _ => "=",
    };
}
