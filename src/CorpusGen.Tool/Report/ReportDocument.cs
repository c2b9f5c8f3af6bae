using System.Text.Json;
using CorpusGen.Core.Compilation;
using CorpusGen.Core.Model;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Text;
using CorpusGen.Tool.Corpora;
using CorpusGen.Tool.Validate;

namespace CorpusGen.Tool.Report;

/// <summary>Writes a document for the page: its blocks with the marks in them, and what the marks mean.</summary>
internal static class ReportDocument
{
    /// <summary>Writes the document as an object.</summary>
    public static void Write(Utf8JsonWriter json, ReadDocument read, MapEntry entry, IReadOnlyList<RatedFinding> findings)
    {
        var document = read.Document;
        json.WriteStartObject();
        json.WriteString("path", entry.Path);
        json.WriteString("member", $"{entry.Collection}.{entry.Name}");
        json.WriteString("collection", entry.Collection);
        json.WriteString("title", CorpusNames.TitleOf(document) is { Length: > 0 } title ? title : document.File.Stem);
        WriteMetadata(json, document.Metadata);
        var shown = ShownBlock.Of(document);
        var marks = ReportMarks.Of(document, shown, findings);
        var words = new MarkedWords(shown, marks);
        WriteBlocks(json, document, shown, marks);
        WriteQuotes(json, read, words);
        WriteFigures(json, read, words);
        json.WriteStartArray("dates");
        foreach (var date in document.Dates)
        {
            json.WriteStartObject();
            WritePlace(json, document, date.Range);
            WriteKnown(json, "edtf", date.Edtf);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("findings");
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("rule", finding.Finding.Id);
            json.WriteString("severity", ReportData.NameOf(finding.Severity));
            json.WriteString("message", finding.Finding.Message);
            WriteKnown(json, "fix", finding.Finding.Fix?.Title);
            WritePlace(json, document, finding.Finding.Place.Range);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteMetadata(Utf8JsonWriter json, Metadata metadata)
    {
        json.WriteStartArray("metadata");
        foreach (var entry in metadata.Entries)
        {
            json.WriteStartArray();
            json.WriteStringValue(entry.Key);
            json.WriteStringValue(MetadataText.Of(entry.Value));
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WriteBlocks(
        Utf8JsonWriter json,
        Document document,
        IReadOnlyList<ShownBlock> shown,
        IReadOnlyList<IReadOnlyList<ReportMark>> marks
    )
    {
        json.WriteStartArray("blocks");
        for (var i = 0; i < shown.Count; i++)
        {
            json.WriteStartObject();
            json.WriteString("kind", document.Blocks[i].Kind.ToString());
            if (document.Blocks[i].Level > 0)
                json.WriteNumber("level", document.Blocks[i].Level);
            json.WriteNumber("line", document.Lines.LineAt(shown[i].Range.Start) + 1);
            json.WriteString("text", shown[i].Words);
            json.WriteStartArray("marks");
            foreach (var (start, end, kind, index) in marks[i])
            {
                json.WriteNumberValue(start);
                json.WriteNumberValue(end);
                json.WriteNumberValue((int)kind);
                json.WriteNumberValue(index);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteQuotes(Utf8JsonWriter json, ReadDocument read, MarkedWords marked)
    {
        var document = read.Document;
        json.WriteStartArray("quotes");
        for (var i = 0; i < document.Quotes.Count; i++)
        {
            var quote = document.Quotes[i];
            json.WriteStartObject();
            WritePlace(json, document, quote.Range);
            WriteKnown(json, "words", marked.Unless(MarkKind.Quote, i, string.Join(" … ", quote.Pieces.Select(document.WordsOf))));
            json.WriteString("member", read.Names.Quotes[i]);
            json.WriteString("kind", quote.Kind.ToString().ToLowerInvariant());
            WriteKnown(json, "speaker", quote.Speaker?.Name);
            WriteKnown(json, "role", quote.Speaker?.Role);
            WriteKnown(json, "likely", quote.Speaker is null ? quote.LikelySpeaker?.Name : null);
            WriteKnown(json, "source", WordsOf(document, quote.Source));
            WriteKnown(json, "cue", WordsOf(document, quote.Cue));
            json.WriteString("attribution", quote.Attribution.ToString().ToLowerInvariant());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFigures(Utf8JsonWriter json, ReadDocument read, MarkedWords marked)
    {
        var document = read.Document;
        json.WriteStartArray("figures");
        for (var i = 0; i < document.Figures.Count; i++)
        {
            var figure = document.Figures[i];
            json.WriteStartObject();
            WritePlace(json, document, figure.Range);
            WriteKnown(json, "words", marked.Unless(MarkKind.Figure, i, document.WordsOf(figure.Range)));
            json.WriteString("member", read.Names.Figures[i]);
            WriteKnown(json, "value", FigureText.ValueOf(figure));
            if ((figure.Value ?? figure.Low) is { } number)
                json.WriteNumber("number", number);
            WriteKnown(json, "unit", figure.Unit);
            json.WriteString("kind", figure.Kind.ToString().ToLowerInvariant());
            WriteKnown(json, "modifier", FigureText.ModifierOf(figure));
            WriteKnown(json, "counted", WordsOf(document, figure.Counted));
            WriteKnown(json, "concept", WordsOf(document, figure.Concept));
            WriteKnown(json, "about", WordsOf(document, figure.About));
            WriteKnown(json, "period", WordsOf(document, figure.Period));
            WriteKnown(json, "place", WordsOf(document, figure.Place));
            WriteKnown(json, "source", WordsOf(document, figure.Source));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter json, Document document, TextRange range)
    {
        json.WriteNumber("line", document.Lines.LineAt(range.Start) + 1);
        json.WriteNumber("column", document.Lines.ColumnAt(range.Start) + 1);
        json.WriteNumber("block", document.BlockAt(range.Start));
    }

    // Most properties of most items have no value, and a page is read whole before it is shown.
    private static void WriteKnown(Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            json.WriteString(name, value);
    }

    private static string? WordsOf(Document document, TextRange? range) => range is { } words ? document.WordsOf(words) : null;
}
