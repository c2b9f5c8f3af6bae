using System.Collections.Immutable;
using CorpusGen.Core.Citations;
using CorpusGen.Core.Tests.Citations;
using CorpusGen.Core.Tests.Diagnostics;
using CorpusGen.Generator.Analysis.Citations;
using CorpusGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Generator.Tests.Validation;

/// <summary>What the compiler reports of citations in code, comments and checked files.</summary>
public sealed class CitationTests
{
    private const string Harbour =
        "Harbour\n\nThe quay is 40 metres long. More than 1,200 boats use it, and 3 ferries.\n\n“We will not open the quay on Friday,” said Ada Birch. “We open it on Monday.”\n";

    private static readonly Dictionary<CitationVerdict, string> Ids = new()
    {
        [CitationVerdict.Absent] = "CORPUS610",
        [CitationVerdict.Misattributed] = "CORPUS611",
        [CitationVerdict.Ambiguous] = "CORPUS612",
        [CitationVerdict.Misleading] = "CORPUS613",
        [CitationVerdict.Unproved] = "CORPUS614",
        [CitationVerdict.Normalized] = "CORPUS615",
        [CitationVerdict.Abridged] = "CORPUS616",
    };

    public static TheoryData<string> PageIds => [.. Ids.Values, "CORPUS604", "CORPUS617", "CORPUS618", "CORPUS619"];

    [Fact]
    public void Constants_in_code_have_the_verdicts_of_the_page()
    {
        var cases = CitationCases.All;
        var code = string.Join(
            "\n",
            cases.Select(
                (item, i) =>
                    $"[Verbatim(In = {CitedProject.Literal(item.In)}, Speaker = {CitedProject.Literal(item.Speaker)})] public const string C{i} = {SymbolDisplay.FormatLiteral(item.Words, quote: true)};"
            )
        );
        var found = ProblemsOf($"public static class P {{\n{code}\n}}", CitationCases.Files)
            .Where(problem => problem.Id != "CORPUS604")
            .ToDictionary(problem => problem.Location.GetLineSpan().StartLinePosition.Line - 2, problem => problem.Id);
        AssertVerdicts(cases, found.GetValueOrDefault);
    }

    [Fact]
    public void Comments_have_the_verdicts_of_the_page()
    {
        // Marks inside the words would end them.
        var cases = CitationCases
            .All.Where(item => item.Words.IndexOfAny(['\n', '\r', '“', '”', '\u2028']) < 0 && item.Words.Trim() == item.Words)
            .ToList();
        var code = string.Join(
            "\nint x;\n",
            cases.Select(item =>
                $"// cite: “{item.Words}”{(item.In.Length > 0 ? $" [{item.In}]" : "")}{(item.Speaker.Length > 0 ? $" — {item.Speaker}" : "")}"
            )
        );
        var found = ProblemsOf($"public class P {{ void M() {{\n{code}\n}} }}", CitationCases.Files)
            .ToDictionary(problem => (problem.Location.GetLineSpan().StartLinePosition.Line - 2) / 2, problem => problem.Id);
        AssertVerdicts(cases, found.GetValueOrDefault);
    }

