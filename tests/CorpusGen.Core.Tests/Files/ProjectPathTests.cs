using CorpusGen.Core.Files;

namespace CorpusGen.Core.Tests.Files;

public sealed class ProjectPathTests
{
    [Theory]
    [InlineData("/home/ada/news/corpus/a.txt", "/home/ada/news", "corpus/a.txt")]
    [InlineData("/home/ada/news/corpus/a.txt", "/home/ada/news/", "corpus/a.txt")]
    [InlineData("/home/ada/news/./corpus//a.txt", "/home/ada/news", "corpus/a.txt")]
    [InlineData(@"C:\News\corpus\a.txt", @"c:\news\", "corpus/a.txt")]
    [InlineData("/home/ada/news/corpus/./a.txt", "/home/ada/news", "corpus/a.txt")]
    [InlineData("/home/ada/news/corpus/b/.", "/home/ada/news", "corpus/b")]
    [InlineData("/home/ada/news/corpus/b/", "/home/ada/news", "corpus/b")]
    [InlineData("/home/ada/news/../a.txt", "/home/ada/news", "../a.txt")]
    [InlineData(@"/home/ada/news/corpus\a.txt", "/home/ada/news", "corpus/a.txt")]
    [InlineData("/home/ada/newsroom/a.txt", "/home/ada/news", "../newsroom/a.txt")]
    [InlineData("/a.txt", "/", "a.txt")]
    [InlineData("/home/ada/texts/a.txt", "/home/ada/news", "../texts/a.txt")]
    [InlineData("/home/ada/a.txt", "/home/ada/news/web", "../../a.txt")]
    [InlineData("corpus/a.txt", "/home/ada/news", "corpus/a.txt")]
    public void A_path_is_relative_to_the_project(string path, string project, string expected) =>
        Assert.Equal(expected, ProjectPath.Of(path, "", project));

    [Theory]
    [InlineData(@"D:\texts\a.txt", @"C:\news")]
    [InlineData("/srv/texts/a.txt", "/home/ada/news")]
    [InlineData("/srv/texts/a.txt", "")]
    public void A_file_elsewhere_is_its_name(string path, string project) => Assert.Equal("a.txt", ProjectPath.Of(path, "", project));

    [Theory]
    [InlineData("corpus/reports/a.txt", "corpus/reports/b;c.txt")]
    [InlineData(@"corpus\reports\a.txt", "corpus/reports/b;c.txt")]
    [InlineData("a.txt", "b;c.txt")]
    public void A_link_gives_the_folders_and_the_path_gives_the_name(string link, string expected) =>
        Assert.Equal(expected, ProjectPath.Of("/srv/b;c.txt", link, "/home/ada/news"));
}
