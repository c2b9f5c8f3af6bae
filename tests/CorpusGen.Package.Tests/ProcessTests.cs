using System.Runtime.InteropServices;

namespace CorpusGen.Package.Tests;

/// <summary>The process that stores a corpus: what it writes and reports is what the task would.</summary>
public sealed class ProcessTests
{
    private const string HasRun = "A process of its own has stored the corpus";

    private const string Settings =
        "<CorpusStorage>assembly</CorpusStorage><CorpusBuildDate>2024-03-01</CorpusBuildDate><DebugType>none</DebugType><PathMap>$(MSBuildProjectDirectory)=/src</PathMap>";

    private static readonly string[] Outputs =
    [
        "obj/Debug/net10.0/Newsroom.CorpusTypes.dll",
        "obj/Debug/net10.0/Newsroom.CorpusTypes.xml",
        "obj/Debug/net10.0/CorpusGen.ref/Newsroom.CorpusTypes.dll",
        "obj/Debug/net10.0/CorpusGen.citations",
        "bin/Debug/net10.0/Newsroom.dll",
    ];

    private static readonly bool FitsThisMachine = RuntimeInformation.RuntimeIdentifier == "linux-x64" && Environment.Version.Major == 10;

    [Fact]
    public void It_writes_and_reports_what_the_task_does()
    {
        using var one = Create();
        using var other = Create();
        foreach (var text in (string[])["It closed in in March, said Ada Birch.", "“It closes in June,” said Ada Birch."])
        {
            foreach (var consumer in (Consumer[])[one, other])
                consumer.Write("corpus/harbour.txt", $"The harbour\n\n“It opens in May,” said Jonas Reed.\n\n{text}\n");
            var (inProcess, apart) = (one.Build("-p:CorpusGenProcess=false", "-v:d"), other.Build("-p:CorpusGenProcess=true", "-v:d"));
            Assert.True(inProcess.ExitCode == 0, inProcess.Output);
            Assert.DoesNotContain(HasRun, inProcess.Output, StringComparison.Ordinal);
            Assert.Equal(FitsThisMachine, apart.Output.Contains(HasRun, StringComparison.Ordinal));
            Assert.Equal(WarningsIn(inProcess.Output), WarningsIn(apart.Output));
            Assert.All(Outputs, path => Assert.Equal(one.Read(path), other.Read(path)));
        }

        // Nothing has changed, so there is nothing to do for it.
        Assert.DoesNotContain(HasRun, other.Build("-p:CorpusGenProcess=true", "-v:d").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_corpus_with_few_texts_has_none()
    {
        using var consumer = Create();
        Assert.DoesNotContain(HasRun, consumer.Build("-v:d").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("This is no program.")]
    public void If_it_cannot_run_the_task_does_its_work(string host)
    {
        using var consumer = Create();
        Assert.Equal(0, consumer.Build("-p:CorpusGenProcess=true").ExitCode);
        var path = Directory
            .GetFiles(consumer.PathOf("packages"), "CorpusGen.Build.Host.dll", SearchOption.AllDirectories)
            .SingleOrDefault();
        if (path is null)
            return;
        File.WriteAllText(path, host);
        consumer.Write("corpus/harbour.txt", "The harbour\n\n“It opens in May,” said Jonas Reed. It is late.");
        var built = consumer.Build("-p:CorpusGenProcess=true", "-v:d");
        Assert.True(built.ExitCode == 0, built.Output);
        Assert.DoesNotContain(HasRun, built.Output, StringComparison.Ordinal);
        Assert.Equal("It opens in May,\n", consumer.Run().Output);
    }

    private static Consumer Create() =>
        new(
            Settings,
            ("corpus/harbour.txt", "The harbour\n\n“It opens in May,” said Jonas Reed."),
            (
                "Program.cs",
                "System.Console.WriteLine(Newsroom.Corpus.Cite(\"It opens in May\").Document is null ? \"\" : Newsroom.Corpus.Documents.Harbour.Quotes.ItOpensInMay.Text);"
            )
        );

    private static List<string> WarningsIn(string output) =>
        [
            .. output
                .Split('\n')
                .Where(line => line.Contains(": warning ", StringComparison.Ordinal))
                .Select(line => line[line.IndexOf("corpus/", StringComparison.Ordinal)..])
                .Order(StringComparer.Ordinal),
        ];
}
