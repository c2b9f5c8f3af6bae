using CorpusGen.Generator.Tests.Harness;

namespace CorpusGen.Generator.Tests;

/// <summary>Which collection a document is in, by patterns and by what is beside it.</summary>
public sealed class CollectionTests
{
    [Fact]
    public void Patterns_make_collections()
    {
        var project = Project.Create(
            [
                ("content/posts/2024/harbour.md", "---\nrating: 4\n---\n\nThe harbour closes.\n"),
                ("content/notes/bridge.md", "# Bridge\n\nThe bridge opens.\n"),
                ("content/data/people/ada.yaml", "name: Ada\n"),
            ],
            """
            class Program
            {
                decimal Rating => Newsroom.Corpus.Articles.Harbour.Rating;
                string Name => Newsroom.Corpus.Writers.Ada.Name;
                string Title => Newsroom.Corpus.Notes.Bridge.Title;
            }
            """,
            options: With("CorpusGenCollections", "articles=posts/**| writers = content/data/people/*.yaml")
        );
        Assert.Empty(project.Problems);
        Assert.Empty(project.CompilerMessages);
    }

    [Fact]
    public void The_page_of_a_list_and_data_beside_posts_are_no_posts()
    {
        var project = Project.Create(
            [
                ("content/posts/harbour/index.md", "---\nrating: 4\n---\n\nThe harbour closes.\n"),
                ("content/posts/bridge/index.md", "---\nrating: 5\n---\n\nThe bridge opens.\n"),
                ("content/posts/_index.md", "---\nsort_by: date\n---\n\nAll posts.\n"),
                ("content/posts/authors.yml", "- name: Ada\n- name: Jo\n"),
            ],
            """
            class Program
            {
                // Not nullable: each post has the key.
                decimal Rating => Newsroom.Corpus.Posts.Harbour.Rating;
                string Order => Newsroom.Corpus.Documents.Posts.SortBy;
                string Name => Newsroom.Corpus.AuthorsData.Authors.Items[0].Name;
            }
            """,
            options: With()
        );
        Assert.Empty(project.Problems);
        Assert.Empty(project.CompilerMessages);
    }

    [Theory]
    [InlineData("authors", "---\nname: Ada\n---\n\nAda wrote.\n", "AuthorsPage")]
    [InlineData("authors", "Ada wrote.\n", "AuthorsDocument")]
    public void A_document_with_the_name_of_its_collection_compiles(string name, string text, string member)
    {
        var project = Project.Create(
            [($"corpus/{name}/{name}.md", text), ($"corpus/{name}/ada.md", "---\n---\n\nAda wrote it.\n")],
            $"class Program {{ object A => Newsroom.Corpus.Authors.{member}; }}"
        );
        Assert.Empty(project.CompilerMessages);
    }

    [Fact]
    public void An_invalid_pattern_is_reported()
    {
        var project = Project.Create([("content/a.md", "# A\n\nIt closes.\n")], options: With("CorpusGenCollections", "posts/**"));
        Assert.Equal("CORPUS921", Assert.Single(project.Problems).Id);
    }

    [Theory]
    [InlineData("", "=wiki", 1)]
    [InlineData("", ".=hugo", 2)]
    [InlineData("", "content=hugo", 2)]
    [InlineData("maths", ".=zola", 2)]
    [InlineData("", ".=zola", 1)]
    public void The_site_or_the_setting_decides_about_syntaxes(string setting, string sites, int figures)
    {
        var project = Project.Create(
            [("content/a.md", "# A\n\nThe harbour has 5 cranes. {% if 9 boats %}\n")],
            "public static class Program { public static object Count() => Newsroom.Corpus.Documents.A.Figures.Count; }",
            options: new(
                ("ProjectDir", Project.Folder + "/"),
                ("RootNamespace", "Newsroom"),
                ("CorpusGenFolders", "content"),
                ("CorpusGenSyntax", setting),
                ("CorpusGenSites", sites)
            )
        );
        Assert.Equal(figures, project.Call("Program", "Count"));
    }

    private static ProjectOptions With(string name = "CorpusGenSyntax", string value = "") =>
        new(("ProjectDir", Project.Folder + "/"), ("RootNamespace", "Newsroom"), ("CorpusGenFolders", "content"), (name, value));
}
