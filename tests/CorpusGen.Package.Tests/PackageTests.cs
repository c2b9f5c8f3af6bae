namespace CorpusGen.Package.Tests;

public sealed class PackageTests
{
    private const string Strict =
        "<Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings><TreatWarningsAsErrors>true</TreatWarningsAsErrors>";

    private const string Harbour = """
        Harbour to close for repairs

        The harbour of Elmstead closes on Monday, its master said.

        “We have waited for this for ten years,” said Ada Birch, the mayor of Elmstead. More than 1,200 boats use the harbour every year.
        """;

    private const string Bridge = """
        A bridge for cyclists

        “The bridge will carry 5,000 cyclists a day,” said Jonas Reed, an engineer.
        """;

    private const string Program = """
        using CorpusGen;
        using Newsroom;

        var harbour = Corpus.Documents.Harbour;
        Quote waited = harbour.Quotes.WeHaveWaitedForThisForTen;
        Console.WriteLine($"{waited.Speaker.Name}: {waited.Text}");
        Console.WriteLine(Corpus.Documents.Bridge.Headline);
        foreach (var quote in Corpus.Speakers.AdaBirch.Quotes) Console.WriteLine($"{quote.Document.Name}, line {quote.Line}");
        Console.WriteLine(Corpus.AllFigures.Count(figure => figure.Value > 1_000));
        """;

    [Fact]
    public void A_fresh_project_gets_its_corpus_from_the_package_and_loses_it_with_the_text()
    {
        using var consumer = new Consumer(Strict, ("corpus/harbour.txt", Harbour), ("corpus/bridge.txt", Bridge), ("Program.cs", Program));
        var built = consumer.Build();
        Assert.True(built.ExitCode == 0, built.Output);
        Assert.Equal(
            "Ada Birch: We have waited for this for ten years,\nA bridge for cyclists\nHarbour, line 5\n2\n",
            consumer.Run().Output.ReplaceLineEndings("\n")
        );

        consumer.Delete("corpus/bridge.txt");
        var broken = consumer.Build();
        Assert.NotEqual(0, broken.ExitCode);
        Assert.Contains("error CS1061", broken.Output, StringComparison.Ordinal);
        Assert.Contains("'Bridge'", broken.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fresh_project_has_its_articles_checked_against_its_own_record()
    {
        using var consumer = new Consumer(
            Strict,
            (
                "corpus/articles/harbour.md",
                "---\nheadline: Harbour to close\nauthor: ada\n---\n# Harbour *to* close\n\n![Boats](boats.png \"Boats wait. (AP)\")\n"
            ),
            ("corpus/articles/boats.png", "not read"),
            ("corpus/articles/later.md", "---\nheadline: Later\nauthor: ada\ndraft: true\n---\nText.\n"),
            ("corpus/authors/ada.json", "{ \"name\": \"Ada Birch\" }"),
            (
                "Program.cs",
                """
                using CorpusGen;
                using Newsroom;

                Console.WriteLine($"{Corpus.Articles.Harbour.Record.Author.Name}: {Corpus.Articles.Harbour.Headline}, {Article.All.Count}");

                [CorpusCollection("articles")] public partial record Article { public required string Headline { get; init; } public required Author Author { get; init; } }
                [CorpusCollection("authors")] public partial record Author { public required string Name { get; init; } }
                """
            )
        );
        var built = consumer.Build();
        Assert.True(built.ExitCode == 0, built.Output);
        Assert.Equal("Ada Birch: Harbour to close, 2\n", consumer.Run().Output.ReplaceLineEndings("\n"));

        consumer.Write("corpus/articles/later.md", "---\nheadline: Later\nauthor: adda\n---\nText.\n");
        Assert.Contains(
            "later.md(3,9): error CORPUS501: 'author' refers to 'adda', but Authors has no document with that key; did you mean 'ada'?",
            consumer.Build().Output,
            StringComparison.Ordinal
        );
    }
}
