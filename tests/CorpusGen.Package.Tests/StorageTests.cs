using System.Security.Cryptography;
using System.Text;

namespace CorpusGen.Package.Tests;

/// <summary>A corpus that the package's task stores in a resource.</summary>
public sealed class StorageTests
{
    private const string Program = """
        using Newsroom;

        System.Console.WriteLine($"{Corpus.Documents.Harbour.Quotes.WeHaveWaitedForTenYears.Text} {typeof(Corpus).Assembly.GetManifestResourceNames().Length}{(typeof(Corpus).Assembly == typeof(Program).Assembly ? "" : " apart")}");
        """;

    [Fact]
    public void A_small_corpus_stays_in_the_code_and_a_large_one_gets_an_assembly_of_its_own_by_itself()
    {
        using var consumer = new Consumer("", ("corpus/harbour.txt", Harbour(10)), ("Program.cs", Program));
        Assert.Equal("We have waited for ten years, 0\n", BuildAndRun(consumer));
        // One document of half a megabyte and another: the paragraphs are long, so that there are few members.
        foreach (var name in (string[])["long", "longer"])
        {
            consumer.Write(
                $"corpus/{name}.txt",
                "A long text\n\n" + string.Concat(Enumerable.Repeat("Nothing was said and nothing was counted. ", 14_000))
            );
        }

        Assert.Equal("We have waited for ten years, 1 apart\n", BuildAndRun(consumer));
        // Code that adds to the class needs it in its own assembly.
        consumer.Write("More.cs", "namespace Newsroom { public static partial class Corpus { public static int Two => 2; } }");
        Assert.Equal("We have waited for ten years, 1\n", BuildAndRun(consumer));
    }

    [Theory]
    [InlineData("resource", "CorpusGen.corpus", "")]
    [InlineData("assembly", "Newsroom.CorpusTypes.dll", " apart")]
    public void An_edited_text_is_stored_anew_and_a_second_build_has_nothing_to_do(string storage, string file, string apart)
    {
        // With the day of the build, two builds around midnight would differ.
        using var consumer = new Consumer(
            $"<CorpusStorage>{storage}</CorpusStorage><CorpusBuildDate>2024-03-01</CorpusBuildDate>",
            ("corpus/harbour.txt", Harbour(10)),
            ("Program.cs", Program)
        );
        Assert.Equal($"We have waited for ten years, 1{apart}\n", BuildAndRun(consumer));
        var stored = consumer.TimeOf("obj/Debug/net10.0/" + file);
        var built = consumer.TimeOf("obj/Debug/net10.0/Newsroom.dll");
        Assert.Equal($"We have waited for ten years, 1{apart}\n", BuildAndRun(consumer));
        Assert.Equal((stored, built), (consumer.TimeOf("obj/Debug/net10.0/" + file), consumer.TimeOf("obj/Debug/net10.0/Newsroom.dll")));
        consumer.Write("corpus/harbour.txt", Harbour(10).Replace("Ada", "Eva", StringComparison.Ordinal) + " It is late.");
        Assert.Equal($"We have waited for ten years, 1{apart}\n", BuildAndRun(consumer));
        Assert.NotEqual(stored, consumer.TimeOf("obj/Debug/net10.0/" + file));
    }

    [Fact]
    public void A_design_time_build_before_the_first_build_has_the_types_and_the_texts()
    {
        using var consumer = new Consumer(
            "<CorpusStorage>assembly</CorpusStorage>",
            ("corpus/harbour.txt", Harbour(10)),
            ("Program.cs", Program),
            (
                "Directory.Build.targets",
                """
                <Project>
                  <Target Name="ListInputs" AfterTargets="CoreCompile">
                    <WriteLinesToFile File="inputs.txt" Lines="@(ReferencePathWithRefAssemblies->'%(Filename)');@(AdditionalFiles)" Overwrite="true" />
                  </Target>
                </Project>
                """
            )
        );
        string[] designTime = ["-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true"];
        Assert.Equal(("Newsroom.CorpusTypes", "corpus/harbour.txt"), InputsOf(consumer.Build(designTime)));
        Assert.True(File.Exists(consumer.PathOf("obj/Debug/net10.0/Newsroom.CorpusTypes.dll")));
        // The task has judged the texts of a build, and the compiler does not get them.
        Assert.Equal(("Newsroom.CorpusTypes", ""), InputsOf(consumer.Build()));

        (string Types, string Text) InputsOf((int ExitCode, string Output) built)
        {
            Assert.True(built.ExitCode == 0, built.Output);
            var inputs = File.ReadAllLines(consumer.PathOf("inputs.txt"));
            return (
                inputs.SingleOrDefault(name => name == "Newsroom.CorpusTypes") ?? "",
                inputs.SingleOrDefault(name => name.EndsWith("harbour.txt", StringComparison.Ordinal)) ?? ""
            );
        }
    }

