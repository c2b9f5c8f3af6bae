using CorpusGen.Tool.Projects;
using CorpusGen.Tool.Validate;

namespace CorpusGen.Tool.Tests.Validate;

/// <summary>The command line chooses collections and syntaxes as a build does.</summary>
public sealed class ProjectTests
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <CorpusFolders>content;data</CorpusFolders>
            <CorpusCollections>
              articles=posts/**
              writers=data/people/*.yaml
            </CorpusCollections>
          </PropertyGroup>
        </Project>
        """;

    [Theory]
    [InlineData("content", "content/posts/2024/a.md", "articles")]
    [InlineData("content/posts", "content/posts/2024/a.md", "articles")]
    [InlineData("", "content/posts/2024/a.md", "articles")]
    [InlineData("data", "data/people/ada.yaml", "writers")]
    [InlineData("content", "content/notes/2024/a.md", "notes")]
    [InlineData("content", "content/about.md", "Documents")]
    [InlineData("drafts", "drafts/new/a.md", "new")]
    public void The_project_file_decides_about_collections(string named, string file, string collection)
    {
        using var corpus = new Corpus().With("Site.csproj", Project).With(file, "name: Ada\n");
        var text = Find(corpus, named).Single(text => text.PathInProject == file);
        Assert.Equal(collection, text.File.Collection);
    }

    [Theory]
    [InlineData("corpus", "corpus/posts/a.md", "posts")]
    [InlineData("corpus/posts", "corpus/posts/a.md", "posts")]
    [InlineData("texts", "texts/posts/a.md", "posts")]
    [InlineData("corpus", "corpus/_drafts/a.md", "_posts")]
    [InlineData("corpus/posts/a.md", "corpus/posts/a.md", "posts")]
    public void Without_a_project_the_first_folder_below_the_corpus_folder_is_the_collection(string named, string file, string collection)
    {
        using var corpus = new Corpus().With(file, "# A\n");
        Assert.Equal(collection, Assert.Single(Find(corpus, named)).File.Collection);
    }

    [Theory]
    [InlineData("_config.yml", "", "", "jekyll")]
    [InlineData("hugo.toml", "", "", "hugo")]
    [InlineData("config.toml", "base_url = \"a\"", "", "zola")]
    [InlineData("content/mkdocs.yml", "", "", "mkdocs")]
    [InlineData("hugo.toml", "", "none", "none")]
    [InlineData("other.toml", "", "", "")]
    public void The_configuration_of_a_site_decides_about_syntaxes(string file, string text, string option, string expected)
    {
        using var corpus = new Corpus().With(file, text).With("content/a.md", "# A\n");
        Assert.Equal(expected, Assert.Single(Find(corpus, "content", option)).File.Syntax);
        Assert.Equal(expected, new ProjectTexts(option).FileOf(corpus.Folder + "/content/a.md").Syntax);
    }

    [Fact]
    public void A_project_sets_the_syntaxes_before_the_site_does()
    {
        using var corpus = new Corpus()
            .With("Site.csproj", "<Project><PropertyGroup><CorpusSyntax>wiki;\n maths</CorpusSyntax></PropertyGroup></Project>")
            .With("hugo.toml", "")
            .With("corpus/a.md", "# A\n");
        Assert.Equal("wiki|maths", Assert.Single(Find(corpus, "corpus")).File.Syntax);
    }

    private static IReadOnlyList<NamedText> Find(Corpus corpus, string named, string syntax = "") =>
        TextFiles.Find([corpus.Folder + "/" + named], new ProjectTexts(syntax));
}
