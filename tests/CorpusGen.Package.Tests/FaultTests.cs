namespace CorpusGen.Package.Tests;

/// <summary>
/// Faults around a build are reported, and the next build corrects them. `tests/CorpusGen.Scale/faults.sh` does the same at random,
/// and often.
/// </summary>
public sealed class FaultTests
{
    private const string Program =
        "System.Console.WriteLine($\"{Newsroom.Corpus.AllDocuments.Count} {Newsroom.Corpus.Documents.Harbour.Text}\");";

    [Fact]
    public void A_text_written_between_the_task_and_the_compiler_is_reported_and_corrected()
    {
        using var consumer = new Consumer(
            "<CorpusStorage>resource</CorpusStorage>",
            ("corpus/harbour.txt", "It closes."),
            ("later.txt", "It opens."),
            (
                "Directory.Build.targets",
                """
                <Project>
                  <Target Name="WriteMeanwhile" AfterTargets="CorpusGenStore" Condition="Exists('later.txt')"><Copy SourceFiles="later.txt" DestinationFiles="corpus/harbour.txt" /></Target>
                </Project>
                """
            ),
            ("Program.cs", Program)
        );
        var built = consumer.Build();
        Assert.True(built.ExitCode == 0, built.Output);
        Assert.Contains("warning CORPUS910", built.Output, StringComparison.Ordinal);
        Assert.Contains("were generated from different texts", consumer.Run().Output, StringComparison.Ordinal);
        consumer.Delete("later.txt");
        Assert.DoesNotContain("CORPUS910", consumer.Build().Output, StringComparison.Ordinal);
        Assert.Equal("1 It opens.", consumer.Run().Output.Trim());
    }

    [Fact]
    public void A_text_written_again_at_the_same_time_and_length_is_stored_again()
    {
        // As new as possible: no build can know that nothing else is written at that time.
        var time = DateTime.UtcNow.AddHours(1);
        using var consumer = new Consumer(
            "<CorpusStorage>resource</CorpusStorage>",
            ("corpus/harbour.txt", "It closes."),
            ("Program.cs", Program)
        );
        consumer.SetTime("corpus/harbour.txt", time);
        consumer.Build();
        consumer.Write("corpus/harbour.txt", "It is new.");
        consumer.SetTime("corpus/harbour.txt", time);
        consumer.Build();
        Assert.Equal("1 It is new.", consumer.Run().Output.Trim());
    }

    [Theory]
    [InlineData("literal")]
    [InlineData("resource")]
    public void A_name_that_cannot_be_passed_to_the_compiler_does_not_affect_others(string storage)
    {
        // File systems of Windows have no such names.
        if (OperatingSystem.IsWindows())
            return;
        string[] hard = ["say \"hi\".txt", "line\nbreak.txt", "back\\slash.txt", "a|b.txt", "\u001B[2J.txt"];
        string[] odd =
        [
            "a;b.txt",
            "a #c.txt",
            "a%3bd.txt",
            "who won?.txt",
            "$(Exec).txt",
            "@(Compile).txt",
            "%(Identity).txt",
            "it's.txt",
            "a&<e>.txt",
            "[f].txt",
            "{g,h}.txt",
            "-i.txt",
            "!j.txt",
            "\u202Ek.txt",
            "Harbour.TXT",
            "harbour .txt",
            new string('l', 240) + ".txt",
        ];
        using var consumer = new Consumer(
            $"<CorpusStorage>{storage}</CorpusStorage>",
            [
                ("corpus/harbour.txt", "It closes."),
                ("Program.cs", "System.Console.WriteLine(Newsroom.Corpus.AllDocuments.Count);"),
                .. hard.Concat(odd).Select((name, i) => ("corpus/" + name, $"Text {i}.")),
            ]
        );
        var built = consumer.Build();
        Assert.True(built.ExitCode == 0, built.Output);
        Assert.Equal($"{1 + odd.Length}", consumer.Run().Output.Trim());
        var told = built.Output.Split('\n').Where(line => line.Contains("CORPUS911", StringComparison.Ordinal)).Distinct().ToList();
        Assert.Equal(hard.Length, told.Count);
        Assert.Contains(told, line => line.Contains("'corpus/line break.txt'", StringComparison.Ordinal));
        Assert.DoesNotContain('\u001B', built.Output);
    }

    [Theory]
    [InlineData("literal")]
    [InlineData("assembly")]
    public void A_file_that_is_no_text_costs_the_others_nothing(string storage)
    {
        using var consumer = new Consumer(
            $"<CorpusStorage>{storage}</CorpusStorage>",
            ("corpus/harbour.txt", "It closes."),
            ("Program.cs", Program)
        );
        consumer.Write("corpus/picture.txt", [0x89, (byte)'P', (byte)'N', (byte)'G', 0, 0, 0, 13, 0xFF, 0xFE]);
        // No two NULs in a row, so it is text to the compiler, with hundreds of control characters.
        consumer.Write("corpus/archive.txt", [0xFF, .. Enumerable.Range(0, 4000).Select(i => (byte)(i * 37))]);
        // Two NULs in UTF-8 are text to the compiler, and so to us.
        consumer.Write("corpus/nulls.txt", "It has\0\0two.");
        var built = consumer.Build();
        Assert.True(built.ExitCode == 0, built.Output);
        Assert.Contains("warning CORPUS901: 'corpus/picture.txt' cannot be read as text", built.Output, StringComparison.Ordinal);
        Assert.Contains("warning CORPUS901: 'corpus/archive.txt' cannot be read as text", built.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("CORPUS102", built.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("'corpus/nulls.txt'", built.Output, StringComparison.Ordinal);
        Assert.Equal("2 It closes.", consumer.Run().Output.Trim());
    }
}
