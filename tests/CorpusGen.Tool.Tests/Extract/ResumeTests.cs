using CorpusGen.Tool.Extract;
using CorpusGen.Tool.Terminal;

namespace CorpusGen.Tool.Tests.Extract;

/// <summary>A run that is stopped at any moment and continued writes the bytes of one that was never stopped.</summary>
public sealed class ResumeTests : IDisposable
{
    private const int Texts = 1500;

    private readonly string _folder = Directory.CreateTempSubdirectory("corpusgen-resume-").FullName.Replace('\\', '/');

    public ResumeTests() =>
        File.WriteAllLines(
            _folder + "/all.jsonl",
            Enumerable
                .Range(0, Texts)
                .Select(i => i % 300 == 7 ? "{" : $"{{\"id\": {i}, \"text\": \"“Pump {i} is cold,” said Ann Bell.\"}}")
        );

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(700)]
    [InlineData(1499)]
    public void A_stopped_run_is_continued(int stopAfter)
    {
        Assert.Equal(ExitCode.Unreadable, Run("whole.jsonl", resume: false));
        Assert.Equal(ExitCode.Stopped, Run("out.jsonl", resume: false, stopAfter));
        Assert.False(File.Exists(_folder + "/out.jsonl"));
        // The errors before the stop still count.
        Assert.Equal(ExitCode.Unreadable, Run("out.jsonl", resume: true));
        Assert.Equal(File.ReadAllBytes(_folder + "/whole.jsonl"), File.ReadAllBytes(_folder + "/out.jsonl"));
        Assert.Equal(
            ["all.jsonl", "out.jsonl", "whole.jsonl"],
            Directory.GetFiles(_folder).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
    }

    // What a kill leaves: bytes after the last entry, half an entry, an entry whose bytes were lost.
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void What_a_kill_leaves_is_written_again(int kind)
    {
        Run("whole.jsonl", resume: false);
        Run("out.jsonl", resume: false, stopAfter: 900);
        var (part, journal) = (_folder + "/out.jsonl.part", _folder + "/out.jsonl.part.journal");
        if (kind == 0)
            File.AppendAllText(part, "{\"id\": 12");
        if (kind == 1)
            File.WriteAllBytes(journal, File.ReadAllBytes(journal)[..^5]);
        if (kind == 2)
            File.WriteAllBytes(part, File.ReadAllBytes(part)[..^500]);
        if (kind == 3)
            File.Delete(journal);
        Run("out.jsonl", resume: true);
        Assert.Equal(File.ReadAllBytes(_folder + "/whole.jsonl"), File.ReadAllBytes(_folder + "/out.jsonl"));
    }

    [Fact]
    public void What_was_answered_is_not_answered_again()
    {
        Run("out.jsonl", resume: false, stopAfter: 900);
        var answered = 0;
        Run("out.jsonl", resume: true, processed: () => answered++);
        Assert.InRange(answered, 1, Texts - 900);
    }

    [Fact]
    public void A_run_with_other_arguments_is_not_continued()
    {
        Run("out.jsonl", resume: false, stopAfter: 900);
        var part = File.ReadAllBytes(_folder + "/out.jsonl.part");
        var errors = new List<string>();
        Assert.Equal(ExitCode.Unreadable, Run("out.jsonl", resume: true, arguments: "others", report: errors.Add));
        Assert.Contains("begun with other arguments", Assert.Single(errors), StringComparison.Ordinal);
        Assert.Equal(part, File.ReadAllBytes(_folder + "/out.jsonl.part"));
        // Without --resume it begins again.
        Assert.Equal(ExitCode.Unreadable, Run("out.jsonl", resume: false, arguments: "others"));
    }

    private int Run(
        string file,
        bool resume,
        int stopAfter = int.MaxValue,
        string arguments = "",
        Action<string>? report = null,
        Action? processed = null
    )
    {
        using var stop = new CancellationTokenSource();
        var answered = 0;
        var request = new ExtractRequest([_folder + "/all.jsonl"], IsJsonLines: true, stream => new JsonResultWriter(stream), Jobs: 2);
        return Extraction.RunToFile(
            request,
            $"{_folder}/{file}",
            arguments,
            resume,
            () => Stream.Null,
            report ?? (_ => { }),
            () =>
            {
                processed?.Invoke();
                if (++answered == stopAfter)
                    stop.Cancel();
            },
            stop.Token
        );
    }
}
