using CorpusGen.Generator.Tests.Harness;

namespace CorpusGen.Generator.Tests;

/// <summary>Several corpora as one.</summary>
public sealed class CombineTests
{
    [Theory]
    [InlineData(Project.NewRuntime)]
    [InlineData(Project.OldRuntime)]
    public void A_view_has_what_each_corpus_has_in_their_order_and_each_corpus_once(string runtime) =>
        Assert.Equal(
            "2|Harbour,Bridge|Ada Birch,Jonas Reed|2|1|1|We have waited for this for ten years,;The bridge will carry 5,000 cyclists a day,|True",
            Run(
                runtime,
                """
                var both = Corpus.Combine(Corpus.View, Corpus.Combine());
                var ada = both.Speakers[0];
                return string.Join("|", both.Documents.Count, string.Join(",", both.Documents.Select(d => d.Name)), string.Join(",", both.Speakers.Select(s => s.Name)), both.Quotes.Count,
                    ada.Quotes.Count, ada.Documents.Count, string.Join(";", both.Quotes.Select(q => q.Text)), both.Documents[1] == Corpus.Reports.Bridge);
                """
            )
        );

    [Fact]
    public void Walking_a_view_and_asking_it_by_place_give_the_same() =>
        Assert.Equal(
            "True",
            Run(
                Project.NewRuntime,
                """
                var view = Corpus.Combine();
                return view.Figures.SequenceEqual(Enumerable.Range(0, view.Figures.Count).Select(i => view.Figures[i])).ToString();
                """
            )
        );

    private static object? Run(string runtime, string body) =>
        Project
            .Create(
                [("corpus/harbour.txt", Texts.Harbour), ("corpus/reports/bridge.txt", Texts.Bridge)],
                $$"""
                using System;
                using System.Linq;
                using Newsroom;
                public static class P
                {
                    public static object Run()
                    {
                        {{body}}
                    }
                }
                """,
                runtime: runtime
            )
            .Call("P", "Run");
}
