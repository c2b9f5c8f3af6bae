using System.Text;

namespace CorpusGen.Package.Tests;

/// <summary>What a user's build reports about the texts, and how `dotnet format` corrects them.</summary>
public sealed class ValidationTests
{
    private static readonly string Article = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seeds", "000_dc684d5a7ef49d7d.txt"));

    [Fact]
    public void A_build_prints_the_faults_of_the_article_and_a_baseline_keeps_them_quiet()
    {
        using var consumer = new Consumer("", ("corpus/moscow-meeting.txt", Article), ("Program.cs", "System.Console.WriteLine();"));
        var built = Warnings(consumer);
        string[] faults = ["(4,1): warning CORPUS106", "(8,234): warning CORPUS202", "(34,235): warning CORPUS206"];
        Assert.True(faults.Length == built.Count, string.Join("\n", built));
        Assert.All(faults, fault => Assert.Contains(built, line => line.Contains("moscow-meeting.txt" + fault, StringComparison.Ordinal)));

        // As `corpusgen validate --write-baseline` writes it: the key of some words is the same in every project, and must stay so.
        consumer.Write("corpus.baseline", "CORPUS106 tkz06xk corpus/moscow-meeting.txt\nCORPUS202 v7xzxvw corpus/moscow-meeting.txt\n");
        Assert.Contains("warning CORPUS206", Assert.Single(Warnings(consumer)), StringComparison.Ordinal);
    }

    [Fact]
    public void Format_makes_the_texts_right_and_its_second_run_has_nothing_to_do()
    {
        var windows = Article.Replace("\n", "\r\n", StringComparison.Ordinal);
        using var consumer = new Consumer("", ("corpus/moscow-meeting.txt", Article), ("Program.cs", "System.Console.WriteLine();"));
        consumer.Write("corpus/windows.txt", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(windows)]);
        var built = consumer.Build();
        Assert.True(built.ExitCode == 0, built.Output);

        var first = consumer.Format();
        Assert.True(first.ExitCode == 0, first.Output);
        Assert.Equal(Encoding.UTF8.GetBytes(MadeRight(Article)), consumer.Read("corpus/moscow-meeting.txt"));
        Assert.Equal(
            [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(MadeRight(Article).Replace("\n", "\r\n", StringComparison.Ordinal))],
            consumer.Read("corpus/windows.txt")
        );

        var second = consumer.Format("--verify-no-changes");
        Assert.True(second.ExitCode == 0, second.Output);
    }

    // A build prints a warning when it occurs, and again at its end.
    private static List<string> Warnings(Consumer consumer) =>
        [
            .. consumer
                .Build()
                .Output.Split('\n')
                .Select(line => line.Trim())
                .Where(line => line.Contains("warning ", StringComparison.Ordinal))
                .Distinct(),
        ];

    private static string MadeRight(string text)
    {
        var caption = text.IndexOf("In this file photo", StringComparison.Ordinal);
        return text.Remove(caption, text.IndexOf('\n', caption) + 1 - caption)
            .Replace("\"the possibility", "“the possibility", StringComparison.Ordinal)
            .Replace("Erdogan said\n", "Erdogan said.\n", StringComparison.Ordinal);
    }
}
