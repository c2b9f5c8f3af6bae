using CorpusGen.Tool.Files;

namespace CorpusGen.Tool.Tests.Files;

public sealed class GlobPatternTests
{
    [Theory]
    [InlineData("*", "/a.txt", true)]
    [InlineData("*.txt", "/corpus/old/a.txt", true)]
    [InlineData("*.txt", "/corpus/a.md", false)]
    [InlineData("corpus/*.txt", "/corpus/a.txt", true)]
    [InlineData("corpus/*.txt", "/corpus/old/a.txt", false)]
    [InlineData("corpus/*.txt", "/x/corpus/a.txt", false)]
    [InlineData("corpus/**.txt", "/corpus/old/a.txt", true)]
    [InlineData("/a.txt", "/corpus/a.txt", false)]
    [InlineData("*.{txt,text}", "/a.text", true)]
    [InlineData("a,b.txt", "/a,b.txt", true)]
    [InlineData("[ab].txt", "/b.txt", true)]
    [InlineData("[!ab].txt", "/b.txt", false)]
    [InlineData("?.txt", "/b.txt", true)]
    [InlineData("[", "/[", true)]
    [InlineData("{a.txt", "/a.txt", false)]
    [InlineData("(+.txt", "/(+.txt", true)]
    public void A_glob_matches_as_in_a_build(string glob, string path, bool matches) =>
        Assert.Equal(matches, GlobPattern.Compile(glob).IsMatch(path));
}
