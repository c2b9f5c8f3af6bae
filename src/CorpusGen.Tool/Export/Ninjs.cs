using System.Text.Json;
using CorpusGen.Core.Model;
using CorpusGen.Tool.Corpora;

namespace CorpusGen.Tool.Export;

/// <summary>Writes each document as a news item of IPTC ninjs 3.1, one on each line.</summary>
internal static class Ninjs
{
    /// <summary>Writes all documents.</summary>
    public static void Write(Stream output, ExportedCorpus corpus, CancellationToken stop)
    {
        using var json = new Utf8JsonWriter(output, JsonRows.Options);
        foreach (var (read, entry) in corpus.Documents)
        {
            stop.ThrowIfCancellationRequested();
            json.WriteStartObject();
            Write(json, read.Document, corpus.AddressOf(entry), ExportedCorpus.TitleOf(read));
            json.WriteEndObject();
            JsonRows.EndLine(json, output);
        }
    }

    private static void Write(Utf8JsonWriter json, Document document, string address, string title)
    {
        json.WriteString("uri", address);
        json.WriteStartObject("standard");
        json.WriteString("name", "ninjs");
        json.WriteString("version", "3.1");
        json.WriteString("schema", "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json");
        json.WriteEndObject();
        json.WriteString("type", "text");
        json.WriteString("representationType", "full");
        json.WriteString("title", title);
        if (document.File.Language.Length > 0)
            json.WriteString("language", document.File.Language);
        if (document.Metadata.Find("author") is { Kind: MetadataKind.Text, Text.Length: > 0 } author)
            json.WriteString("by", author.Text);
        Values("headlines", Of(BlockKind.Headline).DefaultIfEmpty(title).Select(words => ("main", words)));
        Values("descriptions", Of(BlockKind.Standfirst).Select(words => ("summary", words)));
        var body = string.Join(
            "\n\n",
            ShownBlock
                .Of(document)
                .Where((_, i) => document.Blocks[i].Kind is not (BlockKind.Headline or BlockKind.Markup))
                .Select(block => block.Words)
        );
        json.WriteStartArray("bodies");
        json.WriteStartObject();
        json.WriteString("role", "main");
        json.WriteString("contentType", "text/plain");
        json.WriteNumber("charCount", body.EnumerateRunes().Count());
        json.WriteNumber("wordCount", body.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
        json.WriteString("value", body);
        json.WriteEndObject();
        json.WriteEndArray();
        People();

        IEnumerable<string> Of(BlockKind kind) =>
            document.Blocks.Where(block => block.Kind == kind).Select(block => document.WordsOf(block.Range));

        void Values(string name, IEnumerable<(string Role, string Words)> values)
        {
            json.WriteStartArray(name);
            foreach (var (role, words) in values)
            {
                json.WriteStartObject();
                json.WriteString("role", role);
                json.WriteString("contentType", "text/plain");
                json.WriteString("value", words);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        void People()
        {
            json.WriteStartArray("people");
            foreach (var name in document.Quotes.Select(quote => quote.Speaker?.Name).OfType<string>().Distinct(StringComparer.Ordinal))
            {
                json.WriteStartObject();
                json.WriteString("name", name);
                json.WriteString("rel", "quoted");
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }
    }
}
