using System.Text;
using CorpusGen.Core.Compilation;
using CorpusGen.Core.Files;
using CorpusGen.Core.Model;

namespace CorpusGen.Core.Tests.Files;

public sealed class EmbargoKeyTests
{
    [Theory]
    [InlineData("---\nembargo: 2024-03-01\n---\nText.")]
    [InlineData("---\nEm-Bargo: 2024-03-01\n---\nText.")]
    [InlineData("---\n\"em_bar.GO\": 2024-03-01\n---\nText.")]
    [InlineData("---\n\"\\x65mbargo\": 2024-03-01\n---\nText.")]
    [InlineData("---\n\"\\u0065mbargo\": 2024-03-01\n---\nText.")]
    public void A_text_with_an_embargo_is_found(string text)
    {
        var read = CorpusCompiler.Read(new CorpusFile("corpus/a.md", "", ""), text);
        Assert.Equal("2024-03-01", UsageStatus.Of(read.Document).Embargo);
        Assert.True(EmbargoKey.MayBeIn(Encoding.UTF8.GetBytes(text)));
        Assert.True(EmbargoKey.MayBeIn(Encoding.Unicode.GetBytes(text)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("b")]
    [InlineData("emb")]
    [InlineData("bargo")]
    [InlineData("The ember glows, and a barge goes by. The members are barred.")]
    [InlineData("A path C:\\files, and a line that ends in \\")]
    public void A_text_without_the_word_has_none(string text) => Assert.False(EmbargoKey.MayBeIn(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("The embargo ends.")]
    [InlineData("+++\n\"\\U00000065mbargo\" = 2024-03-01\n+++\nText.")]
    [InlineData("{ \"\\u0065mbargo\": \"2024-03-01\" }\nText.")]
    [InlineData("---\n? em\n  bargo\n: 2024-03-01\n---\nText.")]
    [InlineData("<meta name=\"&#101;mbargo\">")]
    public void A_text_that_may_have_one_is_found(string text) => Assert.True(EmbargoKey.MayBeIn(Encoding.UTF8.GetBytes(text)));
}
