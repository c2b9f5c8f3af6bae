namespace CorpusGen.Package.Tests;

/// <summary>Whatever has happened to what a build keeps for the next one, the next one gives the same bytes, and says nothing about it.</summary>
public sealed class BadMemoryTests
{
    private const string Folder = "obj/Debug/net10.0/CorpusGen.memory";

    private static readonly string[] Outputs =
    [
        "obj/Debug/net10.0/Newsroom.CorpusTypes.dll",
        "obj/Debug/net10.0/Newsroom.CorpusTypes.xml",
        "obj/Debug/net10.0/CorpusGen.ref/Newsroom.CorpusTypes.dll",
    ];

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public void A_build_gives_what_one_without_a_memory_gives(string process)
    {
        using var consumer = new Consumer(
            "<CorpusStorage>assembly</CorpusStorage><CorpusBuildDate>2024-03-01</CorpusBuildDate>",
            ("corpus/bridge.txt", "A bridge\n\n“It holds,” said Jonas Reed."),
            ("Program.cs", "System.Console.WriteLine(Newsroom.Corpus.AllQuotes.Count);")
        );
        var memory = consumer.PathOf(Folder);
        (string What, Action Damage)[] faults =
        [
            ("cut short", () => ChangeAll(memory, bytes => bytes[..(bytes.Length / 2)])),
            ("of another version, or another user's", () => ChangeAll(memory, bytes => [(byte)~bytes[0], .. bytes[1..]])),
            ("damaged", () => ChangeAll(memory, bytes => [.. bytes[..^1], (byte)~bytes[^1]])),
            ("empty files", () => ChangeAll(memory, _ => [])),
            ("cannot be written", () => Replace(memory, () => File.WriteAllText(memory, "This is no folder."))),
            ("a link to nowhere", () => Replace(memory, () => File.CreateSymbolicLink(memory, consumer.PathOf("nowhere/at/all")))),
        ];
        for (var i = 0; i < faults.Length; i++)
        {
            consumer.Write("corpus/harbour.txt", $"The harbour\n\n“It opens in May,” said Ada Birch.\n\nIt has {i + 12} boats.\n");
            var (expected, _) = Build(consumer, "-p:CorpusGenMemory=false");
            consumer.Delete("obj/Debug/net10.0/Newsroom.CorpusTypes.dll");
            Build(consumer);
            consumer.Delete("obj/Debug/net10.0/Newsroom.CorpusTypes.dll");
            faults[i].Damage();
            var (actual, output) = Build(consumer, $"-p:CorpusGenProcess={process}");
            Assert.True(expected.SequenceEqual(actual), faults[i].What);
            Assert.DoesNotContain("warning", output, StringComparison.Ordinal);
            if (!Directory.Exists(memory))
                File.Delete(memory);
        }
    }

    private static (List<string> Bytes, string Output) Build(Consumer consumer, params string[] arguments)
    {
        var built = consumer.Build(arguments);
        Assert.True(built.ExitCode == 0, built.Output);
        return ([.. Outputs.Select(path => Convert.ToBase64String(consumer.Read(path)))], built.Output);
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
        Directory.Delete(memory, recursive: true);
        create();
    }
}