    [Fact]
    public void Drafts_and_metadata_are_chosen_as_the_compiler_chooses_them()
    {
        using var consumer = new Consumer(
            "<CorpusStorage>resource</CorpusStorage><CorpusDrafts>false</CorpusDrafts>",
            ("corpus/harbour.txt", Harbour(10)),
            ("corpus/later.md", "---\ndraft: true\n---\nLater."),
            ("texts/other; #1.txt", "Another\n\nA text elsewhere."),
            (
                "Directory.Build.targets",
                "<Project><ItemGroup><AdditionalFiles Include=\"texts/*.txt\" Corpus=\"true\" Collection=\"Odd; ones\" CorpusName=\"Chosen #1\" /></ItemGroup></Project>"
            ),
            ("Program.cs", "System.Console.WriteLine(Newsroom.Corpus.AllDocuments.Count + Newsroom.Corpus.OddOnes.Chosen1.Path);")
        );
        Assert.Equal("2texts/other; #1.txt\n", BuildAndRun(consumer));
    }

    [Fact]
    public void Files_that_are_hardly_text_are_read_as_the_compiler_reads_them()
    {
        using var consumer = new Consumer(
            "<CorpusStorage>resource</CorpusStorage>",
            ("corpus/harbour.txt", Harbour(10)),
            ("corpus/nothing.txt", "\0\0\0"),
            ("Program.cs", Program)
        );
        consumer.Write("corpus/broken.txt", [.. "A broken text\n\nIt is not UTF-8: "u8, 0xE9, .. " so it is."u8]);
        consumer.Write("corpus/wide.txt", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("A wide text\n\nIt is UTF-16.")]);
        consumer.Write("corpus/marked.txt", [.. Encoding.UTF8.Preamble, .. "A marked text\n\nIt is UTF-8."u8]);
        Assert.Equal("We have waited for ten years, 1\n", BuildAndRun(consumer));
    }

    [Theory]
    [InlineData("resource", "Newsroom.dll")]
    [InlineData("assembly", "Newsroom.CorpusTypes.dll")]
    public void The_same_texts_in_two_folders_give_the_same_assemblies_byte_for_byte(string storage, string file)
    {
        var deterministic =
            $"<CorpusStorage>{storage}</CorpusStorage><DebugType>none</DebugType><PathMap>$(MSBuildProjectDirectory)=/src</PathMap>";
        using var one = new Consumer(
            deterministic,
            ("corpus/harbour.txt", Harbour(10)),
            ("corpus/b/bridge.txt", "A bridge\n\n“It holds,” said Jonas Reed."),
            ("Program.cs", Program)
        );
        using var other = new Consumer(
            deterministic,
            ("Program.cs", Program),
            ("corpus/b/bridge.txt", "A bridge\n\n“It holds,” said Jonas Reed."),
            ("corpus/harbour.txt", Harbour(10))
        );
        Assert.Equal(BuildAndRun(one), BuildAndRun(other));
        Assert.Equal(Hash(one, file), Hash(other, file));
        Assert.Equal(Hash(one, "Newsroom.dll"), Hash(other, "Newsroom.dll"));
    }

    private static string Hash(Consumer consumer, string file) =>
        Convert.ToHexString(SHA256.HashData(consumer.Read("bin/Debug/net10.0/" + file)));

    private static string Harbour(int years) =>
        $"Harbour to close\n\n“We have waited for {(years == 10 ? "ten" : "many")} years,” said Ada Birch.";

    private static string BuildAndRun(Consumer consumer)
    {
        var built = consumer.Build();
        Assert.True(built.ExitCode == 0, built.Output);
        return consumer.Run().Output.ReplaceLineEndings("\n");
    }
}
