using System.CommandLine;
using CorpusGen.Core.Text;
using CorpusGen.Tool.Corpora;
using CorpusGen.Tool.Files;
using CorpusGen.Tool.Terminal;

namespace CorpusGen.Tool.Report;

/// <summary>The command `corpusgen report`: writes a page that shows a corpus.</summary>
internal static class ReportCommand
{
    /// <summary>Creates the command with its options.</summary>
    public static Command Create()
    {
        var paths = PathsArgument.Create();
        var file = new Option<string>("--output", "-o")
        {
            Description = "The file to write.",
            DefaultValueFactory = _ => "corpus-report.html",
        };
        var title = new Option<string>("--title")
        {
            Description = "The title of the page. The default is the paths.",
            DefaultValueFactory = _ => "",
        };
        var command = new ToolCommand(
            "report",
            "Writes one HTML file that shows documents, quotations, speakers, figures, dates and findings. It needs no network.",
            "report corpus -o report.html",
            "report 'articles/**/*.md' -o report.html --title 'Elmstead Gazette'"
        )
        {
            paths,
            file,
            title,
        };
        command.SetAction(
            (parsed, stop) =>
                Task.Run(
                    () => Run(parsed.GetValue(paths)!, parsed.GetValue(file)!, parsed.GetValue(title)!, Console.Error, stop),
                    CancellationToken.None
                )
        );
        return command;
    }

    /// <summary>Writes the page and returns the exit code.</summary>
    public static int Run(IReadOnlyList<string> paths, string file, string title, TextWriter errors, CancellationToken stop = default)
    {
        try
        {
            var corpus = CorpusReading.Read(paths, errors.WriteLine, stop);
            var findings = corpus.Judge();
            stop.ThrowIfCancellationRequested();
            var shown = title.Length > 0 ? title : string.Join(" ", paths);
            WholeFile.Write(file, stream => ReportPage.Write(stream, shown, json => ReportData.Write(json, shown, corpus, findings, stop)));
            var content = $"{Counted.Of(corpus.Documents.Count, "document")}, {Counted.Of(findings.Count, "finding")}";
            errors.WriteLine(MessageText.Of($"{file}: {content}, {new FileInfo(file).Length} bytes"));
            return corpus.IsComplete ? ExitCode.Success : ExitCode.Unreadable;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Stopped;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine(MessageText.Of($"{file}: not written: {fault.Message}"));
            return ExitCode.Unreadable;
        }
    }
}
