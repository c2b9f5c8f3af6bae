using CorpusGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Generator.Tests;

/// <summary>What `Cite` returns at run time.</summary>
public sealed class CiteTests
{
    private const string Text =
        "Hafen – Harbour\n\nThe quay is 40 metres long; it was built in 1901.\n\n“We will not open the quay on Friday,” said Ada Birch. “We open it on Monday.”\n";

    private static readonly (string, string?)[] Files =
    [
        ("corpus/harbour.txt", Text),
        ("corpus/letter.md", "# A letter\n\nThey wrote: “We *open* it on Monday.”\n"),
    ];

    private const string Code = """
        using CorpusGen;
        using Newsroom;
        public static class P
        {
            private const string Quay = "The quay is " + "40 metres long";
            public static object Passage() { var p = Corpus.Cite(Quay); return p.Text + "|" + p.Document.Path + "|" + p.Line + "|" + p.Start + "|" + p.GetBlock().Index; }
            public static object Abridged() { return Corpus.Cite("The quay … was built in 1901.").Text; }
            public static object Speaker() { return Corpus.Documents.Harbour.Cite("We open it on Monday.").GetQuote().Speaker.Name; }
            public static object Unspoken() { return Corpus.Cite(Quay).GetQuote().Equals(default(Quote)); }
            public static object First() { return Corpus.Cite("We open it on Monday.").Document.Path; }
            public static object Letter() { return Corpus.Documents.Letter.Cite("We open it on Monday.").Text; }
            public static object View() { return Corpus.View.Cite("We open it on Monday.").Document.Path; }
            public static object Document() { Document d = Corpus.Documents.Letter; return d.Cite("We open it on Monday.").Document.Path; }
            public static object Variable() { var words = new string(Quay.ToCharArray()); return Corpus.Cite(words).Text; }
            public static object Absent() { return Corpus.Cite("The quay is 50 metres long"); }
            public static object Elsewhere() { return Corpus.Documents.Letter.Cite(Quay); }
        }
        """;

    public static TheoryData<LanguageVersion, string> Languages =>
        new()
        {
            { LanguageVersion.CSharp7_3, Project.OldRuntime },
            { LanguageVersion.CSharp7_3, Project.NewRuntime },
            { LanguageVersion.Latest, Project.NewRuntime },
        };

    [Theory]
    [MemberData(nameof(Languages))]
    public void Cite_returns_the_passage(LanguageVersion language, string runtime)
    {
        var project = Project.Create(Files, Code, language, runtime: runtime);
        AssertPassages(method => project.Call("P", method));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Cite_returns_the_passage_from_a_resource(LanguageVersion language, string runtime)
    {
        var project = Project.Create(Files, Code, language, Project.Storing, runtime);
        AssertPassages(method => project.Call("P", method, project.Store()));
    }

    [Fact]
    public void Words_that_are_not_in_the_corpus_are_an_exception()
    {
        var project = Project.Create(Files, Code);
        Assert.Throws<ArgumentException>(() => project.Call("P", "Absent"));
        Assert.Throws<ArgumentException>(() => project.Call("P", "Elsewhere"));
    }

    [Fact]
    public void A_program_without_citations_has_no_table() =>
        Assert.DoesNotContain(Project.Create(Files).Output, file => file.Name.Contains("Citations", StringComparison.Ordinal));

    [Fact]
    public void The_table_is_written_again_only_if_a_cited_passage_moves()
    {
        var project = Project.Create(Files, Code);
        var table = Table(project);
        Assert.Equal(table, Table(project.WithCode(Code + "// more")));
        Assert.Equal(table, Table(project.WithText("corpus/letter.md", "# A letter\n\nThey wrote: “We *open* it on Monday.”\n\nMore.\n")));
        Assert.NotEqual(table, Table(project.WithText("corpus/letter.md", "# The letter\n\nThey wrote: “We *open* it on Monday.”\n")));
    }

    private static string Table(Project project) =>
        project.Output.Single(file => file.Name.Contains("Citations", StringComparison.Ordinal)).Text;

    private static void AssertPassages(Func<string, object?> call)
    {
        Assert.Equal("The quay is 40 metres long|corpus/harbour.txt|3|17|1", call("Passage"));
        Assert.Equal("The quay is 40 metres long; it was built in 1901.", call("Abridged"));
        Assert.Equal("Ada Birch", call("Speaker"));
        Assert.Equal(true, call("Unspoken"));
        Assert.Equal("corpus/harbour.txt", call("First"));
        Assert.Equal("We open it on Monday.", call("Letter"));
        Assert.Equal("corpus/harbour.txt", call("View"));
        Assert.Equal("corpus/letter.md", call("Document"));
        Assert.Equal("The quay is 40 metres long", call("Variable"));
    }
}
