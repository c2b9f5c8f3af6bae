using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using CorpusGen;

namespace Newsroom;

/// <summary>JSON without reflection, as a trimmed or native program writes it.</summary>
internal static class Json
{
    /// <summary>Returns a line for each quotation or document whose words are different in JSON, or an empty string.</summary>
    public static string Differences()
    {
        var lines = new StringBuilder();
        foreach (var document in Corpus.AllDocuments)
            Compare(JsonSerializer.Serialize(document, JsonContext.Default.Document), "Name", document.Name, lines);
        var quotes = JsonSerializer.Serialize(Corpus.AllQuotes, JsonContext.Default.CorpusListQuote);
        foreach (var (quote, element) in Corpus.AllQuotes.Zip(JsonDocument.Parse(quotes).RootElement.EnumerateArray()))
            Compare(element.GetRawText(), "Text", quote.Text, lines);
        return lines.ToString();
    }

    private static void Compare(string json, string property, string expected, StringBuilder lines)
    {
        using var parsed = JsonDocument.Parse(json);
        if (parsed.RootElement.GetProperty(property).GetString() != expected)
            lines.Append("JSON of ").Append(expected).Append(": ").AppendLine(json);
    }
}

[JsonSerializable(typeof(Document))]
[JsonSerializable(typeof(CorpusList<Quote>))]
internal sealed partial class JsonContext : JsonSerializerContext;
