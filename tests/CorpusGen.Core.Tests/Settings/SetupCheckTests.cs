using CorpusGen.Core.Settings;

namespace CorpusGen.Core.Tests.Settings;

public sealed class SetupCheckTests
{
    private static readonly string[] Default = ["corpus", "seeds"];

    [Theory]
    [InlineData("Corpus 2", "rename the folder 'Corpus' to 'corpus', because names are case-sensitive on this system")]
    [InlineData("corpus 0 .html .css", "the folder 'corpus' contains only files that are not read (.html, .css); use .txt, .text, .md,")]
    [InlineData("corpus 0", "the folder 'corpus' is empty; add files to it (.txt,")]
    [InlineData("copus 3", "the folder 'copus' has texts; rename it to 'corpus', or set <CorpusFolders>copus</CorpusFolders>")]
    [InlineData("corpora 3", "the folder 'corpora' has texts, but is not a corpus folder; rename it to 'corpus'")]
    [InlineData(
        "content 3",
        "the folder 'content' has texts, but is not a corpus folder; rename it to 'corpus', or set <CorpusFolders>content"
    )]
    [InlineData("src 1, Posts 3", "the folder 'Posts' has texts")]
    public void A_reason_is_reported_if_it_is_certain(string folders, string reason) =>
        Assert.Contains($"the class Corpus does not exist: {reason}", Check(folders), StringComparison.Ordinal);

    [Theory]
    [InlineData(".css .pdf .CSS", "The corpus folders have files in formats that are not read: 2 .css, 1 .pdf")]
    [InlineData(
        ".a .b .c .d .e .f .g .h .i",
        "The corpus folders have files in formats that are not read: 1 .a, 1 .b, 1 .c, 1 .d, 1 .e, 1 .f, 1 .g, 1 .h, …"
    )]
    public void Files_that_are_not_read_are_counted_by_extension(string extensions, string message)
    {
        var problem = SetupCheck.CheckNotRead(extensions.Split(' '))!;
        Assert.Equal(message, problem.Definition.Format([.. problem.Arguments]));
    }

    [Theory]
    [InlineData("corpus/a.md", "seeds")]
    [InlineData("texts/Seeds/a.md", "corpus")]
    [InlineData("corpus/a.md seeds/b.md", "")]
    public void A_folder_without_documents_is_found(string paths, string empty) =>
        Assert.Equal(empty, string.Join(" ", SetupCheck.FoldersWithoutDocuments(Default, paths.Split(' '))));

    [Theory]
    [InlineData(3, "", "all files of the folder 'data' are excluded, by Corpus=\"false\", DefaultItemExcludes or a Remove")]
    [InlineData(0, ".png .pdf", "the folder 'data' contains only files that are not read (.png, .pdf); use .txt,")]
    [InlineData(0, "", "the folder 'data' is empty; add files to it (.txt,")]
    public void A_folder_without_documents_is_reported_with_the_reason(int texts, string others, string reason)
    {
        var folder = new ProjectFolder("data", texts, others.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith(
            "The corpus folder 'data' has no documents: " + reason,
            SetupCheck.CheckEmptyFolder(folder).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Without_such_files_there_is_no_message() => Assert.Null(SetupCheck.CheckNotRead([]));

    [Theory]
    [InlineData("")]
    [InlineData("docs 7")]
    [InlineData("corpus 3")]
    public void A_project_that_does_not_use_the_class_may_have_no_corpus(string folders) => Assert.Null(Check(folders));

    [Theory]
    [InlineData("", "the project has no folder 'corpus' or 'seeds'; create it beside the project file and add texts to it (.txt,")]
    [InlineData("docs 7, more 2", "the folder 'docs' has texts")]
    [InlineData("corpus 3", "all files of the folder 'corpus' are excluded")]
    public void If_the_class_is_used_there_is_always_a_reason(string folders, string reason) =>
        Assert.Contains(reason, Check(folders, usesClass: true), StringComparison.Ordinal);

    [Theory]
    [InlineData(false, null)]
    [InlineData(true, "EnableDefaultCorpusItems is false, so include the files as AdditionalFiles")]
    public void Without_default_items_only_code_that_uses_the_class_counts(bool usesClass, string? reason)
    {
        var message = Check("corpus 3, Corpus 3, content 1", usesClass, hasDefaultItems: false);
        if (reason is null)
            Assert.Null(message);
        else
            Assert.Contains(reason, message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("contnet", "the project has no folder of this name; did you mean 'content'?")]
    [InlineData("Content", "the project has no folder of this name; did you mean 'content'?")]
    [InlineData("texts", "the project has no folder of this name, only content, src")]
    [InlineData(
        "../content",
        "use the name of a folder, not a path; include files from elsewhere as AdditionalFiles with Link=\"corpus/…\""
    )]
    public void A_corpus_folder_that_does_not_exist_is_reported(string name, string remedy) =>
        Assert.Equal(
            [$"CorpusFolders contains '{name}', which is not valid: {remedy}"],
            SetupCheck.CheckFolders([name], ["content", "src"], ["shared/a.md"]).Select(problem => problem.Message)
        );

    [Fact]
    public void A_corpus_folder_can_exist_or_come_from_a_link() =>
        Assert.Empty(SetupCheck.CheckFolders(["content", "shared"], ["content", "src"], ["shared/a.md"]));

    // A folder is written as its name, the number of its texts, and the extensions of its other files.
    private static string? Check(string folders, bool usesClass = false, bool hasDefaultItems = true) =>
        SetupCheck
            .CheckEmpty(
                new ProjectSetup(
                    Default,
                    [
                        .. folders
                            .Split(", ", StringSplitOptions.RemoveEmptyEntries)
                            .Select(folder => folder.Split(' '))
                            .Select(parts => new ProjectFolder(
                                parts[0],
                                int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture),
                                parts[2..]
                            )),
                    ],
                    "Corpus",
                    hasDefaultItems,
                    usesClass
                )
            )
            ?.Message;
}
