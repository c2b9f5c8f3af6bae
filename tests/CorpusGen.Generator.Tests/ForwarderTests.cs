using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Tests.Diagnostics;
using CorpusGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Generator.Tests;

/// <summary>Old names of members, which the project keeps by lines of CorpusAPI.Shipped.txt or CorpusAPI.Unshipped.txt.</summary>
public sealed class ForwarderTests
{
    /// <summary>Old names of a member of each kind, one of a member of another document, and some that cannot be kept.</summary>
    public const string Recorded = """
        *RENAMED*Corpus.Papers -> Corpus.Reports
        *RENAMED*Corpus.Documents.Port -> Corpus.Documents.Harbour
        *RENAMED*Corpus.Speakers.AdaBirk -> Corpus.Speakers.AdaBirch
        *RENAMED*Corpus.Documents.Harbour.Quotes.OldWords -> Corpus.Documents.Harbour.Quotes.WeHaveWaitedForThisForTen
        *RENAMED*Corpus.Documents.Harbour.Quotes.OlderWords -> Corpus.Documents.Harbour.Quotes.OldWords
        *RENAMED*Corpus.Documents.Harbour.Figures.Ships -> Corpus.Documents.Harbour.Figures.Boats
        *RENAMED*Corpus.Documents.Harbour.Quotes.Moved -> Corpus.Reports.Bridge.Quotes.TheBridgeWillCarry5000CyclistsA
        *RENAMED*Corpus.Documents.Harbour.Pictures.Gone -> Corpus.Documents.Harbour.Pictures.NotThere
        *RENAMED*Corpus.Documents.Harbour.Quotes.Figure -> Corpus.Documents.Harbour.Figures.Boats
        *RENAMED*Corpus.Documents.Nowhere.Quotes.Old -> Corpus.Documents.Harbour.Quotes.OldWords
        *RENAMED*Corpus.Documents.Count -> Corpus.Documents.Harbour
        *RENAMED*Corpus.Documents.class -> Corpus.Documents.Harbour

        """;

    private const string Code = """
        using Newsroom;
        public static class P
        {
            public static object Run()
            {
                return string.Join(
                    "|",
                    Corpus.Papers.Bridge.Title,
                    Corpus.Documents.Port.Title,
                    Corpus.Documents.Port.Quotes.OldWords.Text,
                    Corpus.Speakers.AdaBirk.Name,
                    Corpus.Documents.Harbour.Quotes.OldWords.Text,
                    Corpus.Documents.Harbour.Quotes.OlderWords.Text,
                    Corpus.Documents.Harbour.Figures.Ships.Value,
                    Corpus.Documents.Harbour.Quotes.Moved.Text
                );
            }
        }
        """;

    private const string Result =
        "A bridge for cyclists|Harbour to close for repairs|We have waited for this for ten years,|Ada Birch"
        + "|We have waited for this for ten years,|We have waited for this for ten years,|1200|The bridge will carry 5,000 cyclists a day,";

    private static readonly (string, string?)[] Files =
    [
        ("corpus/harbour.txt", Texts.Harbour),
        ("corpus/reports/bridge.txt", Texts.Bridge),
        ("CorpusAPI.Shipped.txt", ""),
        ("CorpusAPI.Unshipped.txt", Recorded),
    ];

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.Latest)]
    public void An_old_name_returns_the_member_and_its_use_is_a_warning(LanguageVersion language)
    {
        var project = Project.Create(Files, Code, language);
        Assert.Empty(project.Problems);
        Assert.Equal(9, project.CompilerMessages.Count());
        Assert.All(project.CompilerMessages, message => Assert.Equal("CORPUS628", message.Id));
        Assert.Contains(
            "'Corpus.DocumentsCollection.Port' is obsolete: 'now Harbour'",
            project.CompilerMessages.Select(message => message.GetMessage(null))
        );
        Assert.Equal(Result, project.Call("P", "Run"));
    }

    [Fact]
    public void Old_names_are_kept_if_the_corpus_is_in_a_resource()
    {
        var project = Project.Create(Files, Code, options: Project.Storing);
        Assert.Equal(Result, project.Call("P", "Run", project.Store()));
    }

    [Fact]
    public void The_code_is_as_approved()
    {
        var project = Project.Create(Files);
        Verified.Matches(
            string.Concat(
                project
                    .Output.OrderBy(file => file.Name, StringComparer.Ordinal)
                    .SelectMany(file => file.Text.Split('\n'))
                    .Select(line => line.Trim())
                    .Where(line =>
                        line.Contains("old name of", StringComparison.Ordinal)
                        || line.Contains("global::Newsroom.Corpus.", StringComparison.Ordinal)
                        || line.Contains("Obsolete", StringComparison.Ordinal)
                    )
                    .Select(line => line + "\n")
            ),
            "Forwarders"
        );
    }

    [Fact]
    public void Without_lines_about_old_names_the_code_is_the_same_as_without_the_files() =>
        Assert.Equal(
            Project.Create([.. Files.Take(2)]).Output,
            Project.Create([.. Files.Take(3), ("CorpusAPI.Unshipped.txt", "Corpus.Documents\nCorpus.Documents.Harbour k3m9x2a\n")]).Output
        );

    [Fact]
    public void The_order_of_the_lines_and_their_ends_do_not_matter()
    {
        var turned = string.Join("\r\n", Recorded.Split('\n').Reverse());
        Assert.Equal(Project.Create(Files).Output, Project.Create([.. Files.Take(3), ("CorpusAPI.Unshipped.txt", turned)]).Output);
    }

    [Fact]
    public void Recording_a_member_emits_nothing()
    {
        var edited = Project.Create(Files).WithText("CorpusAPI.Unshipped.txt", Recorded + "Corpus.Documents.Harbour k3m9x2a\n");
        Assert.All(
            edited.OutputReasons(),
            reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, reason.ToString())
        );
        CachingTests.AssertPlain(edited, Steps.Forwarders);
    }

    [Fact]
    public void An_old_name_of_a_passage_emits_the_file_of_its_document_and_no_other()
    {
        var edited = Project
            .Create(Files)
            .WithText(
                "CorpusAPI.Unshipped.txt",
                Recorded + "*RENAMED*Corpus.Documents.Harbour.Quotes.Other -> Corpus.Documents.Harbour.Quotes.WeHaveWaitedForThisForTen\n"
            );
        Assert.Single(edited.Reasons(Steps.Shards), IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void The_page_has_the_message()
    {
        var page = DiagnosticPage.Of(DiagnosticCatalog.OldNameUsed.Id);
        var project = Project.Create(
            DiagnosticPage.FilesOf(page.Example("wrong")!).Select(file => (file.Path, (string?)file.Text)),
            "using Newsroom;\npublic static class P { public static void Run()\n{\n" + page.Code + "} }"
        );
        page.HasMessage($"warning CORPUS628: {Assert.Single(project.CompilerMessages).GetMessage(null)}");
    }
}
