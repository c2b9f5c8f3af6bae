using CorpusGen.Generator.Tests.Harness;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Tests;

/// <summary>Invalid settings are reported at the project file, and no setting stops the generator.</summary>
public sealed class SettingsTests
{
    private static readonly string[] Names =
    [
        "CorpusStorage",
        "CorpusVisibility",
        "CorpusSearch",
        "CorpusDrafts",
        "CorpusBuildDate",
        "CorpusLanguage",
        "CorpusGenMembers",
        "CorpusGenSyntax",
        "CorpusGenSites",
        "CorpusGenCollections",
        "CorpusClassName",
        "CorpusNamespace",
        "RootNamespace",
        "CorpusGenFolders",
        "CorpusGenProjectDir",
        "ProjectDir",
    ];

    private static readonly string[] Values =
    [
        "class",
        "@class",
        "Newsroom.class",
        "..",
        "News-Room",
        "2nd",
        "a b",
        "<T>",
        "\"",
        "ünïcödé",
        "😀",
        "\u200B",
        "../x",
        "Corpus.Corpus",
        "Document",
        "Types",
        "Index_",
        "true",
        "internal",
        "corpus",
        "~3",
        "\0",
        "=none",
        "reports=",
        "a=**/*",
        ".=hugo",
        "|",
    ];

    [Theory]
    [InlineData("CorpusStorage", "asembly", "CORPUS915")]
    [InlineData("CorpusSearch", "yes", "CORPUS915")]
    [InlineData("CorpusClassName", "class", "CORPUS915")]
    [InlineData("CorpusNamespace", "News-Room", "CORPUS915")]
    [InlineData("CorpusGenMembers", "reprots=none", "CORPUS908")]
    [InlineData("CorpusGenCollections", "posts/**", "CORPUS921")]
    public void An_invalid_setting_is_reported_at_the_project_file(string name, string value, string id)
    {
        var problem = Assert.Single(With((name, value), ("CorpusGenProjectFile", "/home/dev/C~1/Newsroom.csproj")).Problems);
        Assert.Equal(
            (id, DiagnosticSeverity.Warning, "/home/dev/C#/Newsroom.csproj"),
            (problem.Id, problem.Severity, problem.Location.GetLineSpan().Path)
        );
    }

    [Fact]
    public void Settings_that_the_build_has_checked_are_not_reported_again() =>
        Assert.Empty(With(("CorpusStorage", "asembly"), ("CorpusGenSettingsChecked", "true")).Problems);

    [Fact]
    public void A_class_with_an_invalid_name_has_the_default_name() =>
        Assert.Equal("Harbour", With(("CorpusClassName", "class")).WithCode(Read("Newsroom.Corpus")).Call("P", "Run"));

    [Fact]
    public void An_internal_class_is_not_visible_to_others()
    {
        var project = With(("CorpusVisibility", "internal")).WithCode(Read("Newsroom.Corpus"));
        Assert.Empty(project.CompilerMessages);
        Assert.Equal("Harbour", project.Call("P", "Run"));
        Assert.DoesNotContain(
            project.Compilation.Assembly.GetTypeByMetadataName("Newsroom.Corpus")!.ContainingNamespace.GetTypeMembers(),
            type => type.DeclaredAccessibility == Accessibility.Public
        );
    }

    // In another language a decimal point may separate thousands, so the figure is omitted.
    [Theory]
    [InlineData("", "1")]
    [InlineData("en-GB", "1")]
    [InlineData("de", "0")]
    public void CorpusLanguage_is_the_language_of_the_texts(string language, string figures) =>
        Assert.Equal(
            figures,
            Project
                .Create(
                    [("corpus/harbour.txt", "It cost 1.5 million euros.")],
                    "public static class P { public static object Run() => Newsroom.Corpus.AllFigures.Count.ToString(); }",
                    options: Options(("CorpusLanguage", language))
                )
                .Call("P", "Run")
        );

    [Theory]
    [InlineData("Release", "", true)]
    [InlineData("Release", "true", false)]
    [InlineData("Debug", "", false)]
    public void A_corpus_of_excluded_drafts_is_reported(string configuration, string drafts, bool isReported) =>
        Assert.Equal(
            isReported,
            Project
                .Create(
                    [("corpus/a.md", "---\ndraft: true\n---\nText.")],
                    options: Options(("Configuration", configuration), ("CorpusDrafts", drafts))
                )
                .Problems.Any(problem => problem.Id == "CORPUS917")
        );

    [Property(MaxTest = 60, Replay = "(9537997316263595097,5951774751260931497)")]
    public static Property No_setting_stops_the_generator() =>
        Prop.ForAll(
            Gen.Zip(Gen.Elements(Names), Gen.Elements(Values)).ListOf().ToArbitrary(),
            settings =>
            {
                var project = With([.. settings.GroupBy(pair => pair.Item1).Select(group => (group.Key, group.First().Item2))]);
                return project.Result.Exception is null
                    && project.CompilerMessages.All(message => message.Severity != DiagnosticSeverity.Error);
            }
        );

    [Theory]
    [InlineData("class")]
    [InlineData("@")]
    [InlineData("\u202E")]
    [InlineData("a/b")]
    [InlineData("\0")]
    [InlineData("😀")]
    public void No_metadata_stops_the_generator(string value)
    {
        var project = Project.Create(
            [("corpus/harbour.txt", Texts.Harbour)],
            options: Options()
                .WithMetadata(Project.Folder + "/corpus/harbour.txt", ("CorpusName", value), ("Collection", value), ("Link", value))
        );
        Assert.Null(project.Result.Exception);
        Assert.Empty(project.CompilerMessages);
    }

    [Fact]
    public void Metadata_that_the_compiler_would_cut_is_read_escaped() =>
        Assert.Equal(
            "corpus/C#/harbour.txt",
            Project
                .Create(
                    [("/srv/texts/harbour.txt", Texts.Harbour)],
                    "public static class P { public static object Run() => Newsroom.Corpus.AllDocuments[0].Path; }",
                    options: Options()
                        .WithMetadata("/srv/texts/harbour.txt", ("Link", "corpus/C"), ("CorpusGenLink", "corpus/C~1/harbour.txt"))
                )
                .Call("P", "Run")
        );

    private static string Read(string type) => $"public static class P {{ public static object Run() => {type}.Documents.Harbour.Name; }}";

    private static Project With(params (string Name, string Value)[] properties) =>
        Project.Create([("corpus/harbour.txt", Texts.Harbour), ("corpus/reports/bridge.txt", Texts.Bridge)], options: Options(properties));

    private static ProjectOptions Options(params (string Name, string Value)[] properties) =>
        new([
            .. new[] { ("ProjectDir", Project.Folder + "/"), ("RootNamespace", "Newsroom") }.Where(own =>
                !properties.Any(property => property.Name == own.Item1)
            ),
            .. properties,
        ]);
}
