using CorpusGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Tests;

/// <summary>Whatever one file is, the others have their members.</summary>
public sealed class BadInputTests
{
    private const string UseHarbour =
        "public static class P { public static object Run() => Newsroom.Corpus.Documents.Harbour.Headline.Text; }";

    [Fact]
    public void A_file_that_is_not_text_is_reported_at_its_path()
    {
        var project = Create("corpus/binary.txt", null);
        var problem = Assert.Single(project.Problems);
        Assert.Equal(("CORPUS901", DiagnosticSeverity.Warning), (problem.Id, problem.Severity));
        Assert.Equal(Project.Folder + "/corpus/binary.txt", problem.Location.GetLineSpan().Path);
        Assert.Contains("'corpus/binary.txt' cannot be read as text", problem.GetMessage(null), StringComparison.Ordinal);
        AssertSound(project);
    }

    [Theory]
    [InlineData("corpus/empty.txt", "", "Empty")]
    [InlineData("corpus/space.txt", " \r\n\u00A0", "Space")]
    [InlineData("corpus/word.txt", "word", "Word")]
    [InlineData("corpus/broken-utf8.txt", "H\uFFFDrbour \uFFFD\uFFFD", "BrokenUtf8")]
    [InlineData("corpus/utf16.txt", "H\0a\0r\0b\0o\0u\0r\0", "Utf16")]
    [InlineData("corpus/123 !.txt", "", "Document")]
    [InlineData("corpus/class.txt", "Text.", "Class")]
    [InlineData("corpus/tostring.txt", "Text.", "TostringDocument")]
    [InlineData("corpus/quotes.txt", "Text.", "QuotesDocument")]
    [InlineData("corpus/QuoteGroup.txt", "“One two three four,” said Ann Poe.", "QuoteGroupDocument")]
    [InlineData("corpus/Ünï çödé.txt", "Text.", "ÜnïÇödé")]
    public void An_odd_file_is_a_sound_document(string path, string text, string name)
    {
        var project = Create(
            path,
            text,
            $"public static class Q {{ public static object Run() => Newsroom.Corpus.Documents.{name}.Text; }}"
        );
        Assert.Empty(project.Problems);
        AssertSound(project);
        Assert.Equal(text, project.Call("Q", "Run"));
    }

    [Fact]
    public void Two_files_of_one_name_in_two_folders_are_two_collections()
    {
        var project = Create(
            "corpus/reports/harbour.txt",
            "A report.",
            "public static class Q { public static object Run() => Newsroom.Corpus.Reports.Harbour.Text; }"
        );
        AssertSound(project);
        Assert.Equal("A report.", project.Call("Q", "Run"));
    }

    [Fact]
    public void Files_with_the_same_name_in_a_collection_are_distinguished_by_their_folders()
    {
        var project = Project.Create(
            [("corpus/a/north/harbour.txt", "North."), ("corpus/a/south/harbour.txt", "South.")],
            "public static class Q { public static object Run() => Newsroom.Corpus.A.NorthHarbour.Text + Newsroom.Corpus.A.SouthHarbour.Text; }"
        );
        Assert.Empty(project.CompilerMessages);
        Assert.Equal("North.South.", project.Call("Q", "Run"));
    }

    [Fact]
    public void Without_the_run_time_library_an_error_is_reported_and_nothing_is_generated()
    {
        var project = Project.Create([("corpus/harbour.txt", Texts.Harbour)], runtime: null);
        Assert.Equal("CORPUS903", Assert.Single(project.Problems).Id);
        Assert.Empty(project.Output);
    }

    [Fact]
    public void More_text_than_an_old_language_can_contain_is_reported()
    {
        var project = Project.Create(
            [("corpus/large.txt", new string('a', 8_000_001))],
            "",
            Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp7_3
        );
        Assert.Equal("CORPUS904", Assert.Single(project.Problems).Id);
    }

    private static Project Create(string path, string? text, string code = "") =>
        Project.Create([("corpus/harbour.txt", Texts.Harbour), (path, text)], UseHarbour + code);

    private static void AssertSound(Project project)
    {
        Assert.Empty(project.CompilerMessages);
        Assert.Equal("Harbour to close for repairs", project.Call("P", "Run"));
    }
}
