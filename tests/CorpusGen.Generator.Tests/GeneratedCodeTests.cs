using CorpusGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Generator.Tests;

/// <summary>
/// The generated code, compiled and run, through the library of new targets and of old ones, with its texts in the code and in a
/// resource.
/// </summary>
public sealed class GeneratedCodeTests
{
    public static TheoryData<string, LanguageVersion> Targets =>
        new()
        {
            { Project.NewRuntime, LanguageVersion.Latest },
            { Project.NewRuntime, LanguageVersion.CSharp7_3 },
            { Project.OldRuntime, LanguageVersion.Latest },
            { Project.OldRuntime, LanguageVersion.CSharp7_3 },
        };

    [Theory]
    [MemberData(nameof(Targets))]
    public void A_document_returns_the_content_of_its_text(string runtime, LanguageVersion language) =>
        Assert.Equal(
            "Harbour to close for repairs|Elmstead Herald|Harbour|Documents|corpus/harbour.txt|4|2",
            Run(
                runtime,
                language,
                """
                var d = Corpus.Documents.Harbour;
                return string.Join("|", d.Title, d.Source.Text, d.Name, d.Collection, d.Path, d.Blocks.Count, d.Paragraphs.Count);
                """
            )
        );

    [Theory]
    [MemberData(nameof(Targets))]
    public void A_quotation_returns_its_words_and_its_speaker(string runtime, LanguageVersion language) =>
        Assert.Equal(
            "We have waited for this for ten years,|Ada Birch|Ada Birch|said|Direct|5|1",
            Run(
                runtime,
                language,
                """
                var q = Corpus.Documents.Harbour.Quotes.WeHaveWaitedForThisForTen;
                return string.Join("|", q.Text, q.Speaker.Name, q.Source, q.Cue, q.Kind, q.Line, q.Pieces.Count);
                """
            )
        );

    [Theory]
    [MemberData(nameof(Targets))]
    public void A_figure_gives_its_value_and_what_is_counted(string runtime, LanguageVersion language) =>
        Assert.Equal(
            "1200|MoreThan|boats|1,200 boats",
            Run(
                runtime,
                language,
                """
                var f = Corpus.Documents.Harbour.Figures["Boats"];
                return string.Join("|", f.Value, f.Modifier, f.Concept, f);
                """
            )
        );

    [Theory]
    [MemberData(nameof(Targets))]
    public void Groups_are_lists_and_know_their_items_by_name(string runtime, LanguageVersion language) =>
        Assert.Equal(
            "3|3|Ada Birch,Jonas Reed|Jonas Reed|True|False|True",
            Run(
                runtime,
                language,
                """
                global::CorpusGen.Document found;
                return string.Join("|", Corpus.AllDocuments.Count, Corpus.AllQuotes.Count, string.Join(",", Corpus.Speakers.Select(s => s.Name)),
                    Corpus.Speakers["JonasReed"].Name, Corpus.Documents.TryGetValue("Harbour", out found), Corpus.Documents.TryGetValue("harbour", out found),
                    Corpus.Documents["Harbour"] == Corpus.Documents.Harbour);
                """
            )
        );

    [Theory]
    [MemberData(nameof(Targets))]
    public void A_speaker_leads_to_their_words_and_these_back_to_the_document(string runtime, LanguageVersion language) =>
        Assert.Equal(
            "The bridge will carry 5,000 cyclists a day,|Bridge|Reports|an engineer",
            Run(
                runtime,
                language,
                """
                var q = Corpus.Speakers.JonasReed.Quotes.Single();
                return string.Join("|", q.Text, q.Document.Name, q.Document.Collection, Corpus.Speakers.JonasReed.Role);
                """
            )
        );

    [Theory]
    [MemberData(nameof(Targets))]
    public void Positions_are_those_of_the_text_in_utf16(string runtime, LanguageVersion language) =>
        Assert.Equal(
            "True",
            Run(
                runtime,
                language,
                """
                return Corpus.AllQuotes.All(q => q.Document.Text.Substring(q.Start, q.Passage.Length) == q.Text)
                    && Corpus.AllDocuments.All(d => d.Blocks.All(b => d.Text.Substring(b.Passage.Start, b.Passage.Length) == b.Text))
                    && Corpus.Documents.Odd.Quotes.Single().Line == 3;
                """
            )
        );

    [Theory]
    [MemberData(nameof(Targets))]
    public void A_missing_path_is_reported(string runtime, LanguageVersion language) =>
        Assert.Equal(
            "ArgumentOutOfRangeException KeyNotFoundException ArgumentOutOfRangeException",
            Run(
                runtime,
                language,
                """
                return string.Join(" ", Fault(() => Corpus.AllQuotes[99].Text), Fault(() => Corpus.Documents["Nowhere"].Text), Fault(() => Corpus.Documents.Harbour.Quotes[-1].Text));
                """
            )
        );

    // The corpus in literals, and the corpus in a resource: to the program there is no difference.
    private static object? Run(string runtime, LanguageVersion language, string body)
    {
        var inCode = Create(runtime, language, body, null).Call("P", "Run");
        var stored = Create(runtime, language, body, Project.Storing);
        Assert.Equal(inCode, stored.Call("P", "Run", stored.Store()));
        return inCode;
    }

    private static Project Create(string runtime, LanguageVersion language, string body, ProjectOptions? options) =>
        Project.Create(
            [
                ("corpus/harbour.txt", Texts.Harbour),
                ("corpus/reports/bridge.txt", Texts.Bridge),
                ("corpus/odd.txt", "Früh – 😀\r\n\r\n“Ä 😀 über alles hier,” sagte Ümit 😀."),
            ],
            $$"""
            using System;
            using System.Linq;
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

                private static string Fault(Func<object> action)
                {
                    try { action(); return "none"; }
                    catch (Exception fault) { return fault.GetType().Name; }
                }
            }
            """,
            language,
            options,
            runtime
        );
}
