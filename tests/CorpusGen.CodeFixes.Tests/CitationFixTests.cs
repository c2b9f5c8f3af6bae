using System.Collections.Immutable;
using System.Text;
using CorpusGen.Generator.Analysis.Citations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.CodeFixes.Tests;

/// <summary>The light bulb on a citation.</summary>
public sealed class CitationFixTests
{
    private const string Harbour = "Harbour\n\n“We will not open the quay on Friday,” said Ada Birch. “We open it on Monday.”\n";
    private const string Letter = "Letter\n\n“We open it on Monday,” wrote Jonas Reed. “The sea is calm today.”\n";

    // What the run-time library and the generator declare.
    private const string Library = """
        namespace CorpusGen
        {
            public sealed class VerbatimAttribute : System.Attribute { public string In { get; set; } public string Speaker { get; set; } }
            public sealed class ReportedFigureAttribute : System.Attribute { }
            public struct Passage { }
        }
        public static class Corpus { public static CorpusGen.Passage Cite(string words) => default; }
        """;

    [Theory]
    [InlineData(
        "[Verbatim] const string C = \"We will open the quay on Friday\";",
        "CORPUS610",
        "[Verbatim] const string C = \"We will not open the quay on Friday\";"
    )]
    [InlineData(
        "[Verbatim(Speaker = \"Jo Reed\")] const string C = \"The sea is calm today.\";",
        "CORPUS611",
        "[Verbatim(Speaker = \"Jonas Reed\")] const string C = \"The sea is calm today.\";"
    )]
    [InlineData(
        "static object M() => Corpus.Cite(\"We open it on Monday\");",
        "CORPUS612",
        "static object M() => Corpus.Documents.Harbour.Cite(\"We open it on Monday\");"
    )]
    [InlineData(
        "static object M() => Corpus.Cite(\"The sea is calm today.\");",
        "CORPUS604",
        "static object M() => Corpus.Documents.Letter.Quotes.TheSeaIsCalmToday.Passage;"
    )]
    [InlineData(
        "static void S([Verbatim] string w) { } static void M() => S(\"The sea is calm today.\");",
        "CORPUS604",
        "static void S([Verbatim] string w) { } static void M() => S(Corpus.Documents.Letter.Quotes.TheSeaIsCalmToday.Text);"
    )]
    [InlineData("// cite: \"The sea is quiet today.\"", "CORPUS610", "// cite: \"The sea is calm today\"")]
    public async Task The_first_fix_corrects_the_citation(string code, string id, string corrected)
    {
        var project = With(code);
        var diagnostic = Assert.Single(await project.Diagnose(new CitationAnalyzer()));
        Assert.Equal(id, diagnostic.Id);
        var actions = await ActionsOf(project, diagnostic);
        Assert.Equal(Wrap(corrected), await TextAfter(project, actions[0]));
    }

    [Fact]
    public async Task Each_document_that_has_the_words_is_offered()
    {
        var project = With("static object M() => Corpus.Cite(\"We open it on Monday\");");
        var actions = await ActionsOf(project, Assert.Single(await project.Diagnose(new CitationAnalyzer())));
        Assert.Equal(["Cite Corpus.Documents.Harbour", "Cite Corpus.Documents.Letter"], actions.Select(action => action.Title));
    }

    [Fact]
    public async Task A_constant_is_not_replaced_by_a_member()
    {
        var project = With("[Verbatim] const string C = \"The sea is calm today.\";");
        Assert.Empty(await ActionsOf(project, Assert.Single(await project.Diagnose(new CitationAnalyzer()))));
    }

    [Fact]
    public async Task All_citations_of_a_project_are_corrected_together()
    {
        var project = With(
            "[Verbatim] const string C = \"We will open the quay on Friday\"; [Verbatim] const string D = \"The sea is quiet today.\";"
        );
        var corrected = await project.FixAll(new CitationFix(), new CitationAnalyzer(), "CORPUS610");
        var text = (await corrected.Documents.Single(document => document.Name == "Cited.cs").GetTextAsync()).ToString();
        Assert.Contains("\"We will not open the quay on Friday\"", text, StringComparison.Ordinal);
        Assert.Contains("\"The sea is calm today\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_checked_file_is_corrected()
    {
        var project = Workspace.With(
            ("README.md", "> The sea is quiet today.\n>\n> — Jonas Reed\n", Encoding.UTF8),
            ("corpus/letter.txt", Letter, Encoding.UTF8)
        );
        var config = SourceText.From(
            "is_global = true\nbuild_property.ProjectDir = /home/dev/newsroom/\nbuild_property.CorpusGenChecked = /home/dev/newsroom/README.md\n"
        );
        project = project.RemoveAnalyzerConfigDocument(project.AnalyzerConfigDocuments.Single().Id);
        project = project.AddAnalyzerConfigDocument("more.globalconfig", config, filePath: "/home/dev/newsroom/more.globalconfig").Project;
        var diagnostic = Assert.Single(await project.Diagnose(new CitationAnalyzer()));
        Assert.Equal("> The sea is calm today\n>\n> — Jonas Reed\n", (await project.FixOne(diagnostic)).Text().ToString());
    }

    private static string Wrap(string code) => $"using CorpusGen;\nclass Cited {{\n{code}\n}}\n";

    private static Project With(string code)
    {
        var project = Workspace.With(("corpus/harbour.txt", Harbour, Encoding.UTF8), ("corpus/letter.txt", Letter, Encoding.UTF8));
        project = project.AddMetadataReference(MetadataReference.CreateFromFile(typeof(object).Assembly.Location));
        project = project.AddDocument("Library.cs", Library, filePath: "/home/dev/newsroom/Library.cs").Project;
        return project.AddDocument("Cited.cs", Wrap(code), filePath: "/home/dev/newsroom/Cited.cs").Project;
    }

    private static async Task<List<CodeAction>> ActionsOf(Project project, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        var document = project.Documents.Single(document => document.Name == "Cited.cs");
        await new CitationFix().RegisterCodeFixesAsync(
            new CodeFixContext(document, diagnostic, (found, _) => actions.Add(found), CancellationToken.None)
        );
        return actions;
    }

    private static async Task<string> TextAfter(Project project, CodeAction action)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(project.Id)!;
        return (await changed.Documents.Single(document => document.Name == "Cited.cs").GetTextAsync()).ToString();
    }
}
