using CorpusGen.Core.Extraction.Figures;
using CorpusGen.Core.Extraction.Quotes;
using CorpusGen.Core.Model;
using CorpusGen.Core.Reading.Data;
using CorpusGen.Core.Reading.Markdown;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading;

/// <summary>Reads one document: what it says of itself, its blocks, then what they quote and report.</summary>
public static class DocumentReader
{
    /// <summary>Reads a text. Depends on its arguments alone; never throws for any text.</summary>
    public static Document Read(CorpusFile file, string text)
    {
        var format = FileFormats.Of(file.Path);
        if (format is FileFormat.Yaml or FileFormat.Json)
            return ReadData(file, text, format == FileFormat.Json);
        var metadata = Metadata.None;
        if (FrontMatter.Find(text, out var content) is { } front)
            metadata = YamlReader.Read(text, content, front, isJson: false);
        ReadableView? view = null;
        var layout =
            format == FileFormat.Markdown
                ? MarkdownText.Read(text, metadata.Range.End, out view)
                : PlainText.Read(text, metadata.Range.End);
        var document = Extract(file, text, layout, view ?? ReadableView.Of(text, layout.Blocks)) with
        {
            Metadata = metadata,
            Marks = layout.Marks,
            Html = layout.Html,
        };
        return document.Source is null ? document with { Source = document.RangeOf("source") } : document;
    }

    private static Document Extract(CorpusFile file, string text, Layout layout, ReadableView view)
    {
        // A block quote is one quotation, told by the layout: what stands between marks inside it is part of that.
        var prose =
            layout.Quotes.Count == 0 ? view.Blocks : view.Blocks.Where(block => block.Kind != BlockKind.BlockQuote).ToEquatableArray();
        var quotes = QuoteExtractor.Extract(view.Text, prose);
        var figures = FigureExtractor.Extract(view.Text, view.Blocks);
        var refused = layout.Refused is { } range ? new[] { new Doubt(DoubtKind.MarkdownRefused, range) } : [];
        var doubts = refused.Concat(quotes.Doubts).Concat(figures.Doubts).OrderBy(doubt => doubt.Range.Start).ToEquatableArray();
        if (view.IsWhole)
        {
            return new Document(
                file,
                text,
                layout.Blocks,
                layout.Pictures,
                quotes.Quotes,
                figures.Figures,
                figures.Dates,
                layout.Source,
                doubts
            );
        }

        return new Document(
            file,
            text,
            layout.Blocks,
            layout.Pictures,
            quotes
                .Quotes.Select(quote => BackToFile.Of(view, quote))
                .Concat(layout.Quotes)
                .OrderBy(quote => quote.Range.Start)
                .ToEquatableArray(),
            figures.Figures.Select(figure => BackToFile.Of(view, figure)).ToEquatableArray(),
            figures.Dates.Select(date => BackToFile.Of(view, date)).ToEquatableArray(),
            layout.Source,
            doubts.Select(doubt => BackToFile.Of(view, doubt)).ToEquatableArray()
        );
    }

    // All of a data file is metadata: it has no blocks, and nobody looks for prose in it.
    private static Document ReadData(CorpusFile file, string text, bool isJson)
    {
        var start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        var all = TextRange.Between(start, text.Length);
        return new Document(file, text, default, default, default, default, default, null, default)
        {
            Metadata = YamlReader.Read(text, all, all, isJson),
        };
    }
}
