using CorpusGen.Core.Files;

namespace CorpusGen.Core.Tests.Files;

public sealed class FileChoiceTests
{
    private const string Project = "/home/ada/news";

    [Theory]
    [InlineData("corpus/harbour.txt", "Documents")]
    [InlineData("corpus/reports/harbour.txt", "reports")]
    [InlineData("corpus/reports/2024/harbour.txt", "reports")]
    [InlineData("seeds/harbour.md", "Documents")]
    [InlineData("texts/corpus/reports/harbour.txt", "reports")]
    [InlineData("CORPUS/Harbour.TXT", "Documents")]
    [InlineData("corpus/authors/ada.yaml", "authors")]
    [InlineData("corpus/authors/ada.yml", "authors")]
    [InlineData("corpus/authors/ada.json", "authors")]
    [InlineData("corpus/a.markdown", "Documents")]
    [InlineData("corpus/a.text", "Documents")]
    [InlineData("corpus/_drafts/a.md", "_posts")]
    [InlineData("corpus/posts/_drafts/a.md", "posts")]
    [InlineData("corpus/posts/_index.md", "Documents")]
    [InlineData("corpus/_index.md", "Documents")]
    [InlineData("corpus/posts/harbour/_index.md", "posts")]
    [InlineData("corpus/posts/index.md", "posts")]
    [InlineData("corpus/blog/authors.yml", "authors-data")]
    [InlineData("corpus/talks/speakers.yml", "speakers-data")]
    [InlineData("corpus/blog/2024/Tags.json", "Tags-data")]
    [InlineData("corpus/posts/posts.json", "posts-data")]
    [InlineData("corpus/posts/posts.11tydata.json", "posts-data")]
    [InlineData("corpus/posts/harbour.11tydata.json", "harbour-data")]
    [InlineData("corpus/authors.yml", "Documents")]
    [InlineData("corpus/posts/authors.md", "posts")]
    [InlineData("corpus/posts/my-authors.yml", "posts")]
    public void A_text_in_a_corpus_folder_is_chosen_with_its_collection(string path, string collection)
    {
        var file = Choose(path)!;
        Assert.Equal((path, collection, ""), (file.Path, file.Collection, file.Name));
    }

    [Theory]
    [InlineData("harbour.txt")]
    [InlineData("texts/harbour.txt")]
    [InlineData("corpora/harbour.txt")]
    [InlineData("corpus.txt")]
    [InlineData("corpus/page.pdf")]
    [InlineData("corpus/picture.png")]
    [InlineData("corpus/txt")]
    public void Other_files_are_not_chosen(string path) => Assert.Null(Choose(path));

    [Fact]
    public void A_file_with_Corpus_set_is_chosen_wherever_it_is()
    {
        var file = Choose("texts/page.html", ("Corpus", "true"))!;
        Assert.Equal(("texts/page.html", "Documents"), (file.Path, file.Collection));
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("no")]
    public void Another_value_of_Corpus_is_ignored(string value)
    {
        Assert.Null(Choose("texts/harbour.txt", ("Corpus", value)));
        Assert.NotNull(Choose("corpus/harbour.txt", ("Corpus", value)));
    }

    [Theory]
    [InlineData("false")]
    [InlineData("False")]
    public void A_file_with_Corpus_false_is_not_chosen(string value) => Assert.Null(Choose("corpus/harbour.txt", ("Corpus", value)));

    [Fact]
    public void Metadata_overrides_collection_and_name()
    {
        var file = Choose("corpus/reports/harbour.txt", ("Collection", "News"), ("CorpusName", "Closing"))!;
        Assert.Equal(("News", "Closing"), (file.Collection, file.Name));
    }

    [Theory]
    [InlineData("content|texts")]
    [InlineData("content;texts")]
    [InlineData(" content ; texts ;")]
    [InlineData("Texts")]
    public void The_project_names_the_corpus_folders(string folders)
    {
        Assert.NotNull(FileChoice.Choose(Project + "/texts/a.txt", _ => "", new FileSettings(Project, folders)));
        Assert.Null(FileChoice.Choose(Project + "/corpus/a.txt", _ => "", new FileSettings(Project, folders)));
    }

    [Theory]
    [InlineData("a.jpg", true)]
    [InlineData("a.JPEG", true)]
    [InlineData("a.svg", true)]
    [InlineData("a.txt", false)]
    [InlineData("jpg", false)]
    public void Images_are_known_by_their_extensions(string path, bool isImage) => Assert.Equal(isImage, FileChoice.IsImage(path));

    private static CorpusGen.Core.Model.CorpusFile? Choose(string path, params (string Name, string Value)[] metadata) =>
        FileChoice.Choose(
            $"{Project}/{path}",
            name => metadata.FirstOrDefault(item => item.Name == name).Value ?? "",
            new FileSettings(Project)
        );
}
