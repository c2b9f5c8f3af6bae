using CorpusGen.Generator.Tests.Harness;

namespace CorpusGen.Generator.Tests;

/// <summary>A property costs what a field costs: what it creates is created once.</summary>
public sealed class AllocationTests
{
    private const string Uses = """
        using System;
        using System.Collections.Generic;
        using CorpusGen;
        using Newsroom;

        public static class Uses
        {
            private static readonly Func<object>[] Reads =
            {
                () => Corpus.Documents,
                () => Corpus.Documents.Harbour,
                () => Corpus.Documents.Harbour.Quotes,
                () => Corpus.Documents.Harbour.Figures,
                () => Corpus.Documents.Harbour.Pictures,
                () => Corpus.Documents.Harbour.Sections,
                () => Corpus.Documents.Harbour.Dates,
                () => Corpus.Documents.Harbour.Speakers,
                () => Corpus.Documents.Harbour.Blocks,
                () => Corpus.Documents.Harbour.Paragraphs,
                () => Corpus.Documents.Harbour.Quotes[0].Speaker,
                () => Corpus.Documents.Harbour.Quotes[0].Document,
                () => Corpus.Documents.Harbour.Quotes[0].Pieces,
                () => Corpus.Documents.Harbour.Figures[0].Unit,
                () => Corpus.Documents.Harbour.Figures[0].Value == 10 ? Speaker.Unknown : null,
                () => Corpus.Documents.Harbour.Quotes[0].Line == 5 ? Speaker.Unknown : null,
                () => Corpus.Documents[0],
                () => Corpus.Documents[0].Quotes,
                () => Corpus.Articles[0].Tags,
                () => Corpus.Articles.Harbour.Place,
                () => Corpus.Articles.Harbour.Sections[0].Blocks,
                () => Corpus.Articles.Harbour.Sections[0].Quotes,
                () => Corpus.Articles.Harbour.Sections[0].Figures,
                () => Corpus.Speakers.AdaBirch,
                () => Corpus.Speakers.AdaBirch.Quotes,
                () => Corpus.Speakers.AdaBirch.Documents,
                () => Corpus.AllDocuments,
                () => Corpus.AllDocuments[1],
                () => Corpus.AllQuotes,
                () => Corpus.AllFigures,
                () => Corpus.AllPictures,
                () => Corpus.View,
            };

            public static string Faults()
            {
                var faults = new List<string>();
                for (var i = 0; i < Reads.Length; i++)
                {
                    var first = Reads[i]();
                    if (first == null || !ReferenceEquals(first, Reads[i]()))
                        faults.Add(i + " returns another object each time");
                    var before = GC.GetAllocatedBytesForCurrentThread();
                    for (var read = 0; read < 100; read++)
                        Reads[i]();
                    if (GC.GetAllocatedBytesForCurrentThread() != before)
                        faults.Add(i + " allocates " + (GC.GetAllocatedBytesForCurrentThread() - before) / 100);
                }

                return string.Join("; ", faults);
            }

            public static string Walked()
            {
                var sum = 0;
                foreach (var document in Corpus.AllDocuments) sum += document.Quotes.Count;
                foreach (var quote in Corpus.AllQuotes) sum += quote.Line;
                var before = GC.GetAllocatedBytesForCurrentThread();
                foreach (var document in Corpus.AllDocuments) sum += document.Quotes.Count;
                foreach (var quote in Corpus.AllQuotes) sum += quote.Line;
                return sum > 0 ? (GC.GetAllocatedBytesForCurrentThread() - before).ToString() : "nothing there";
            }
        }
        """;

    private static readonly (string, string?)[] Files =
    [
        ("corpus/harbour.txt", Texts.Harbour),
        ("corpus/bridge.txt", Texts.Bridge),
        (
            "corpus/articles/harbour.md",
            "---\ntags: [sea, boats]\nplace:\n  city: Elmstead\n---\n# Harbour\n\n## Boats\n\n“We have waited for this,” Ada Birch said. It has 1,200 boats.\n"
        ),
        ("corpus/articles/bridge.md", "---\ntags: [road]\n---\nText.\n"),
    ];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Reading_a_property_again_allocates_nothing(bool inResource)
    {
        var project = Project.Create(Files, Uses, options: inResource ? Project.Storing : null);
        var resource = inResource ? project.Store() : null;
        Assert.Equal("", project.Call("Uses", "Faults", resource));
        Assert.Equal("0", project.Call("Uses", "Walked", resource));
    }
}
