using CorpusGen.Core.Extraction.Quotes;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Tests.Extraction.Quotes;

/// <summary>The real article of the seeds: its eight quotations, each with the properties that a human reader gives it.</summary>
public sealed class ArticleQuoteTests
{
    private const string Orton = "Kyle Orton";
    private const string Ozkizilcik = "Omer Ozkizilcik";
    private const string Analyst = "an analyst for the SETA Foundation and Editor-in-Chief of Suriye Gundemi, a Regional Politics Journal";

    private static readonly string Text = Validation.Files.Article;
    private static readonly QuoteExtraction Found = Extracted.From(Text);
    private static readonly LineMap Lines = new(Text);

    [Fact]
    public void The_article_quotes_eight_times() => Assert.Equal([8, 14, 16, 24, 30, 34, 40, 42], Found.Quotes.Select(Line));

    [Theory]
    [InlineData(8, "the possibility of working together", QuoteKind.Mixed, "the discussions", null, null)]
    [InlineData(14, "The fact the meeting was in Moscow", QuoteKind.Direct, "Orton", Orton, "a researcher focusing on Syria and terrorism")]
    [InlineData(
        16,
        "It does not change much on the ground",
        QuoteKind.Direct,
        "Orton",
        Orton,
        "a researcher focusing on Syria and terrorism"
    )]
    [InlineData(24, "acts of aggression", QuoteKind.Scare, null, null, null)]
    [InlineData(30, "The meeting of two intelligence chiefs", QuoteKind.Direct, $"{Ozkizilcik}, {Analyst}", Ozkizilcik, Analyst)]
    [InlineData(34, "Four hundred thousand displaced Syrians", QuoteKind.Direct, "Erdogan", "Recep Tayyip Erdogan", "Turkish President")]
    [InlineData(40, "If two million more refugees arrive", QuoteKind.Direct, "Ozkizilcik", Ozkizilcik, Analyst)]
    [InlineData(42, "Turkey tried diplomatic ways", QuoteKind.Direct, "he", Ozkizilcik, Analyst)]
    public void Each_has_its_kind_source_speaker_and_role(
        int line,
        string begins,
        QuoteKind kind,
        string? source,
        string? speaker,
        string? role
    )
    {
        var quote = Assert.Single(Found.Quotes, quote => Line(quote) == line);
        Assert.StartsWith(begins, quote.Range.Of(Text), StringComparison.Ordinal);
        Assert.Equal((kind, source, speaker, role), (quote.Kind, quote.Source?.Of(Text), quote.Speaker?.Name, quote.Speaker?.Role));
    }

    [Fact]
    public void A_quotation_that_goes_on_has_no_cue_of_its_own() => Assert.Null(Found.Quotes[2].Cue);

    [Fact]
    public void The_straight_mark_closed_by_a_curly_one_is_doubted_at_its_closing_mark()
    {
        var doubt = Assert.Single(Found.Doubts);
        Assert.Equal((DoubtKind.MarksOfDifferentKinds, "”", "\""), (doubt.Kind, doubt.Range.Of(Text), doubt.Other?.Of(Text)));
    }

    private static int Line(Quote quote) => Lines.LineAt(quote.Range.Start) + 1;
}
