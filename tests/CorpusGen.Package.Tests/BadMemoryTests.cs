namespace CorpusGen.Package.Tests;

/// <summary>Whatever has happened to what a build keeps for the next one, that one gives the same bytes, and says nothing.</summary>
public sealed class BadMemoryTests
{
    private const string Folder = "obj/Debug/net10.0/CorpusGen.memory";

    private static readonly string[] Outputs =
    [
        "obj/Debug/net10.0/Newsroom.CorpusTypes.dll",
        "obj/Debug/net10.0/Newsroom.CorpusTypes.xml",
        "obj/Debug/net10.0/CorpusGen.ref/Newsroom.CorpusTypes.dll",
    ];

    [Fact]
    public void A_build_gives_what_one_without_a_memory_gives()
    {
        using var consumer = new Consumer(
            "<CorpusStorage>assembly</CorpusStorage><CorpusBuildDate>2024-03-01</CorpusBuildDate>",
            ("corpus/bridge.txt", "A bridge\n\n“It holds,” said Jonas Reed."),
            ("corpus/harbour.txt", "The harbour\n\n“It opens in May,” said Ada Birch.\n\nIt has 12 boats.\n"),
            ("Program.cs", "System.Console.WriteLine(Newsroom.Corpus.AllQuotes.Count);")
        );
        var memory = consumer.PathOf(Folder);
        (string What, Action Damage)[] faults =
        [
            ("whole", () => ChangeAll(memory, bytes => bytes)),
            ("cut short", () => ChangeAll(memory, bytes => bytes[..(bytes.Length / 2)])),
            ("of another version, or another user's", () => ChangeAll(memory, bytes => [(byte)~bytes[0], .. bytes[1..]])),
            ("damaged", () => ChangeAll(memory, bytes => [.. bytes[..^1], (byte)~bytes[^1]])),
            ("empty files", () => ChangeAll(memory, _ => [])),
            ("cannot be written", () => Replace(memory, () => File.WriteAllText(memory, "This is no folder."))),
            ("a link to nowhere", () => Replace(memory, () => File.CreateSymbolicLink(memory, consumer.PathOf("nowhere/at/all")))),
        ];
        // Links need a privilege there.
        if (OperatingSystem.IsWindows())
            faults = faults[..^1];
        var expected = Build(consumer, "-p:CorpusGenMemory=false");
        consumer.Delete("obj/Debug/net10.0/Newsroom.CorpusTypes.dll");
        Build(consumer);
        for (var i = 0; i < faults.Length; i++)
        {
            // The texts are the same, so a build would use what it kept.
            consumer.Delete("obj/Debug/net10.0/Newsroom.CorpusTypes.dll");
            faults[i].Damage();
            var actual = Build(consumer, $"-p:CorpusGenProcess={(i % 2 == 0 ? "true" : "false")}");
            Assert.True(expected.SequenceEqual(actual), faults[i].What);
        }
    }

    private static List<string> Build(Consumer consumer, params string[] arguments)
    {
        var built = consumer.Build(arguments);
        Assert.True(built.ExitCode == 0, built.Output);
        Assert.DoesNotContain("warning", built.Output, StringComparison.Ordinal);
        return [.. Outputs.Select(path => Convert.ToBase64String(consumer.Read(path)))];
    }

    private static void ChangeAll(string memory, Func<byte[], byte[]> change)
    {
        var files = Directory.GetFiles(memory);
        Assert.NotEmpty(files);
        foreach (var file in files)
            File.WriteAllBytes(file, change(File.ReadAllBytes(file)));
    }

    private static void Replace(string memory, Action create)
    {
        if (Directory.Exists(memory))
            Directory.Delete(memory, recursive: true);
        else
            File.Delete(memory);
        create();
    }
}
