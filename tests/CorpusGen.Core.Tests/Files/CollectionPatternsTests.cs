using CorpusGen.Core.Files;

namespace CorpusGen.Core.Tests.Files;

public sealed class CollectionPatternsTests
{
    private const string Project = "/home/ada/site";

    [Theory]
    [InlineData("articles=posts/**", "content/posts/2024/a.md", "articles")]
    [InlineData("articles=content/posts/**", "content/posts/2024/a.md", "articles")]
    [InlineData(" articles = ./posts/** ;\r\n  authors = data/authors/*.yaml\n", "data/authors/ada.yaml", "authors")]
    [InlineData("authors=authors/*.yaml", "data/authors/ada.yaml", "authors")]
    [InlineData("one=posts/2024/**|two=posts/**", "content/posts/2024/a.md", "one")]
    [InlineData("two=posts/**;one=posts/2024/**", "content/posts/2024/a.md", "two")]
    [InlineData("articles=posts\\**", "content/posts/a.md", "articles")]
    [InlineData("articles=news/**", "content/posts/a.md", "posts")]
    [InlineData("bad;=posts/**;articles=;../posts/**=x", "content/posts/a.md", "posts")]
    [InlineData("pages=*.md", "content/about.md", "pages")]
    [InlineData("", "content/about.md", "Documents")]
    [InlineData("articles=posts/**", "content/posts/authors.yml", "authors-data")]
    [InlineData("articles=posts/**", "content/posts/_index.md", "Documents")]
    [InlineData("articles=en/posts/**", "content/en/posts/_index.md", "en")]
    [InlineData("articles=content/en/posts/**", "content/en/posts/_index.md", "en")]
    [InlineData("articles=en/posts/**", "content/en/posts/harbour/_index.md", "articles")]
    [InlineData("articles=posts/**;writers=posts/*.yml", "content/posts/authors.yml", "writers")]
    [InlineData("articles=posts/**;lists=*/_index.md", "content/posts/_index.md", "lists")]
    public void A_pattern_gives_a_file_its_collection(string setting, string path, string collection) =>
        Assert.Equal(collection, Choose(setting, path)!.Collection);

    [Fact]
    public void Metadata_of_the_item_has_priority() =>
        Assert.Equal("news", Choose("articles=posts/**", "content/posts/a.md", ("Collection", "news"))!.Collection);

    [Fact]
    public void A_file_outside_of_the_corpus_folders_is_matched_from_the_folder_of_the_project()
    {
        Assert.Null(Choose("articles=texts/**", "texts/a.md"));
        Assert.Equal("articles", Choose("articles=texts/**", "texts/a.md", ("Corpus", "true"))!.Collection);
    }

    private static CorpusGen.Core.Model.CorpusFile? Choose(string setting, string path, params (string Name, string Value)[] metadata) =>
        FileChoice.Choose(
            $"{Project}/{path}",
            name => metadata.FirstOrDefault(item => item.Name == name).Value ?? "",
            new FileSettings(Project, "content|data") { Collections = CollectionPatterns.Parse(setting) }
        );
}
