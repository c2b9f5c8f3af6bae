namespace CorpusGen.Runtime.Tests;

public sealed class SpeakerTests
{
    [Fact]
    public void Nobody_has_no_name_no_words_and_no_documents()
    {
        var nobody = Speaker.Unknown;
        Assert.False(nobody.IsKnown);
        Assert.Equal(("", ""), (nobody.Name, nobody.Role));
        Assert.Empty(nobody.Quotes);
        Assert.Empty(nobody.Documents);
        Assert.Equal(nobody, Speaker.Unknown);
    }
}
