using CorpusGen.Core.Model;
using CorpusGen.Core.Reading;
using CorpusGen.Core.Reading.Plain;

namespace CorpusGen.Core.Tests.Reading;

public sealed class PlainTextTests
{
    private const string Body =
        "The harbour of Elmstead closes on Monday, its master said, and it will stay closed until the spring of next year at the least.";

    [Theory]
    [InlineData("\n\n")]
    [InlineData("\r\n\r\n")]
    [InlineData("\r\r")]
    [InlineData("\n \t\n")]
    [InlineData("\n\u00A0\n")]
    [InlineData("\u2029\u2028")]
    public void A_blank_line_of_any_kind_parts_blocks(string blank) =>
        Assert.Equal([BlockKind.Paragraph, BlockKind.Paragraph], Kinds(Body + blank + Body));

    [Fact]
    public void A_byte_order_mark_belongs_to_no_block() => Assert.Equal(1, PlainText.Read("\uFEFF" + Body).Blocks[0].Range.Start);

    [Fact]
    public void An_empty_text_has_no_blocks() => Assert.Empty(PlainText.Read("").Blocks);

    [Fact]
    public void White_space_has_no_blocks() => Assert.Empty(PlainText.Read(" \r\n\u00A0\n\uFEFF").Blocks);

    [Fact]
    public void One_word_is_a_paragraph() => Assert.Equal([BlockKind.Paragraph], Kinds("Hello"));

    [Theory]
    [InlineData("Harbour to close for repairs")]
    [InlineData("Is the harbour safe?")]
    [InlineData("A World at War.")]
    public void A_short_line_at_the_head_is_the_headline(string line) =>
        Assert.Equal([BlockKind.Headline, BlockKind.Paragraph], Kinds(line + "\n\n" + Body));

    [Theory]
    [InlineData("It rained all day.")]
    [InlineData("The mayor said this:")]
    public void A_short_sentence_at_the_head_is_a_paragraph(string line) =>
        Assert.Equal([BlockKind.Paragraph, BlockKind.Paragraph], Kinds(line + "\n\n" + Body));

    [Fact]
    public void A_short_sentence_before_a_dateline_is_the_headline() =>
        Assert.Equal([BlockKind.Headline, BlockKind.Paragraph], Kinds("Mayor swipes at rivals over harbour.\n\nELMSTEAD (EN) — " + Body));

    [Fact]
    public void The_standfirst_is_between_headline_and_dateline() =>
        Assert.Equal(
            [BlockKind.Headline, BlockKind.Standfirst, BlockKind.Paragraph],
            Kinds("Harbour closes\n\nThe mayor is not amused, and neither are the boats.\n\nELMSTEAD (EN) — " + Body)
        );

    [Fact]
    public void The_standfirst_is_before_a_picture() =>
        Assert.Equal(
            [BlockKind.Standfirst, BlockKind.Caption, BlockKind.Paragraph],
            Kinds($"{Body}\n\nIn this file photo, boats wait. (Elmstead Photo)\n\n{Body}")
        );

    [Theory]
    [InlineData("Boats wait in the harbour. (AP)", "Boats wait in the harbour.", "AP")]
    [InlineData("Boats wait in the harbour. (Photo by Jane Roe/AFP)", "Boats wait in the harbour.", "Photo by Jane Roe/AFP")]
    [InlineData("FILE PHOTO: Boats wait. [Reuters]", "FILE PHOTO: Boats wait.", "Reuters")]
    [InlineData("In this photo, boats wait in the harbour", "In this photo, boats wait in the harbour", null)]
    public void A_caption_is_parted_from_its_credit(string line, string caption, string? credit)
    {
        var text = $"{Body}\n\n{line}\n\n{Body}";
        var picture = Assert.Single(PlainText.Read(text).Pictures);
        Assert.Equal((caption, credit), (picture.Caption.Of(text), picture.Credit?.Of(text)));
    }

    [Theory]
    [InlineData("The boats came back (and how).")]
    [InlineData("The party (Labour) won")]
    public void A_bracket_at_the_end_makes_no_caption(string line) =>
        Assert.DoesNotContain(BlockKind.Caption, Kinds($"{Body}\n\n{line}\n\n{Body}"));

    [Theory]
    [InlineData("What the mayor wants", BlockKind.Heading)]
    [InlineData("2. The costs", BlockKind.Heading)]
    [InlineData("who pays?", BlockKind.Paragraph)]
    [InlineData("The mayor continued:", BlockKind.Paragraph)]
    [InlineData("“Never,” she said.", BlockKind.Paragraph)]
    [InlineData("She left.", BlockKind.Paragraph)]
    public void A_short_line_that_ends_no_sentence_is_a_heading(string line, BlockKind kind) =>
        Assert.Equal(kind, Kinds($"{Body}\n\n{line}\n\n{Body}")[1]);

    [Theory]
    [InlineData("Source: Elmstead Herald", "Elmstead Herald")]
    [InlineData("Originally published by The Herald.", "The Herald")]
    [InlineData("source:", null)]
    public void The_last_line_may_name_the_source(string line, string? source)
    {
        var text = $"{Body}\n\n{line}\n";
        var layout = PlainText.Read(text);
        Assert.Equal(BlockKind.SourceLine, layout.Blocks[1].Kind);
        Assert.Equal(source, layout.Source?.Of(text));
    }

    [Fact]
    public void Wrapped_lines_are_one_paragraph() =>
        Assert.Single(
            Kinds("The harbour of Elmstead closes on Monday, its master said,\nand it will stay closed until the spring of next year.")
        );

    [Fact]
    public void Long_lines_are_a_paragraph_each() =>
        Assert.Equal([BlockKind.Headline, BlockKind.Paragraph, BlockKind.Paragraph], Kinds($"Harbour closes\n{Body}\n{Body}"));

    [Fact]
    public void Between_blocks_is_only_white_space()
    {
        var text = $"\uFEFF  Head\r\n\r\n{Body}  \r\r{Body}\n\u00A0\n\nSource: X";
        var end = 0;
        foreach (var block in PlainText.Read(text).Blocks)
        {
            Assert.True(string.IsNullOrWhiteSpace(text[end..block.Range.Start].Trim('\uFEFF')));
            end = block.Range.End;
        }

        Assert.Equal(text.Length, end);
    }

    private static BlockKind[] Kinds(string text) => [.. PlainText.Read(text).Blocks.Select(block => block.Kind)];
}
