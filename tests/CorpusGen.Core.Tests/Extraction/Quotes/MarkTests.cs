using CorpusGen.Core.Extraction.Quotes.Marks;
using CorpusGen.Core.Model;

namespace CorpusGen.Core.Tests.Extraction.Quotes;

public sealed class MarkTests
{
    [Theory]
    [InlineData("\"a b\"")]
    [InlineData("“a b”")]
    [InlineData("„a b“")]
    [InlineData("„a b”")]
    [InlineData("”a b”")]
    [InlineData("«a b»")]
    [InlineData("« a b »")]
    [InlineData("»a b«")]
    [InlineData("»a b»")]
    [InlineData("‹a b›")]
    [InlineData("「a b」")]
    [InlineData("『a b』")]
    [InlineData("‘a b’")]
    [InlineData("'a b'")]
    [InlineData("‚a b‘")]
    [InlineData("‚a b’")]
    [InlineData("＂a b＂")]
    public void Every_pair_of_marks_quotes_without_a_doubt(string quoted)
    {
        var text = $"He said {quoted} twice.";
        Assert.Equal("a b", Extracted.Single(text).Range.Of(text));
        Assert.Empty(Extracted.From(text).Doubts);
    }

    [Theory]
    [InlineData("It is 5' 11\" tall.")]
    [InlineData("It is 5'11\" by 6'2\".")]
    [InlineData("A 27\" screen and a 32\" one.")]
    [InlineData("'Twas cold, 'tis said.")]
    [InlineData("The '90s, the '60s and '68.")]
    [InlineData("The dogs' bowls and the cats' beds.")]
    [InlineData("Rock 'n' roll isn't dead.")]
    [InlineData("Goin' home, singin' loud.")]
    [InlineData("An empty string is ''.")]
    [InlineData("Empty \"\" marks, and “” these.")]
    [InlineData("")]
    [InlineData("’")]
    public void What_only_looks_like_a_mark_quotes_nothing(string text) => Assert.Empty(Extracted.From(text).Quotes);

    [Fact]
    public void An_unclosed_mark_affects_only_its_paragraph_and_is_reported_at_the_mark()
    {
        const string Text = "He said “we are done.\n\nShe left. “Good,” he said.";
        var found = Extracted.From(Text);
        Assert.Equal(["we are done.", "Good,"], found.Quotes.Select(quote => quote.Range.Of(Text)));
        var doubt = Assert.Single(found.Doubts);
        Assert.Equal((DoubtKind.QuoteNeverClosed, Text.IndexOf('“', StringComparison.Ordinal)), (doubt.Kind, doubt.Range.Start));
    }

    [Fact]
    public void A_paragraph_that_opens_with_the_mark_goes_on_with_the_one_before()
    {
        const string Text = "“One.\n\n“Two.\n\n“Three,” she said.";
        Assert.Equal(3, Extracted.Single(Text).Pieces.Count);
        Assert.Empty(Extracted.From(Text).Doubts);
    }

    [Fact]
    public void A_caption_interrupts_no_quotation_and_a_heading_ends_it()
    {
        const string Text = "“One.\n\nA caption\n\n“Two,” she said.";
        var blocks = new[]
        {
            Block(BlockKind.Paragraph, "“One."),
            Block(BlockKind.Caption, "A caption"),
            Block(BlockKind.Paragraph, "“Two,” she said."),
        };
        Assert.Equal(2, Assert.Single(CorpusGen.Core.Extraction.Quotes.QuoteExtractor.Extract(Text, new(blocks)).Quotes).Pieces.Count);
        blocks[1] = blocks[1] with { Kind = BlockKind.Heading };
        Assert.Equal(2, CorpusGen.Core.Extraction.Quotes.QuoteExtractor.Extract(Text, new(blocks)).Quotes.Count);

        static Block Block(BlockKind kind, string words) => new(kind, new(Text.IndexOf(words, StringComparison.Ordinal), words.Length));
    }

    [Fact]
    public void Marks_inside_a_quotation_are_part_of_its_words()
    {
        const string Text = "“He said ‘go’ and “stay” and «wait»,” she said.";
        Assert.Equal("He said ‘go’ and “stay” and «wait»,", Extracted.Single(Text).Range.Of(Text));
    }

    [Fact]
    public void A_thousand_marks_deep_is_one_quotation()
    {
        var text = string.Concat(Enumerable.Repeat("“a ", 1000)) + string.Concat(Enumerable.Repeat("b”", 1000));
        Assert.Single(Extracted.From(text).Quotes);
    }

    [Fact]
    public void Where_double_marks_lead_single_ones_open_nothing_of_their_own()
    {
        const string Text = "Mayor: 'No sale'\n\n“There will be no sale,” the mayor said.";
        Assert.Equal("There will be no sale,", Extracted.Single(Text).Range.Of(Text));
    }

    [Theory]
    [InlineData('"', MarkFamily.Double)]
    [InlineData('’', MarkFamily.Single)]
    [InlineData('»', MarkFamily.Guillemet)]
    [InlineData('x', MarkFamily.None)]
    public void Every_mark_has_its_family(char mark, object family) => Assert.Equal(family, QuotationMarks.FamilyOf(mark));

    [Fact]
    public void The_first_question_lets_every_mark_of_every_family_pass()
    {
        var known = Enumerable.Range(0, char.MaxValue).Where(code => QuotationMarks.FamilyOf((char)code) != MarkFamily.None);
        Assert.All(known, code => Assert.True(QuotationMarks.MayBe((char)code)));
        Assert.DoesNotContain("the Quick, brown fox (2)", QuotationMarks.MayBe);
    }
}
