namespace CorpusGen.Runtime.Tests;

public sealed class PassageTests
{
    [Fact]
    public void The_empty_passage_has_no_words_and_no_place()
    {
        Passage nothing = default;
        Assert.True(nothing.IsEmpty);
        Assert.Equal(("", 0, 0, 0), (nothing.Text, nothing.Start, nothing.Length, nothing.Line));
        Assert.True(nothing.Utf8.IsEmpty);
        Assert.True(nothing.Chars.IsEmpty);
        Assert.Equal("", nothing);
        Assert.Equal(default, nothing);
    }

    [Fact]
    public void The_empty_passage_stands_in_no_document() => Assert.Throws<InvalidOperationException>(() => default(Passage).Document);
}
