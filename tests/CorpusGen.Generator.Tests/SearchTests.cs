using CorpusGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Generator.Tests;

/// <summary>The generated search, compiled and run, through the library of new targets and of old ones.</summary>
public sealed class SearchTests
{
    private const string Markdown = """
        ---
        title: Of quays
        ---
        # Quays

        A *qu*ay is **no** harbour. The [long quay](https://example.org/unread) was built in 1890, and
        nobody has ever said why.
        """;

    private static readonly (string, string?)[] Files =
    [
        ("corpus/harbour.txt", Texts.Harbour),
        ("corpus/reports/bridge.txt", Texts.Bridge),
        ("corpus/odd.txt", "Früh – 😀\r\n\r\n“Ä 😀 über alles hier,” sagte Ümit 😀."),
        ("corpus/quays.md", Markdown),
        (
            "corpus/long.txt",
            "Long\n\n"
                + string.Join(" ", Enumerable.Range(0, 200).Select(i => $"one{i} two{i}"))
                + " the quay at last "
                + string.Join(" ", Enumerable.Range(0, 200).Select(i => $"three{i} four{i}"))
        ),
    ];

    public static TheoryData<string, LanguageVersion> Targets => GeneratedCodeTests.Targets;

    [Theory]
    [MemberData(nameof(Targets))]
    public void Documents_are_found_by_their_words(string runtime, LanguageVersion language) =>
        Assert.Equal(
            "Harbour Quays|2 2|Bridge|Odd|Odd|0 0|Quays Long|Long",
            Run(
                runtime,
                language,
                """
                return string.Join("|", Names(Corpus.Search("harbour")), Corpus.Search("HARBOUR'S", limit: 1).Total + " " + Corpus.Search("harbour").Count,
                    Names(Corpus.Search("\"5,000 cyclists\"")), Names(Corpus.Search("uber")), Names(Corpus.Search("ÜMIT")), Corpus.Search("").Total + " " + Corpus.Search("unread").Total,
                    Names(Corpus.Search("quay")), Names(Corpus.Search("+quay -harbour")));
                """
            )
        );

    [Theory]
    [MemberData(nameof(Targets))]
    public void A_search_is_limited_to_what_the_options_choose(string runtime, LanguageVersion language) =>
        Assert.Equal(
            "Harbour Bridge Quays|Bridge|Harbour|Bridge|Bridge Quays||0",
            Run(
                runtime,
                language,
                """
                return string.Join("|", Names(Corpus.Search("said")), Names(Corpus.Search("said", collection: nameof(Corpus.Reports))), Names(Corpus.Search("said", speaker: Corpus.Speakers.AdaBirch)),
                    Names(Corpus.Search("said", new SearchOptions { Speaker = "Jonas Reed" })), Names(Corpus.Search("said", new SearchOptions { Skip = 1 })),
                    Names(Corpus.Search("said", "Nowhere")), Corpus.Search("said", speaker: CorpusGen.Speaker.Unknown).Total);
                """
            )
        );

    [Theory]
    [MemberData(nameof(Targets))]
    public void A_result_shows_the_words_it_was_found_by(string runtime, LanguageVersion language) =>
        Assert.Equal(
            "The [harbour] of Elmstead closes on Monday, its [master] said.|harbour|3|2|1|A quay is no harbour. The <mark>long quay</mark> was built in 1890, and nobody has ever said why.|long quay|6|True",
            Run(
                runtime,
                language,
                """
                var harbour = Corpus.Search("harbour master").First();
                var quay = Corpus.Search("\"long quay\"").Single();
                return string.Join("|", harbour.Snippet.Highlight("[", "]"), harbour.Passage, harbour.Passage.Line, harbour.Snippet.Matches.Count, harbour.Block.Index,
                    quay.Snippet.ToHtml(), quay.Passage, quay.Passage.Line, quay.Document.Text.Substring(quay.Passage.Start, quay.Passage.Length) == "long quay");
                """
            )
        );

    [Theory]
    [MemberData(nameof(Targets))]
    public void A_snippet_is_short_and_its_marks_are_at_the_matches(string runtime, LanguageVersion language) =>
        Assert.Equal(
            "True|True|True|quay|quay|Ümit|Ümit|quay",
            Run(
                runtime,
                language,
                """
                var found = Corpus.Search("quay").Single(result => result.Document.Name == "Long");
                var odd = Corpus.Search("umit").Single();
                var marked = Corpus.Search("quay").First();
                return string.Join("|", found.Snippet.Text.Length <= 245, found.Snippet.Text.StartsWith("…"), found.Snippet.Text.EndsWith("…"),
                    Of(found), found.Passage, Of(odd), odd.Document.Text.Substring(odd.Passage.Start, odd.Passage.Length), Of(marked));
                """
            )
        );

