using CorpusGen.Generator.Tests.Harness;

namespace CorpusGen.Generator.Tests;

/// <summary>The choice of corpus files among additional files, and the effect of their metadata.</summary>
public sealed class CorpusFilesTests
{
    [Theory]
    [InlineData("corpus/a.txt", true)]
    [InlineData("seeds/a.txt", true)]
    [InlineData("Corpus/A.TXT", true)]
    [InlineData("docs/seeds/deep/er/a.text", true)]
    [InlineData("docs/a.txt", false)]
    [InlineData("seeds.txt", false)]
    [InlineData("corpus/a.md", true)]
    [InlineData("corpus/a.csv", false)]
    [InlineData("corpus/a.png", false)]
    [InlineData("PublicAPI.Shipped.txt", false)]
    public void A_file_in_a_corpus_folder_is_one(string path, bool chosen) =>
        Assert.Equal(chosen, Project.Create((path, "Text.")).Output.Any());

    [Fact]
    public void The_project_names_its_corpus_folders()
    {
        var options = new ProjectOptions(("ProjectDir", Project.Folder + "/"), ("CorpusGenFolders", "articles| docs "));
        Assert.NotEmpty(Project.Create([("docs/a.txt", "Text.")], options: options).Output);
        Assert.Empty(Project.Create([("corpus/a.txt", "Text.")], options: options).Output);
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("", false)]
    public void Metadata_makes_any_file_one(string corpus, bool chosen) =>
        Assert.Equal(chosen, Project.Create([("docs/a.log", "Text.")], options: Options("docs/a.log", ("Corpus", corpus))).Output.Any());

    [Fact]
    public void Metadata_keeps_a_file_out() =>
        Assert.Empty(Project.Create([("corpus/a.txt", "Text.")], options: Options("corpus/a.txt", ("Corpus", "false"))).Output);

    [Fact]
    public void Metadata_names_document_and_collection() =>
        Assert.Equal("Text.", Run("corpus/a.txt", "Reports.BigDay", ("CorpusName", "big day"), ("Collection", "reports")));

    [Fact]
    public void A_link_gives_the_folders_of_a_file_elsewhere()
    {
        var options = new ProjectOptions(("ProjectDir", Project.Folder + "/")).WithMetadata(
            "/home/dev/shared/a.txt",
            ("Link", "seeds/reports/a.txt")
        );
        var project = Project.Create(
            [("/home/dev/shared/a.txt", "Text.")],
            "public static class P { public static object Run() => Newsroom.Corpus.Reports.A.Path; }",
            options: options
        );
        Assert.Equal("seeds/reports/a.txt", project.Call("P", "Run"));
    }

    [Theory]
    [InlineData("CorpusClassName", "Archive", "Newsroom.Archive")]
    [InlineData("CorpusNamespace", "My-App.2nd.class", "My_App._2nd.@class.Corpus")]
    public void The_project_names_the_class_and_its_namespace(string property, string value, string type)
    {
        var options = new ProjectOptions(("ProjectDir", Project.Folder + "/"), (property, value));
        var project = Project.Create(
            [("corpus/a.txt", "Text.")],
            $"public static class P {{ public static object Run() => {type}.Documents.A.Text; }}",
            options: options
        );
        Assert.Empty(project.CompilerMessages);
        Assert.Equal("Text.", project.Call("P", "Run"));
    }

    private static object? Run(string path, string member, params (string, string)[] metadata)
    {
        var project = Project.Create(
            [(path, "Text.")],
            $"public static class P {{ public static object Run() => Newsroom.Corpus.{member}.Text; }}",
            options: Options(path, metadata)
        );
        Assert.Empty(project.CompilerMessages);
        return project.Call("P", "Run");
    }

    private static ProjectOptions Options(string path, params (string, string)[] metadata) =>
        new ProjectOptions(("ProjectDir", Project.Folder + "/"), ("RootNamespace", "Newsroom")).WithMetadata(
            Project.Folder + "/" + path,
            metadata
        );
}
