using CorpusGen.Core.Files;
using CorpusGen.Core.Model;

namespace CorpusGen.Core.Tests.Files;

public sealed class CollectionContentsTests
{
    [Theory]
    [InlineData("posts/authors.yml", "authors-data")]
    [InlineData("posts/Tags.JSON", "Tags-data")]
    [InlineData("posts/posts.json", "posts-data")]
    [InlineData("posts/people.toml", "people-data")]
    [InlineData("people/ada.yaml", "people")]
    [InlineData("posts/a.md", "posts")]
    public void A_data_file_beside_prose_is_in_a_collection_of_its_own(string path, string collection)
    {
        CorpusFile[] files = [File("posts/a.md"), File("POSTS/b.txt"), File("people/jo.yaml"), File(path)];
        Assert.Equal(collection, CollectionContents.Of(files).Place(files[^1]).Collection);
    }

    [Fact]
    public void A_collection_that_the_project_sets_is_kept()
    {
        var file = File("posts/authors.yml") with { IsCollectionDeclared = true };
        Assert.Equal("posts", CollectionContents.Of([File("posts/a.md"), file]).Place(file).Collection);
    }

    [Fact]
    public void The_contents_do_not_depend_on_the_order_or_the_number_of_files()
    {
        CorpusFile[] files = [File("posts/a.md"), File("Posts/b.md"), File("people/jo.yaml"), File("posts/x.json")];
        var contents = CollectionContents.Of(files);
        Assert.Equal(contents, CollectionContents.Of(files.Reverse()));
        Assert.Equal(contents, CollectionContents.Of([.. files, File("posts/c.md"), File("people/ada.yaml")]));
        Assert.NotEqual(contents, CollectionContents.Of([.. files, File("news/c.md")]));
    }

    private static CorpusFile File(string path) => new("corpus/" + path, path.Split('/')[0]);
}