    [Theory]
    [InlineData("[Verbatim] const string C = \"The quay is 40 metres long.\";", "")]
    [InlineData("[Verbatim] const string C = \"The quay \" + \"is 40 metres long.\";", "")]
    [InlineData("[Verbatim] const string C = \"\"\"The quay is 40 metres long.\"\"\";", "")]
    [InlineData("[Verbatim] const string C = \"The quay is 50 metres long.\";", "CORPUS610")]
    [InlineData("[Verbatim] static string C => \"The quay is 50 metres long.\";", "CORPUS610")]
    [InlineData("[Verbatim] static string C { get; } = \"The quay is 50 metres long.\";", "CORPUS610")]
    [InlineData("[Verbatim] static string C { get { return \"The quay is 50 metres long.\"; } }", "CORPUS610")]
    [InlineData("[Verbatim] static string C; static void M() { C = \"The quay is 50 metres long.\"; }", "CORPUS610")]
    [InlineData("[Verbatim] string C; static object M() => new P { C = \"The quay is 50 metres long.\" };", "CORPUS610")]
    [InlineData("[return: Verbatim] static string M() => \"The quay is 50 metres long.\";", "CORPUS610")]
    [InlineData("[return: Verbatim] static string M() { System.Func<string> f = () => \"free\"; return null; }", "")]
    [InlineData("static void M([Verbatim] string words = \"The quay is 50 metres long.\") { }", "CORPUS610")]
    [InlineData("static void M([Verbatim] string words) { } static void N() => M(\"The quay is 50 metres long.\");", "CORPUS610")]
    [InlineData("static void M([Verbatim] string words) { } static void N() => M(words: \"The quay is 40 metres long.\");", "")]
    [InlineData("static void M([Verbatim] string words) { } static void N([Verbatim] string words) => M(words);", "")]
    [InlineData("static void M([Verbatim(In = \"x\")] string words) { } static void N([Verbatim] string words) => M(words);", "CORPUS614")]
    [InlineData("static void M([Verbatim] string words) { } static void N(string words) => M(words);", "CORPUS614")]
    [InlineData("static void M([Verbatim] string words) { } static void N(int n) => M($\"The quay is {n} metres long.\");", "CORPUS614")]
    [InlineData("static void M([Verbatim] string words) { } static void N() => M(null);", "")]
    [InlineData("static void M([Verbatim] string words) { } static void N() => M(Corpus.Documents.Harbour.Quotes[0].Text);", "")]
    [InlineData("static void M([Verbatim] string words) { } static void N() => M(Corpus.Documents.Harbour.Quotes[0].Passage);", "")]
    [InlineData(
        "static void M([Verbatim] string words) { } static void N(bool b) => M(b ? \"The quay is 40 metres long.\" : \"The quay is 4 metres long.\");",
        "CORPUS610"
    )]
    [InlineData("[Verbatim(Speaker = \"Ada Birch\")] const string C = \"We open it on Monday.\";", "CORPUS604")]
    [InlineData("[Verbatim(Speaker = \"Jo Reed\")] const string C = \"We open it on Monday.\";", "CORPUS611")]
    [InlineData("[ReportedFigure] const int C = 3;", "")]
    [InlineData("[ReportedFigure(Concept = \"ferries\")] const long C = 3;", "")]
    [InlineData("[ReportedFigure(Concept = \"ferries\")] const double C = 4;", "CORPUS617")]
    [InlineData("[ReportedFigure(Unit = \"metre\")] const decimal C = 40m;", "")]
    [InlineData("[ReportedFigure(Unit = \"m\")] const decimal C = 40m;", "")]
    [InlineData("[ReportedFigure(Unit = \"kilometre\")] const decimal C = 40m;", "CORPUS618")]
    [InlineData("[ReportedFigure] const int C = 1200;", "CORPUS619")]
    [InlineData("[ReportedFigure] const double C = double.NaN;", "CORPUS614")]
    [InlineData("static void M([ReportedFigure] int n) { } static void N(int n) => M(n);", "CORPUS614")]
    [InlineData("static Passage M() => Corpus.Cite(\"The quay is 40 metres long.\");", "")]
    [InlineData("static Passage M() => Corpus.Cite(\"The quay is 50 metres long.\");", "CORPUS610")]
    [InlineData("static Passage M() => Corpus.View.Cite(\"The quay is 50 metres long.\");", "CORPUS610")]
    [InlineData("static Passage M() => Corpus.Documents.Harbour.Cite(\"The quay is 40 metres long.\");", "")]
    [InlineData("static Passage M() => Corpus.Documents.Harbour.Cite(\"The quay is 50 metres long.\");", "CORPUS610")]
    [InlineData("static Passage M() { var d = Corpus.Documents.Harbour; return d.Cite(\"The quay is 50 metres long.\"); }", "CORPUS610")]
    [InlineData("static Passage M(Document d) => d.Cite(\"The quay is 40 metres long.\");", "CORPUS614")]
    [InlineData("static Passage M(string words) => Corpus.Cite(words);", "CORPUS614")]
    public void Code_is_checked(string code, string id) =>
        Assert.Equal(
            id,
            string.Join(" ", ProblemsOf($"public class P {{ {code} }}", [("corpus/harbour.txt", Harbour)]).Select(problem => problem.Id))
        );

