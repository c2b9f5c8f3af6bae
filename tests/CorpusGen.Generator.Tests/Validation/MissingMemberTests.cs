using System.Collections.Immutable;
using CorpusGen.Core.Tests.Diagnostics;
using CorpusGen.Generator.Analysis;
using CorpusGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Generator.Tests.Validation;

/// <summary>The message beside the compiler's error at a member that does not exist.</summary>
public sealed class MissingMemberTests
{
    [Theory]
    [InlineData("Corpus.Documents.Harbor", "'Corpus.Documents' has no member 'Harbor'…; did you mean 'Harbour'?")]
    [InlineData(
        "Corpus.Documents.Harbour.Quotes.WeWillOpenTheQuayOnMonday",
        "'Corpus.Documents.Harbour.Quotes' has no member 'WeWillOpenTheQuayOnMonday'…; did you mean 'WeWillOpenTheQuayOnFriday'?"
    )]
    [InlineData(
        "Corpus.Documents.Harbour.Quotes.WeWillOpenNothing",
        "'Corpus.Documents.Harbour.Quotes' has no member 'WeWillOpenNothing'…; did you mean 'WeWillOpenTheQuayOnFriday'?"
    )]
    [InlineData("Corpus.Documents.Harbour.Qoutes.First()", "'Corpus.Documents.Harbour' has no member 'Qoutes'…; did you mean 'Quotes'?")]
    [InlineData("Corpus.Documents.Harbour.Figures.Gone.Value", "'Corpus.Documents.Harbour.Figures' has no member 'Gone'…; it has 'Boats'")]
    [InlineData("Corpus.AllQuote", "'Corpus' has no member 'AllQuote'…; did you mean 'AllQuotes'?")]
    public void A_missing_member_is_explained(string expression, string message)
    {
        var problem = Assert.Single(ProblemsOf($"public static class P {{ public static object A() => {expression}; }}"));

        Assert.Equal("CORPUS603", problem.Id);
        Assert.Equal(
            message,
            problem.GetMessage(null).Replace(": the text was edited or removed, or the name is misspelled", "…", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("Corpus.Documents.Harbour.Quotes.WeWillOpenTheQuayOnFriday")]
    [InlineData("\"text\".Lenght")]
    [InlineData("Gone.Documents")]
    [InlineData("Corpus.Documents.Harbour.Quotes.First(1, 2, 3)")]
    public void Other_code_has_no_message(string expression) =>
        Assert.Empty(ProblemsOf($"public static class P {{ public static object A() => {expression}; }}"));

    [Theory]
    [InlineData(
        "Corpus.Documents.Harbour.Quotes.WeShallOpenTheQuayOnFriday",
        "CorpusAPI.Unshipped.txt",
        "Corpus.Documents.Harbour.Quotes.WeShallOpenTheQuayOnFriday",
        "; CorpusAPI.Unshipped.txt records it, and what is nearly the same is now 'Corpus.Documents.Harbour.Quotes.WeWillOpenTheQuayOnFriday'"
    )]
    [InlineData(
        "Corpus.Documents.Harbour.Quotes.Quay",
        "CorpusAPI.Shipped.txt",
        "*RENAMED*Corpus.Documents.Harbour.Quotes.Quay -> Corpus.Documents.Harbour.Figures.Boats",
        "; CorpusAPI.Shipped.txt records that it is now 'Corpus.Documents.Harbour.Figures.Boats'"
    )]
    [InlineData(
        "Corpus.Documents.Ferry",
        "CorpusAPI.Unshipped.txt",
        "*REMOVED*Corpus.Documents.Ferry k3m9x2a",
        "; CorpusAPI.Unshipped.txt records it, and its words are no longer in the corpus"
    )]
    [InlineData("Corpus.Documents.Harbor", "CorpusAPI.Unshipped.txt", "Corpus.Documents", "; did you mean 'Harbour'?")]
    [InlineData(
        "Corpus.Speakers.AdaBurch",
        "CorpusAPI.Shipped.txt",
        "Corpus.Speakers.AdaBurch",
        "; CorpusAPI.Shipped.txt records it, and its words are no longer in the corpus"
    )]
    public void What_the_files_of_recorded_members_know_is_said(string expression, string file, string line, string end)
    {
        var message = Assert
            .Single(ProblemsOf($"public static class P {{ public static object A() => {expression}; }}", (file, line + "\n")))
            .GetMessage(null);
        Assert.EndsWith(" or the name is misspelled" + end, message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_has_the_message()
    {
        var page = DiagnosticPage.Of("CORPUS603");
        var problem = Assert.Single(ProblemsOf(page.Code));
        page.HasMessage($"warning {problem.Id}: {problem.GetMessage(null)}");
    }

    private static ImmutableArray<Diagnostic> ProblemsOf(string code, params (string Path, string? Text)[] files)
    {
        var project = Project.Create(
            [
                ("corpus/harbour.txt", "The mayor, Ada Birch, said: “We will open the quay on Friday.”\n\nIn the harbour are 40 boats.\n"),
                .. files,
            ],
            "using System.Linq; using Newsroom;\n" + code
        );
        return project
            .Compilation.WithAnalyzers(
                [new MissingMemberAnalyzer()],
                new AnalyzerOptions(
                    [.. project.Files],
                    new ProjectOptions(("ProjectDir", Project.Folder + "/"), ("RootNamespace", "Newsroom"))
                )
            )
            .GetAnalyzerDiagnosticsAsync()
            .GetAwaiter()
            .GetResult();
    }
}
