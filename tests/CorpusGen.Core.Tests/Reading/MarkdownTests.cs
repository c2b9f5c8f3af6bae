using CorpusGen.Core.Model;
using CorpusGen.Core.Reading;

namespace CorpusGen.Core.Tests.Reading;

public sealed class MarkdownTests
{
    [Fact]
    public void Blocks_have_their_kinds()
    {
        var document = Read(
            """
            ---
            title: From the front
            ---
            # Harbour *to* close

            It closes on **Monday**.

            ## What it costs

            - One item
            - [Another](https://example.org)

            > We must act.
            > — Ada Birch, the mayor

            | a | b |
            |---|---|
            | 1 | 2 |

            ```
            var x = 1;
            ```

            <div>html</div>

            ![Boats](boats.png)

            *Boats wait. (AP)*

            Noted[^1].

            [^1]: The note.
            """
        );
        Assert.Equal(
            [
                "Headline1 Harbour to close",
                "Paragraph0 It closes on Monday.",
                "Heading2 What it costs",
                "ListItem0 One item",
                "ListItem0 Another",
                "BlockQuote0 We must act.\n— Ada Birch, the mayor",
                "Table0 | a | b |\n|---|---|\n| 1 | 2 |",
                "Code0 ```\nvar x = 1;\n```",
                "Markup0 <div>html</div>",
                "Picture0 ![Boats](boats.png)",
                "Caption0 Boats wait. (AP)",
                "Paragraph0 Noted.",
                "Footnote0 The note.",
            ],
            document.Blocks.Select(block => $"{block.Kind}{block.Level} {document.WordsOf(block.Range)}")
        );
    }

    [Theory]
    [InlineData("“We *must* act,” said Ann Poe.", "We must act,", "We *must* act,")]
    [InlineData("**“We must act,”** said Ann Poe.", "We must act,", "We must act,")]
    [InlineData("“We [must](http://a.b/c) act &amp; go,” said Ann Poe.", "We must act & go,", "We [must](http://a.b/c) act &amp; go,")]
    [InlineData("- “We must\n  act,” said Ann Poe.", "We must\nact,", "We must\n  act,")]
    public void Marks_do_not_break_a_quotation_and_its_words_are_without_them(string text, string words, string inFile)
    {
        var document = Read(text);
        var quote = Assert.Single(document.Quotes);
        Assert.Equal(("Ann Poe", words, inFile), (quote.Speaker?.Name, document.WordsOf(quote.Range), quote.Range.Of(text)));
    }

    [Fact]
    public void Marks_do_not_break_a_figure()
    {
        var document = Read("More than **3.5** *million* [Syrian refugees](/r) wait.");
        var figure = Assert.Single(document.Figures);
        Assert.Equal(
            (3_500_000m, "3.5** *million", "Syrian refugees"),
            (figure.Value, figure.Range.Of(document.Text), document.WordsOf(figure.Concept!.Value))
        );
    }

    [Fact]
    public void Code_is_never_read() =>
        Assert.Empty(Read("    5 million boats\n\n```\n7 million boats\n```\n\nSee `9 million boats` there.").Figures);

    [Fact]
    public void A_block_quote_is_a_quotation_with_its_attribution()
    {
        var document = Read("> We must act.\n>\n> And soon.\n>\n> — Ada Birch, mayor of Elmstead\n");
        var quote = Assert.Single(document.Quotes);
        Assert.Equal((new Speaker("Ada Birch", "mayor of Elmstead"), QuoteKind.Direct), (quote.Speaker, quote.Kind));
        Assert.Equal(["We must act.", "And soon."], quote.Pieces.Select(document.WordsOf));
    }

    [Theory]
    [InlineData("Yesterday Ada Birch wrote:\n\n> We must act.\n", "Ada Birch", QuoteAttribution.Named)]
    [InlineData("> We must act.\n\n— [Ada Birch](https://a.example/b), mayor\n", "Ada Birch", QuoteAttribution.Named)]
    [InlineData("Ada Birch said “no”.\n\n> We must act.\n", null, QuoteAttribution.None)]
    public void The_speaker_of_a_block_quote_may_be_named_before_or_after_it(string text, string? speaker, QuoteAttribution attribution)
    {
        var document = Read(text);
        var quote = document.Quotes[document.Quotes.Count - 1];
        Assert.Equal(("We must act.", speaker, attribution), (document.WordsOf(quote.Range), quote.Speaker?.Name, quote.Attribution));
    }

    [Theory]
    [InlineData("> **Note:** Run it twice.\n")]
    [InlineData("> *Update, May 4:* the harbour is open.\n")]
    [InlineData("> [!TIP]\n> Run it twice.\n")]
    public void A_remark_in_a_block_quote_is_not_a_quotation(string text) => Assert.Empty(Read(text).Quotes);

    [Fact]
    public void A_block_quote_that_reports_speech_has_the_quotation_in_it()
    {
        var document = Read("> “We must act,” said Ada Birch.\n");
        Assert.Equal(("We must act,", "Ada Birch"), (document.WordsOf(document.Quotes[0].Range), document.Quotes[0].Speaker?.Name));
        Assert.Single(document.Quotes);
    }

    [Fact]
    public void Turns_of_an_interview_are_quotations_of_their_labels()
    {
        var document = Read("**Ada:** I came in May.\n\n**Bo:** Why?\n\n**Ada:** You know why.\n");
        Assert.Equal(
            [("I came in May.", "Ada"), ("Why?", "Bo"), ("You know why.", "Ada")],
            document.Quotes.Select(quote => (document.WordsOf(quote.Range), quote.Speaker!.Name))
        );
        Assert.All(document.Quotes, quote => Assert.Equal((QuoteKind.Direct, QuoteAttribution.Label), (quote.Kind, quote.Attribution)));
    }

    [Theory]
    [InlineData("Ada Birch said: “Remove `&x`” and left.", "Remove `&x`")]
    [InlineData("Ada Birch said: “See [the plan](/p)” and left.", "See [the plan](/p)")]
    [InlineData("Ada Birch said: “*Never* go **there**” and left.", "*Never* go **there**")]
    public void A_quotation_that_ends_in_markup_has_all_of_it(string text, string inFile) =>
        Assert.Equal(inFile, Assert.Single(Read(text).Quotes).Range.Of(text));

    [Theory]
    [InlineData("![Two boats](img/boats.png \"Boats wait. (AP)\")", "Boats wait.", "AP", "Two boats", "img/boats.png")]
    [InlineData(
        "![Two boats](boats.png)\n\n*Boats wait. (Photo by Jane Roe/AFP)*",
        "Boats wait.",
        "Photo by Jane Roe/AFP",
        "Two boats",
        "boats.png"
    )]
    [InlineData("^^^\n![Two boats](boats.png)\n^^^ Boats wait. (Reuters)", "Boats wait.", "Reuters", "Two boats", "boats.png")]
    [InlineData("![](boats.png)", "", null, null, "boats.png")]
    public void An_image_is_a_picture(string text, string caption, string? credit, string? alt, string target)
    {
        var document = Read(text);
        var picture = Assert.Single(document.Pictures);
        Assert.Equal(
            (caption, credit, alt, target),
            (document.WordsOf(picture.Caption), picture.Credit?.Of(text), picture.Alt?.Of(text), picture.Target)
        );
    }

    private static Document Read(string text) => DocumentReader.Read(new CorpusFile("corpus/a.md"), text);
}
