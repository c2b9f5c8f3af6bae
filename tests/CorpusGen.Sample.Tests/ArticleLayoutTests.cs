using System.Text;
using Newsroom;

namespace CorpusGen.Sample.Tests;

public sealed class ArticleLayoutTests
{
    private static readonly string File = System.IO.File.ReadAllText(
        Path.Combine(AppContext.BaseDirectory, "seeds", "000_dc684d5a7ef49d7d.txt")
    );

    [Fact]
    public void The_corpus_has_one_document() => Assert.Equal([Corpus.Documents.MoscowMeeting], Corpus.AllDocuments);

    [Fact]
    public void Its_first_line_is_the_standfirst_and_it_has_no_headline()
    {
        var meeting = Corpus.Documents.MoscowMeeting;
        Assert.True(meeting.Headline.IsEmpty);
        Assert.Equal(1, meeting.Standfirst.Line);
        Assert.StartsWith("Experts say the contact is symbolically important", meeting.Standfirst, StringComparison.Ordinal);
        Assert.EndsWith("over Idlib.", meeting.Standfirst, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_3_and_4_are_two_captions_in_one_block_and_the_second_has_the_credit()
    {
        var meeting = Corpus.Documents.MoscowMeeting;
        Assert.Equal(3, Assert.Single(meeting.Blocks, block => block.Kind == BlockKind.Caption).Line);
        Assert.Equal([3, 4], meeting.Pictures.Select(picture => picture.Line));
        Assert.Equal(["", "AP"], meeting.Pictures.Select(picture => picture.Credit.Text));
        Assert.All(
            meeting.Pictures,
            picture => Assert.EndsWith("in Istanbul, Monday, Oct. 10, 2016.", picture.Caption, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Line_28_is_the_heading_and_line_44_the_source()
    {
        var meeting = Corpus.Documents.MoscowMeeting;
        var heading = Assert.Single(meeting.Blocks, block => block.Kind == BlockKind.Heading);
        Assert.Equal((28, "Erdogan warning a military action in Syria"), (heading.Line, heading.Text));
        Assert.Equal((44, "TRT World"), (meeting.Source.Line, meeting.Source.Text));
        Assert.Equal(44, Assert.Single(meeting.Blocks, block => block.Kind == BlockKind.SourceLine).Line);
    }

    [Fact]
    public void The_other_18_blocks_are_paragraphs()
    {
        var meeting = Corpus.Documents.MoscowMeeting;
        Assert.Equal(22, meeting.Blocks.Count);
        Assert.Equal(
            [6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 30, 32, 34, 36, 38, 40, 42],
            meeting.Paragraphs.Select(paragraph => paragraph.Line)
        );
    }

    [Fact]
    public void Nothing_is_lost()
    {
        var meeting = Corpus.Documents.MoscowMeeting;
        var text = new StringBuilder();
        foreach (var block in meeting.Blocks)
        {
            var between = meeting.Text[text.Length..block.Passage.Start];
            Assert.True(string.IsNullOrWhiteSpace(between), between);
            text.Append(between).Append(block.Text);
        }

        text.Append(meeting.Text.AsSpan(text.Length));
        Assert.Equal(File, text.ToString());
        Assert.Equal(File, meeting.Text);
        Assert.Equal(Encoding.UTF8.GetBytes(File), meeting.AsUtf8().ToArray());
    }
}