    [Theory]
    [InlineData("> We open it on Monday.\n>\n> — Ada Birch\n", "")]
    [InlineData("> We open it on Monday.\n> — Ada Birch, [harbour](corpus/harbour.txt)\n", "")]
    [InlineData("> We open it on Monday.\n\n— Ada Birch\n", "")]
    [InlineData("> We open it on Tuesday.\n>\n> — Ada Birch\n", "CORPUS610 1,3")]
    [InlineData("> We open it on Monday.\n>\n> — Jo Reed\n", "CORPUS611 1,3")]
    [InlineData("> We open it on Tuesday.\n", "")]
    [InlineData("<!-- cite: off -->\n\n> We open it on Tuesday.\n>\n> — Ada Birch\n", "")]
    [InlineData("She said “We open it on Monday.” ([harbour](corpus/harbour.txt))\n", "")]
    [InlineData("She said “We open it on Tuesday.” ([harbour](corpus/harbour.txt))\n", "CORPUS610 1,11")]
    [InlineData("She said “We open it on Tuesday.” ([other](https://example.org))\n", "")]
    [InlineData("She said “We open it on Tuesday.”\n", "")]
    public void A_checked_file_is_checked(string markdown, string expected)
    {
        var options = new ProjectOptions(
            ("ProjectDir", Project.Folder + "/"),
            ("RootNamespace", "Newsroom"),
            ("CorpusGenChecked", Project.Folder + "/README.md")
        );
        var project = Project.Create([("corpus/harbour.txt", Harbour), ("README.md", markdown)], options: options);
        var found = CitedProject
            .Diagnose(project, options)
            .Select(problem =>
            {
                var place = problem.Location.GetLineSpan();
                Assert.EndsWith("README.md", place.Path, StringComparison.Ordinal);
                return $"{problem.Id} {place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}";
            });
        Assert.Equal(expected, string.Join(" ", found));
    }

    [Fact]
    public void A_file_that_is_not_checked_has_no_findings() =>
        Assert.Empty(ProblemsOf("", [("corpus/harbour.txt", Harbour), ("README.md", "> We open it on Tuesday.\n>\n> — Ada Birch\n")]));

    [Theory]
    [MemberData(nameof(PageIds))]
    public void The_page_has_the_message(string id)
    {
        var page = DiagnosticPage.Of(id);
        var problem = Assert.Single(
            ProblemsOf("using CorpusGen;\n" + page.Code, DiagnosticPage.FilesOf(page.Example("wrong")!)),
            problem => problem.Id == id
        );
        page.HasMessage($"{Word(problem.Severity)} {problem.Id}: {problem.GetMessage(null)}");
    }

    [Theory]
    [MemberData(nameof(PageIds))]
    public void The_right_example_is_not_reported(string id)
    {
        var page = DiagnosticPage.Of(id);
        var code = page.CodeBlocks.ElementAt(1);
        Assert.DoesNotContain(
            ProblemsOf("using CorpusGen;\n" + code, DiagnosticPage.FilesOf(page.Example("wrong")!)),
            problem => problem.Id == id
        );
    }

    private static string Word(DiagnosticSeverity severity) => severity.ToString().ToLowerInvariant();

    private static void AssertVerdicts(IReadOnlyList<CitationCase> cases, Func<int, string?> found)
    {
        for (var i = 0; i < cases.Count; i++)
        {
            var verdict = Enum.Parse<CitationVerdict>(cases[i].Verdict, ignoreCase: true);
            Assert.True(
                Ids.GetValueOrDefault(verdict) == found(i),
                $"“{cases[i].Words}” should be {Ids.GetValueOrDefault(verdict) ?? "nothing"}, but is {found(i) ?? "nothing"}"
            );
        }
    }

    private static ImmutableArray<Diagnostic> ProblemsOf(string code, IEnumerable<(string Path, string Text)> files)
    {
        var project = Project.Create(files.Select(file => (file.Path, (string?)file.Text)), "using CorpusGen; using Newsroom;\n" + code);
        return CitedProject.Diagnose(project, new ProjectOptions(("ProjectDir", Project.Folder + "/"), ("RootNamespace", "Newsroom")));
    }
}
