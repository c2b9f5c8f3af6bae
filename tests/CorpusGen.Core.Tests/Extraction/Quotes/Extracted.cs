using CorpusGen.Core.Extraction.Quotes;
using CorpusGen.Core.Model;
using CorpusGen.Core.Reading.Plain;

namespace CorpusGen.Core.Tests.Extraction.Quotes;

/// <summary>Reads a text as a plain text and extracts its quotations.</summary>
internal static class Extracted
{
    public static QuoteExtraction From(string text) => QuoteExtractor.Extract(text, PlainText.Read(text).Blocks);

    public static Quote Single(string text) => Assert.Single(From(text).Quotes);

    /// <summary>What a failing test prints.</summary>
    public static string Show(string text) =>
        string.Join(
            '\n',
            From(text)
                .Quotes.Select(quote =>
                    $"{string.Join(" / ", quote.Pieces.Select(piece => piece.Of(text)))} | {quote.Kind} | "
                    + $"{quote.Source?.Of(text) ?? "-"} | {quote.Speaker?.Name ?? "-"}"
                )
        );
}
