using System.CommandLine;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Tool.Report;
using CorpusGen.Tool.Terminal;
using CorpusGen.Tool.Validate;

namespace CorpusGen.Tool.Watch;

/// <summary>The command `corpusgen watch`: validates again at each change.</summary>
internal static class WatchCommand
{
    /// <summary>Creates the command with its options.</summary>
    public static Command Create()
    {
        var paths = PathsArgument.Create();
        var report = new Option<string?>("--report") { Description = "Writes the page of `corpusgen report` to this file each time." };
        var command = new ToolCommand(
            "watch",
            "Validates texts, and again after each change, until Ctrl-C.",
            "watch corpus",
            "watch corpus --report report.html"
        )
        {
            paths,
            report,
        };
        command.SetAction(
            (parsed, stop) => Run(parsed.GetValue(paths)!, parsed.GetValue(report), Console.OpenStandardOutput(), Console.Error, stop)
        );
        return command;
    }

    /// <summary>Validates until it is stopped, and returns the exit code of the last validation.</summary>
    public static async Task<int> Run(string[] paths, string? report, Stream output, TextWriter errors, CancellationToken stop)
    {
        using var changes = new FileChanges(paths, report);
        var code = ExitCode.Success;
        try
        {
            while (true)
            {
                code = Validation.Run(
                    new ValidateRequest(paths, "text", Severity.Warning, ShowInfo: false, Baseline: null, NewBaseline: null),
                    output,
                    errors
                );
                await output.FlushAsync(stop);
                if (report is not null)
                    ReportCommand.Run(paths, report, "", errors, stop);
                await changes.Next(stop);
                await errors.WriteLineAsync("----");
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return code;
        }
    }
}
