using System.Linq;
using CorpusGen;
using static System.FormattableString;

namespace Newsroom
{
    /// <summary>Prints the content of the corpus, in C# 7.3. The output is the same for every target, language and storage.</summary>
    public static class Print
    {
        /// <summary>The answer.</summary>
        public static string Run()
        {
            var harbour = Corpus.Documents.Harbour;
            Quote waited = harbour.Quotes.WeHaveWaitedForThisForTen;
            Figure boats = harbour.Figures.Boats;
            var bridge = Corpus.Reports.Bridge;
            return string.Join(
                "\n",
                Invariant($"{waited.Speaker.Name} | {waited.Text} | {waited.Line} | {waited.Start}"),
                Invariant(
                    $"{boats.Value} | {boats.Modifier} | {boats.Concept} | {Corpus.AllFigures.Count(figure => figure.Value > 1_000)}"
                ),
                Invariant($"{harbour.Pictures[0].Credit} | {harbour.Dates[0].Edtf} | {Corpus.View.Pictures.Count}"),
                Invariant($"{bridge.Headline} | {bridge.PublishedOn.Day} | {bridge.Rating} | {bridge.Tags.Count} | {bridge.Desk}"),
                Invariant(
                    $"{bridge.Sections.WhatItCosts.Heading} | {bridge.ToHtml().Length} | {bridge.Pictures[0].Target} | {Corpus.Reports.Tide.Rating == null}"
                ),
#if CORPUS_ASSEMBLY
                Invariant(
                    $"{Corpus.Reports.Count} | {Corpus.Authors[0].Name} | {Corpus.Reports.Count(report => report.Author == "ada")} | {bridge.Tags[1]} | {Corpus.Authors.Ada.Name}"
                ),
#else
                Invariant(
                    $"{Report.All.Count} | {bridge.Record.Author.Name} | {bridge.Record.Author.Reports.Count} | {bridge.Record.Tags[1]} | {Corpus.Authors.Ada.Name}"
                ),
#endif
                string.Join(",", Corpus.Speakers.Select(speaker => speaker.Name)),
                Invariant(
                    $"{Corpus.Reports["Tide"].Quotes[0].Text} | {Corpus.Reports.Tide.Text.Length} | {Corpus.AllDocuments.Count} | {Corpus.View.Documents.Count}"
                ),
                Invariant(
                    $"{Corpus.Search("bridge").Total} | {Corpus.Search("\"ten years\"")[0].Document} | {Corpus.Search("cycl*")[0].Snippet.Highlight("[", "]")}"
                ),
                Invariant(
                    $"{Corpus.Cite("We have waited for this for ten years").Line} | {bridge.Cite("5,000 [cyclists] a day").Start} | {Corpus.Resolve(boats.Passage.Selector).Passage.Text} | {boats.Passage.Selector.ToJson()}"
                )
            );
        }
    }
}