    [Fact]
    public void Results_and_scores_are_the_same_on_all_targets()
    {
        var answers = Targets
            .Select(target =>
                Run(
                    (string)target[0],
                    (LanguageVersion)target[1],
                    """
                    return string.Join("\n", new[] { "harbour", "said", "the", "the of said", "h*", "\"the harbour\"", "+the said -boats", "quay harbour 1890" }.Select(query => query + ": "
                        + string.Join(" ", Corpus.Search(query).Select(result => result.Document.Name + " " + BitConverter.DoubleToInt64Bits(result.Score) + " " + result.Snippet.Highlight("[", "]")))));
                    """
                )
            )
            .ToList();
        Assert.Single(answers.Distinct());
        Assert.Contains("[harbour]", (string)answers[0]!, StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_matches_the_approved_output() =>
        Verified.Matches(
            Create([("corpus/a.txt", "The harbour is the harbour.\n\nNo boat."), ("corpus/b.txt", "The boats.")])
                .Output.Single(file => file.Name == "Corpus.Search.g.cs")
                .Text,
            "Search"
        );

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp8)]
    [InlineData(LanguageVersion.Latest)]
    public void The_code_compiles_without_a_word_of_the_compiler(LanguageVersion language) =>
        Assert.Empty(Create(Files, "", language).CompilerMessages);

    [Fact]
    public void Without_the_setting_there_is_no_search_and_no_word_is_read()
    {
        var project = Project.Create(Files);
        Assert.DoesNotContain(
            project.Output,
            file => file.Name.Contains("Search", StringComparison.Ordinal) || file.Text.Contains("Search_", StringComparison.Ordinal)
        );
        Assert.Empty(project.Reasons(Steps.Words));
        Assert.Single(Create(Files).Output, file => file.Name == "Corpus.Search.g.cs");
    }

    [Fact]
    public void Without_documents_there_is_nothing_to_search() => Assert.Empty(Create([]).Output);

    [Fact]
    public void An_edited_text_has_its_own_words_read_again_and_no_others()
    {
        var edited = Create(Files).WithText("corpus/odd.txt", "Früh\n\nGanz anders, sagte niemand.");
        Assert.Single(edited.Reasons(Steps.Words), IncrementalStepRunReason.Modified);
        Assert.Equal(Files.Length, edited.Reasons(Steps.Words).Length);
        Assert.Single(edited.Reasons(Steps.Search), IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void An_edit_that_changes_no_word_leaves_the_index_as_it_is()
    {
        var edited = Create(Files)
            .WithText("corpus/reports/bridge.txt", Texts.Bridge.Replace("engineer.", "engineer!", StringComparison.Ordinal));
        Assert.All(
            edited.Reasons(Steps.Search),
            reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged)
        );
    }

    [Fact]
    public void An_edit_of_code_reads_no_word() =>
        Assert.All(
            Create(Files).WithCode("class Edited { }").Reasons(Steps.Words),
            reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged)
        );

    [Fact]
    public void The_words_are_plain_data() => CachingTests.AssertPlain(Create(Files), Steps.Words, Steps.Search);

    private static Project Create(
        IEnumerable<(string, string?)> files,
        string code = "",
        LanguageVersion language = LanguageVersion.Latest,
        string runtime = Project.NewRuntime,
        string resource = ""
    ) =>
        Project.Create(
            files,
            code,
            language,
            new ProjectOptions(
                ("ProjectDir", Project.Folder + "/"),
                ("RootNamespace", "Newsroom"),
                ("CorpusSearch", "true"),
                ("CorpusGenResource", resource)
            ),
            runtime
        );

    // The index in a literal, and the index in the resource: to the program there is no difference.
    private static object? Run(string runtime, LanguageVersion language, string body)
    {
        var code = CodeOf(body);
        var inCode = Create(Files, code, language, runtime).Call("P", "Run");
        var stored = Create(Files, code, language, runtime, Project.Resource);
        Assert.Empty(stored.Reasons(Steps.Words));
        Assert.Equal(inCode, stored.Call("P", "Run", stored.Store(search: true)));
        return inCode;
    }

    private static string CodeOf(string body) =>
        $$"""
            using System;
            using System.Linq;
            using CorpusGen.Search;
            using Newsroom;
            public static class P
            {
                public static object Run()
                {
                    object result = Answer();
                    return result.ToString();
                }

                private static object Answer()
                {
                    {{body}}
                }

                private static string Names(SearchResults results) { return string.Join(" ", results.Select(result => result.Document.Name)); }

                private static string Of(SearchResult result) { var match = result.Snippet.Matches[0]; return result.Snippet.Text.Substring(match.Start, match.Length); }
            }
            """;
}
