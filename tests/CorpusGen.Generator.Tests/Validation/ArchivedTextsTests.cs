using CorpusGen.Core;
using CorpusGen.Core.Citations;
using CorpusGen.Core.Compilation;
using CorpusGen.Core.Files;
using CorpusGen.Core.Remembering;
using CorpusGen.Core.Tests.Citations;
using CorpusGen.Generator.Tests.Harness;

namespace CorpusGen.Generator.Tests.Validation;

/// <summary>
/// A program that cites a corpus which the build has judged: the compiler gets an archive instead of the texts, and says the same.
/// </summary>
public sealed class ArchivedTextsTests
{
    private static readonly (string, string)[] Assembly =
    [
        ("ProjectDir", Project.Folder + "/"),
        ("RootNamespace", "Newsroom"),
        ("CorpusGenAssembly", "Newsroom.CorpusTypes.dll"),
    ];

    private static readonly string Code =
        "using CorpusGen;\npublic static class P {\n"
        + string.Join(
            "\n",
            CitationCases.All.Select(
                (item, i) =>
                    $"[Verbatim(In = {CitedProject.Literal(item.In)}, Speaker = {CitedProject.Literal(item.Speaker)})] public const string C{i} = {CitedProject.Literal(item.Words)};"
            )
        )
        + "\npublic static object Cited() { return Corpus.Cite(\"There is no such text\"); }\n"
        + string.Join(
            "\n",
            CitationCases.All.Select(
                (item, i) => $"public static object Cite{i}() {{ return Corpus.Cite({CitedProject.Literal(item.Words)}); }}"
            )
        )
        + "\n// cite: “We have waited for two years, and no more”\n}";

    [Fact]
    public void Findings_and_resolved_citations_are_those_of_the_texts()
    {
        var texts = CitationCases.Files.Select(file => (file.Path, (string?)file.Text)).ToList();
        var (withTexts, withArchive) = (
            Project.Create(texts, Code, options: new ProjectOptions(Assembly)),
            Project.Create([Archive()], Code, options: Judged)
        );
        var expected = Say(withTexts, new ProjectOptions(Assembly));
        Assert.True(expected.Count > 100);
        Assert.Equal(expected, Say(withArchive, Judged));
        Assert.Contains("Citations", Assert.Single(withArchive.Output).Name, StringComparison.Ordinal);
        Assert.Equal(
            withTexts.Output.Single(file => file.Name.Contains("Citations", StringComparison.Ordinal)),
            withArchive.Output.Single()
        );
    }

    [Fact]
    public void Drafts_that_the_build_excludes_are_not_cited()
    {
        (string, string)[] files = [("corpus/a.md", "---\ndraft: true\n---\nThe quay is forty metres long.\n"), ("corpus/b.md", "Open.\n")];
        const string Cites = "class P { object A() { return Corpus.Cite(\"The quay is forty metres long\"); } }";
        var archive = Archive(files);
        Assert.Single(Project.Create([archive], Cites, options: Judged).Output);
        var excluding = new ProjectOptions([.. Assembly, ("CorpusGenJudged", "true"), ("CorpusDrafts", "false")]);
        Assert.Empty(Project.Create([archive], Cites, options: excluding).Output);
    }

    [Fact]
    public void A_damaged_archive_is_reported_and_the_generator_goes_on()
    {
        var (path, archive) = Archive();
        const string Cites = "class P { object A() { return Corpus.Cite(\"The quay is forty metres long\"); } }";
        foreach (var damaged in (string[])[archive![..^1], "?", archive.Replace('A', '!')])
        {
            var problem = Assert.Single(Project.Create([(path, damaged)], Cites, options: Judged).Problems);
            Assert.Equal("CORPUS902", problem.Id);
            Assert.EndsWith(TextArchive.FileName, problem.Location.GetLineSpan().Path, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_archive_is_not_read_if_nothing_cites() =>
        Assert.Empty(Project.Create([("obj/" + TextArchive.FileName, "?")], "class P { }", options: Judged).Output);

    [Fact]
    public void Proved_citations_need_no_text()
    {
        const string Cites = "using Newsroom; class P { object A() { return Corpus.Cite(\"The quay is forty metres long\"); } }";
        (string Path, string Text)[] files = [("corpus/a.md", "Open.\n\nThe quay is forty metres long.\n")];
        var withTexts = Project.Create(
            [.. files.Select(file => (file.Path, (string?)file.Text))],
            Cites,
            options: new ProjectOptions(Assembly)
        );
        var proved = Project.Create([Proved(files, "The quay is forty metres long")], Cites, options: Judged);
        Assert.Equal(Assert.Single(proved.Output), withTexts.Output.Single(file => file.Name == proved.Output.Single().Name));
        Assert.Empty(Say(proved, Judged));
    }

    [Fact]
    public void A_citation_that_the_build_did_not_read_is_reported()
    {
        const string Cites = """
            namespace Newsroom;
            static class Corpus { public static CorpusGen.Passage Cite(string words) => default; }
            class P { object A() => Corpus.\u0043ite("The quay is forty metres long"); object B() => Corpus.Cite("The quay is open"); }
            """;
        var project = Project.Create([Proved([("corpus/a.md", "The quay is open.")], "The quay is open")], Cites, options: Judged);
        var found = Assert.Single(CitedProject.Diagnose(project, Judged));
        Assert.Equal("CORPUS614", found.Id);
        Assert.Contains("the build did not find it in the code", found.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_file_of_citations_is_reported_and_the_generator_goes_on()
    {
        var (path, citations) = Proved([("corpus/a.md", "The quay is forty metres long.")], "The quay is forty metres long");
        const string Cites = "class P { object A() { return Corpus.Cite(\"The quay is forty metres long\"); } }";
        foreach (var damaged in (string[])[citations![..^1], "?"])
        {
            var problem = Assert.Single(Project.Create([(path, damaged)], Cites, options: Judged).Problems);
            Assert.Equal("CORPUS902", problem.Id);
            Assert.EndsWith(ProvedCitations.FileName, problem.Location.GetLineSpan().Path, StringComparison.Ordinal);
        }
    }

    private static (string, string?) Proved((string Path, string Text)[] files, params string[] words)
    {
        var proof = new CitationProof(words);
        var places = proof.Prove(files.SelectMany(file => proof.Search(Read(file).Document)));
        Assert.Equal(words.Length, places.Count);
        var citations = new System.Text.StringBuilder();
        ProvedCitations.Write(places, part => citations.Append(part));
        return ("obj/" + ProvedCitations.FileName, citations.ToString());
    }

    private static ReadDocument Read((string Path, string Text) file) =>
        CorpusCompiler.Read(FileChoice.Choose(Project.Folder + "/" + file.Path, _ => "", new FileSettings(Project.Folder))!, file.Text);

    private static ProjectOptions Judged => new([.. Assembly, ("CorpusGenJudged", "true")]);

    private static (string, string?) Archive() => Archive([.. CitationCases.Files.Select(file => (file.Path, file.Text))]);

    private static (string, string?) Archive((string Path, string Text)[] files)
    {
        var archive = new System.Text.StringBuilder();
        TextArchive.Write(files.Select(Read).Select(read => (read.Document, RememberedText.Write(read, []))), part => archive.Append(part));
        return ("obj/" + TextArchive.FileName, archive.ToString());
    }

    private static List<string> Say(Project project, ProjectOptions options) =>
        [.. CitedProject.Diagnose(project, options).Select(found => found.ToString()).Order(StringComparer.Ordinal)];
}
