namespace CorpusGen.Runtime.Tests;

public sealed class PassageTests
{
    [Fact]
    public void The_empty_passage_has_no_words_and_no_place()
    {
        Passage nothing = default;
        Assert.True(nothing.IsEmpty);
        Assert.Equal(("", 0, 0, 0), (nothing.Text, nothing.Start, nothing.Length, nothing.Line));
        Assert.True(nothing.AsUtf8().IsEmpty);
        Assert.True(nothing.AsMemory().IsEmpty);
        Assert.Equal("", nothing);
        Assert.Equal(default, nothing);
    }

    [Fact]
    public void The_document_of_the_default_passage_is_empty()
    {
        var document = default(Passage).Document;
        Assert.Equal(("", "", ""), (document.Name, document.Path, document.Text));
        Assert.Empty(document.Quotes);
        Assert.Empty(document.Blocks);
        Assert.Empty(document.Speakers);
    }
}
