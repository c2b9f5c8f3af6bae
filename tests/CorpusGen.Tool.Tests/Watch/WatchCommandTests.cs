using System.Text;
using CorpusGen.Tests;
using CorpusGen.Tool.Terminal;
using CorpusGen.Tool.Tests.Validate;
using CorpusGen.Tool.Watch;

namespace CorpusGen.Tool.Tests.Watch;

public sealed class WatchCommandTests
{
    [Fact]
    public async Task Each_change_is_validated_until_it_is_stopped()
    {
        using var corpus = new Corpus().With("harbour.txt", "A quay\n\nIt is open.\n");
        using var stop = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        using var output = new WaitingStream();
        var report = corpus.Folder + "/report.html";
        var watching = WatchCommand.Run([corpus.Folder], report, output, TextWriter.Null, stop.Token);
        await output.Flushed(1, stop.Token);
        corpus.With("harbour.txt", Corpus.Faulty);
        await output.Flushed(2, stop.Token);
        Assert.Contains("harbour.txt(3,35): warning CORPUS202", output.Text, StringComparison.Ordinal);
        while (!File.Exists(report) || !RulesOf(await File.ReadAllTextAsync(report, stop.Token)).Contains("CORPUS202"))
            await Task.Delay(20, stop.Token);
        await stop.CancelAsync();
        Assert.Equal(ExitCode.Findings, await watching);
    }

    private static List<string> RulesOf(string page)
    {
        using var corpus = PackedCorpus.Of(page);
        return [.. corpus.RootElement.GetProperty("rules").EnumerateObject().Select(rule => rule.Name)];
    }

    /// <summary>A stream that counts how often it is flushed asynchronously: once for each validation.</summary>
    private sealed class WaitingStream : MemoryStream
    {
        private readonly SemaphoreSlim _flushed = new(0);
        private int _count;

        public string Text => Encoding.UTF8.GetString(ToArray());

        public override Task FlushAsync(CancellationToken cancellationToken)
        {
            _flushed.Release();
            return Task.CompletedTask;
        }

        public async Task Flushed(int count, CancellationToken stop)
        {
            for (; _count < count; _count++)
                await _flushed.WaitAsync(stop);
        }
    }
}
