using CorpusGen.Core.Extraction.Figures;
using CorpusGen.Core.Extraction.Quotes;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading;

/// <summary>Reads one document: its blocks first, then what they quote and report.</summary>
public static class DocumentReader
{
    /// <summary>Reads a text. Depends on its arguments alone; never throws for any text.</summary>
    public static Document Read(CorpusFile file, string text)
    {
        var layout = PlainText.Read(text);
        var quotes = QuoteExtractor.Extract(text, layout.Blocks);
        var figures = FigureExtractor.Extract(text, layout.Blocks);
        var doubts = quotes.Doubts.Concat(figures.Doubts).OrderBy(doubt => doubt.Range.Start).ToEquatableArray();
        return new Document(file, text, layout.Blocks, layout.Pictures, quotes.Quotes, figures.Figures, figures.Dates, layout.Source, doubts);
    }
}
