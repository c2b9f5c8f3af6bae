using CorpusGen.Core.Extraction.Quotes;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Tests.Extraction.Quotes;

/// <summary>Laws that hold for any text, tried on texts thrown together of what the rules look at.</summary>
public sealed class AnyTextTests
{
    private static readonly string[] Parts =
    [
        "\"",
        "“",
        "”",
        "‘",
        "’",
        "'",
        "«",
        "»",
        "„",
        "‚",
        "「",
        "」",
        ",",
        ".",
        "?",
        "!",
        ":",
        ";",
        " — ",
        "-",
        "(",
        ")",
        "[",
        "]",
        "…",
        " ",
        " ",
        " ",
        "\n",
        "\n\n",
        "\r\n",
        "said ",
        "told ",
        "Orton ",
        "Kyle Orton ",
        "Mr. ",
        "he ",
        "she ",
        "who ",
        "that ",
        "the ",
        "a ",
        "researcher ",
        "according to ",
        "in the words of ",
        "saying ",
        "to ",
        "with ",
        "and ",
        "although ",
        "5' ",
        "11\" ",
        "'90s ",
        "’s ",
        "put it ",
        "U.S. ",
        "de ",
        "Jr. ",
        "\uD83D\uDE00",
        "\uD83D",
        "\uDE00",
        "\0",
        "\u2028",
        "\uFEFF",
        "é",
        "日本",
        "on Monday ",
        "statement ",
        "President ",
    ];

    [Trait("Category", "Slow")]
    [Fact]
    public void Any_text_is_read_and_every_range_is_in_it()
    {
        var random = new Random(20240229);
        for (var round = 0; round < 4000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 60)).Select(_ => Parts[random.Next(Parts.Length)]));
            Check(text, Extracted.From(text));
        }
    }

    [Fact]
    public void The_same_text_gives_an_equal_answer()
    {
        var text = Validation.Files.Article;
        Assert.Equal(Extracted.From(text), Extracted.From(text));
    }

    [Fact]
    public void Blocks_of_any_words_are_read()
    {
        foreach (var kind in Enum.GetValues<BlockKind>())
            Check("“A b c,” he said.", QuoteExtractor.Extract("“A b c,” he said.", new([new Block(kind, new(0, 17))])));
        Assert.Empty(QuoteExtractor.Extract("“A,” he said.", default).Quotes);
    }

    private static void Check(string text, QuoteExtraction found)
    {
        var last = 0;
        foreach (var quote in found.Quotes)
        {
            Assert.NotEmpty(quote.Pieces);
            foreach (var piece in quote.Pieces)
            {
                Assert.True(piece.Start >= last && piece.Length > 0 && piece.End <= text.Length, text);
                last = piece.End;
            }

            Lies(quote.Cue, text);
            Lies(quote.Source, text);
            Assert.True(quote.Kind == QuoteKind.Scare ? quote.Source is null : true, text);
            Assert.True(quote.Speaker is null || (quote.Source is not null && quote.Speaker.Name.Length > 0), text);
        }

        Assert.Equal(found.Doubts.OrderBy(doubt => doubt.Range.Start), found.Doubts);
        foreach (var doubt in found.Doubts)
            Lies(doubt.Range, text);
    }

    private static void Lies(TextRange? range, string text) =>
        Assert.True(range is not { } words || (words.Start >= 0 && words.Length > 0 && words.End <= text.Length), text);
}
