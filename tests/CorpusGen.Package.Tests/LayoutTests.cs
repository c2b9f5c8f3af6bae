namespace CorpusGen.Package.Tests;

/// <summary>Settings about folders and syntaxes reach the compiler and the tasks alike.</summary>
public sealed class LayoutTests
{
    private const string Settings = """
        <CorpusFolders>content;
          data</CorpusFolders>
        <CorpusCollections>
          articles = posts/**;
          writers=data/people/*.yaml
          C#Notes=notes#1/*.md
          typo=psots/**
        </CorpusCollections>
        """;

    private const string Program = """
        using Newsroom;

        System.Console.WriteLine($"{Corpus.Articles.Harbour.Rating} {Corpus.Writers.Ada.Name} {Corpus.CNotes.Bridge.Title} {Corpus.Articles.Harbour.Figures.Count}");
        """;

    [Theory]
    [InlineData("literal")]
    [InlineData("resource")]
    [InlineData("assembly")]
    public void Patterns_and_sites_decide_alike_in_every_storage(string storage)
    {
        using var consumer = new Consumer(
            $"<CorpusStorage>{storage}</CorpusStorage>{Settings}",
            ("content/posts/2024/harbour.md", "---\nrating: 4\n---\n\nThe harbour has 5 cranes. {% if 9 boats %}\n"),
            ("content/notes#1/bridge.md", "# Bridge\n\nIt opens.\n"),
            ("data/people/ada.yaml", "name: Ada\n"),
            ("hugo.toml", "baseURL = \"https://a.example\"\n"),
            ("Program.cs", Program)
        );
        var built = consumer.Build();
        Assert.True(built.ExitCode == 0, built.Output);
        Assert.Contains("Newsroom.csproj(13,3): warning CORPUS921", built.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("C#Notes", built.Output, StringComparison.Ordinal);
        // Hugo has no Liquid, so "9 boats" is prose.
        Assert.Equal("4 Ada Bridge 2\n", consumer.Run().Output);
        consumer.Write("content/mkdocs.yml", "site_name: A\n");
        Assert.Equal(0, consumer.Build().ExitCode);
        Assert.Equal("4 Ada Bridge 1\n", consumer.Run().Output);
    }

    [Fact]
    public void A_corpus_folder_without_documents_is_reported()
    {
        using var consumer = new Consumer("", ("corpus/a.md", "# A\n\nIt closes.\n"), ("seeds/a.pdf", ""), ("Program.cs", "return;"));
        var output = consumer.Build().Output;
        Assert.Contains(
            "warning CORPUS917: The corpus folder 'seeds' has no documents: the folder 'seeds' contains",
            output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Metadata_of_an_item_sets_its_syntaxes()
    {
        using var consumer = new Consumer(
            "",
            ("corpus/a.md", "# A\n\nThe harbour has 5 cranes. {% if 9 boats %}\n"),
            ("corpus/b.md", "# B\n\nThe harbour has 5 cranes. {% if 9 boats %}\n"),
            (
                "Program.cs",
                "System.Console.WriteLine($\"{Newsroom.Corpus.Documents.A.Figures.Count} {Newsroom.Corpus.Documents.B.Figures.Count}\");"
            ),
            (
                "Directory.Build.targets",
                "<Project><ItemGroup><AdditionalFiles Update=\"corpus/b.md\" CorpusSyntax=\"wiki;maths\" /></ItemGroup></Project>"
            )
        );
        var built = consumer.Build();
        Assert.True(built.ExitCode == 0, built.Output);
        Assert.Equal("1 2\n", consumer.Run().Output);
    }
}
