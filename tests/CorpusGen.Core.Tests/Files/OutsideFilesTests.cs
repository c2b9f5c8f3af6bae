using CorpusGen.Core.Files;

namespace CorpusGen.Core.Tests.Files;

public sealed class OutsideFilesTests
{
    [Theory]
    [InlineData("../shared/harbour.md", true, true)]
    [InlineData("../shared/harbour.txt", true, false)]
    [InlineData("docs/harbour.md", true, false)]
    [InlineData("harbour.md", true, true)]
    [InlineData("../shared/data.json", false, false)]
    [InlineData("../BannedSymbols.txt", false, false)]
    [InlineData("AnalyzerReleases.Shipped.md", false, false)]
    [InlineData("../README.md", false, false)]
    public void Texts_are_reported_if_they_are_probably_meant_for_the_corpus(string path, bool inEmptyCorpus, bool inOther)
    {
        Assert.Equal(inEmptyCorpus, OutsideFiles.Find([path], isEmpty: true).Any());
        Assert.Equal(inOther, OutsideFiles.Find([path], isEmpty: false).Any());
    }
}
