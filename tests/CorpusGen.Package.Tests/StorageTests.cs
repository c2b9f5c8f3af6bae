using System.Security.Cryptography;
using System.Text;

namespace CorpusGen.Package.Tests;

/// <summary>A corpus that the package's task stores in a resource.</summary>
public sealed class StorageTests
{
    private const string Program =
        """
        using Newsroom;

        System.Console.WriteLine($"{Corpus.Documents.Harbour.Quotes.WeHaveWaitedForTenYears.Text} {typeof(Corpus).Assembly.GetManifestResourceNames().Length}");
        """;

    [Fact]
    public void A_small_corpus_stays_in_the_code_and_a_large_one_goes_into_a_resource_by_itself()
    {
        using var consumer = new Consumer("", ("corpus/harbour.txt", Harbour(10)), ("Program.cs", Program));
        Assert.Equal("We have waited for ten years, 0\n", BuildAndRun(consumer));
        // One document of half a megabyte and another: the paragraphs are long, so that there are few members.
        foreach (var name in (string[])["long", "longer"])
            consumer.Write($"corpus/{name}.txt", "A long text\n\n" + string.Concat(Enumerable.Repeat("Nothing was said and nothing was counted. ", 14_000)));
        Assert.Equal("We have waited for ten years, 1\n", BuildAndRun(consumer));
    }

    [Fact]
    public void An_edited_text_is_stored_anew_and_a_second_build_has_nothing_to_do()
    {
        using var consumer = new Consumer("<CorpusStorage>resource</CorpusStorage>", ("corpus/harbour.txt", Harbour(10)), ("Program.cs", Program));
        Assert.Equal("We have waited for ten years, 1\n", BuildAndRun(consumer));
        var stored = consumer.TimeOf("obj/Debug/net10.0/CorpusGen.corpus");
        var built = consumer.TimeOf("obj/Debug/net10.0/Newsroom.dll");
        Assert.Equal("We have waited for ten years, 1\n", BuildAndRun(consumer));
        Assert.Equal((stored, built), (consumer.TimeOf("obj/Debug/net10.0/CorpusGen.corpus"), consumer.TimeOf("obj/Debug/net10.0/Newsroom.dll")));
        consumer.Write("corpus/harbour.txt", Harbour(10).Replace("Ada", "Eva", StringComparison.Ordinal) + " It is late.");
        Assert.Equal("We have waited for ten years, 1\n", BuildAndRun(consumer));
        Assert.NotEqual(stored, consumer.TimeOf("obj/Debug/net10.0/CorpusGen.corpus"));
    }

    [Fact]
    public void Drafts_and_metadata_are_chosen_as_the_compiler_chooses_them()
    {
        using var consumer = new Consumer(
            "<CorpusStorage>resource</CorpusStorage><CorpusDrafts>false</CorpusDrafts>",
            ("corpus/harbour.txt", Harbour(10)),
            ("corpus/later.md", "---\ndraft: true\n---\nLater."),
            ("texts/other; #1.txt", "Another\n\nA text elsewhere."),
            ("Directory.Build.targets", "<Project><ItemGroup><AdditionalFiles Include=\"texts/*.txt\" Corpus=\"true\" Collection=\"Odd; ones\" CorpusName=\"Chosen #1\" /></ItemGroup></Project>"),
            ("Program.cs", "System.Console.WriteLine(Newsroom.Corpus.AllDocuments.Count + Newsroom.Corpus.Odd.Chosen.Path);"));
        Assert.Equal("2texts/other; #1.txt\n", BuildAndRun(consumer));
    }

    [Fact]
    public void Files_that_are_hardly_text_are_read_as_the_compiler_reads_them()
    {
        using var consumer = new Consumer("<CorpusStorage>resource</CorpusStorage>", ("corpus/harbour.txt", Harbour(10)), ("corpus/nothing.txt", "\0\0\0"), ("Program.cs", Program));
        consumer.Write("corpus/broken.txt", [.. "A broken text\n\nIt is not UTF-8: "u8, 0xE9, .. " so it is."u8]);
        consumer.Write("corpus/wide.txt", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("A wide text\n\nIt is UTF-16.")]);
        consumer.Write("corpus/marked.txt", [.. Encoding.UTF8.Preamble, .. "A marked text\n\nIt is UTF-8."u8]);
        Assert.Equal("We have waited for ten years, 1\n", BuildAndRun(consumer));
    }

    [Fact]
    public void The_same_texts_in_two_folders_give_the_same_assembly_byte_for_byte()
    {
        const string Deterministic = "<CorpusStorage>resource</CorpusStorage><DebugType>none</DebugType><PathMap>$(MSBuildProjectDirectory)=/src</PathMap>";
        using var one = new Consumer(Deterministic, ("corpus/harbour.txt", Harbour(10)), ("corpus/b/bridge.txt", "A bridge\n\n“It holds,” said Jonas Reed."), ("Program.cs", Program));
        using var other = new Consumer(Deterministic, ("Program.cs", Program), ("corpus/b/bridge.txt", "A bridge\n\n“It holds,” said Jonas Reed."), ("corpus/harbour.txt", Harbour(10)));
        Assert.Equal(BuildAndRun(one), BuildAndRun(other));
        Assert.Equal(Hash(one), Hash(other));
    }

    private static string Hash(Consumer consumer) => Convert.ToHexString(SHA256.HashData(consumer.Read("bin/Debug/net10.0/Newsroom.dll")));

    private static string Harbour(int years) => $"Harbour to close\n\n“We have waited for {(years == 10 ? "ten" : "many")} years,” said Ada Birch.";

    private static string BuildAndRun(Consumer consumer)
    {
        var built = consumer.Build();
        Assert.True(built.ExitCode == 0, built.Output);
        return consumer.Run().Output.ReplaceLineEndings("\n");
    }
}
