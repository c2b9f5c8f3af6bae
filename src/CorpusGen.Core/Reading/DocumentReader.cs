using CorpusGen.Core.Extraction;
using CorpusGen.Core.Extraction.Figures;
using CorpusGen.Core.Extraction.Figures.OtherLanguages;
using CorpusGen.Core.Extraction.Figures.TableCells;
using CorpusGen.Core.Extraction.Language.English;
using CorpusGen.Core.Extraction.Language.Identification;
using CorpusGen.Core.Extraction.Quotes;
using CorpusGen.Core.Model;
using CorpusGen.Core.Reading.Blocks;
using CorpusGen.Core.Reading.Data;
using CorpusGen.Core.Reading.Markdown;
using CorpusGen.Core.Reading.Plain;
using CorpusGen.Core.Reading.Syntaxes;
using CorpusGen.Core.Reading.Tables;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading;

/// <summary>Reads one document: its metadata, its blocks, then the quotations and figures in them.</summary>
public static class DocumentReader
{
    private static readonly string[] LanguageKeys = ["lang", "language"];

    /// <summary>Reads a text. The result depends only on the arguments. Does not throw for any text.</summary>
    public static Document Read(CorpusFile file, string text)
    {
        var format = FileFormats.Of(file.Path);
        if (DataSyntaxOf(format) is { } syntax)
            return ReadData(file, text, syntax);
        var metadata = MetadataReader.ReadFront(text);
        Layout layout;
        ProseText? prose;
        if (format == FileFormat.Markdown)
            layout = MarkdownText.Read(text, metadata.Range.End, SyntaxRegistry.Of(file.Path, file.Syntax), out prose);
        else if (FormatReaders.Read(file.Path, text, metadata, SyntaxRegistry.Of(file.Path, file.Syntax), out prose) is { } read)
            (layout, metadata) = read;
        else
            layout = PlainText.Read(text, metadata.Range.End);
        var declared = DeclaredIn(metadata, file);
        var document = Extract(file, text, layout, prose ?? new ProseText(text, layout.Blocks), declared) with
        {
            Metadata = metadata,
            Marks = layout.Marks,
            Html = layout.Html,
        };
        return document.Source is null ? document with { Source = document.RangeOf("source") } : document;
    }

    /// <summary>Returns the language that the front matter declares, or else the project.</summary>
    private static DeclaredLanguage DeclaredIn(Metadata metadata, CorpusFile file)
    {
        foreach (var key in LanguageKeys)
        {
            var declared = LanguageTag.Parse(metadata.Find(key)?.Text ?? "");
            if (declared != DeclaredLanguage.None)
                return declared;
        }

        return LanguageTag.Parse(file.Language);
    }

    private static Document Extract(CorpusFile file, string text, Layout layout, ProseText source, DeclaredLanguage declared)
    {
        var others = NonEnglishBlocks.Find(source.Text, source.Blocks, declared);
        var quotes = QuoteExtractor.Extract(
            source.Text,
            source.Blocks,
            EnglishLanguage.Profile,
            isMarkdown: !source.IsFileText,
            source.Turns
        );
        if (others is not null)
            quotes = quotes with { Quotes = quotes.Quotes.Select(quote => WithoutSpeaker(quote, others)).ToEquatableArray() };
        var figures = FigureExtractor.Extract(source.Text, source.Blocks, null, EnglishLanguage.Profile, others);
        if (declared == DeclaredLanguage.None)
            figures = figures with { Figures = WordlessText.Filter(source.Text, figures.Figures) };
        var ofDocument = new List<Doubt>();
        if (layout.Refused is { } range)
            ofDocument.Add(new Doubt(DoubtKind.MarkdownRefused, range));
        if (others is { IsNotable: true })
            ofDocument.Add(new Doubt(DoubtKind.NotEnglish, others.First));
        var doubts = ofDocument.Concat(quotes.Doubts).Concat(figures.Doubts).OrderBy(doubt => doubt.Range.Start).ToEquatableArray();
        if (source.IsFileText)
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
            BlockQuotes.Join(
                layout,
                [.. quotes.Quotes.Where(quote => HasWords(source.Text, quote)).Select(quote => FileRanges.Map(source, quote))]
            ),
            WithTables(text, layout, others, [.. figures.Figures.Select(figure => FileRanges.Map(source, figure))]),
            figures.Dates.Select(date => FileRanges.Map(source, date)).ToEquatableArray(),
            layout.Source,
            doubts.Select(doubt => FileRanges.Map(source, doubt)).ToEquatableArray()
        );
    }

    // A table is no prose: its figures are read by cell. In another language the numbers may have another form.
    private static EquatableArray<Figure> WithTables(string text, Layout layout, NonEnglishBlocks? others, List<Figure> figures)
    {
        if (others is { IsNotable: true })
            return figures.ToEquatableArray();
        var most = Limits.MostIn(text);
        foreach (var table in DocumentTables.Of(text, layout.Blocks))
            figures.AddRange(TableFigures.Read(text, table, most - figures.Count));
        return figures.OrderBy(figure => figure.Range.Start).ToEquatableArray();
    }

    // Code and templates are one character each: marks around nothing else quote no words.
    private static bool HasWords(string prose, Quote quote) => quote.Pieces.Any(piece => piece.Of(prose).Any(char.IsLetterOrDigit));

    /// <summary>The rules of attribution are those of English: in another language they would name a wrong speaker.</summary>
    private static Quote WithoutSpeaker(Quote quote, NonEnglishBlocks others) =>
        others.IsOtherAt(quote.Range.Start) ? new Quote(quote.Pieces, quote.Kind == QuoteKind.Mixed ? QuoteKind.Scare : quote.Kind) : quote;

    private static MetadataSyntax? DataSyntaxOf(FileFormat format) =>
        format switch
        {
            FileFormat.Yaml => MetadataSyntax.Yaml,
            FileFormat.Json => MetadataSyntax.Json,
            FileFormat.Toml => MetadataSyntax.Toml,
            _ => null,
        };

    // A data file is all metadata: it has no blocks and no prose.
    private static Document ReadData(CorpusFile file, string text, MetadataSyntax syntax) =>
        new(file, text, default, default, default, default, default, null, default) { Metadata = MetadataReader.ReadFile(text, syntax) };
}
