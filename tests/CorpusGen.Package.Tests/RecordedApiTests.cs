using System.Text;

namespace CorpusGen.Package.Tests;

/// <summary>What a user's build reports about the recorded members, how `dotnet format` records them, and old names in a program.</summary>
public sealed class RecordedApiTests
{
    private const string Harbour = "Harbour to close\n\n“We have waited so long,” Ada Birch said.\n";

    [Theory]
    [InlineData("literal")]
    [InlineData("resource")]
    [InlineData("assembly")]
    public void A_build_reports_a_renamed_member_and_format_keeps_its_old_name(string storage)
    {
        using var consumer = new Consumer(
            $"<CorpusStorage>{storage}</CorpusStorage>",
            ("corpus/harbour.txt", Harbour),
            ("Program.cs", "System.Console.WriteLine(Newsroom.Corpus.Documents.Harbour.Quotes.WeHaveWaitedSoLong.Text);"),
            ("CorpusAPI.Shipped.txt", ""),
            ("CorpusAPI.Unshipped.txt", "")
        );
        // Everything is new.
        Assert.Contains(
            "warning CORPUS620: 'Corpus.Documents' (with its 2 members) is not in CorpusAPI.Unshipped.txt",
            Built(consumer),
            StringComparison.Ordinal
        );
        Succeeds(consumer.Record("true"));
        Succeeds(consumer.Record("true", "--verify-no-changes"));
        Assert.DoesNotContain("CORPUS62", Built(consumer), StringComparison.Ordinal);
        Succeeds(consumer.Record("ship"));
        Assert.Equal("", Text(consumer, "CorpusAPI.Unshipped.txt"));
        Assert.Equal(4, Text(consumer, "CorpusAPI.Shipped.txt").Count(letter => letter == '\n'));

        // The first words change, and with them the name.
        consumer.Write("corpus/harbour.txt", Harbour.Replace("waited", "hoped", StringComparison.Ordinal));
        var (exitCode, output) = consumer.Build();
        Assert.NotEqual(0, exitCode);
        Assert.Contains("error CS1061", output, StringComparison.Ordinal);
        Assert.Contains(
            "CORPUS603: 'Newsroom.Corpus.Documents.Harbour.Quotes' has no member 'WeHaveWaitedSoLong': the text was edited or removed, or the "
                + "name is misspelled; CorpusAPI.Shipped.txt records it, and what is nearly the same is now "
                + "'Corpus.Documents.Harbour.Quotes.WeHaveHopedSoLong'",
            output,
            StringComparison.Ordinal
        );
        Succeeds(consumer.Record("keep"));
        Assert.Contains(
            "warning CORPUS628: 'Corpus.Types.Documents.Harbour.QuoteGroup.WeHaveWaitedSoLong' is obsolete: 'now WeHaveHopedSoLong'",
            Built(consumer),
            StringComparison.Ordinal
        );
        Assert.Equal("We have hoped so long,", consumer.Run().Output.Trim());
    }

    private static string Built(Consumer consumer)
    {
        var built = consumer.Build();
        Assert.True(built.ExitCode == 0, built.Output);
        return built.Output;
    }

    private static void Succeeds((int ExitCode, string Output) run) => Assert.True(run.ExitCode == 0, run.Output);

    private static string Text(Consumer consumer, string path) => Encoding.UTF8.GetString(consumer.Read(path));
}
