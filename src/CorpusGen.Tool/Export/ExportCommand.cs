using System.CommandLine;
using CorpusGen.Core.Text;
using CorpusGen.Tool.Corpora;
using CorpusGen.Tool.Files;
using CorpusGen.Tool.Terminal;

namespace CorpusGen.Tool.Export;

/// <summary>The command `corpusgen export`: writes the content of a corpus in a format of other programs.</summary>
internal static class ExportCommand
{
    /// <summary>Creates the command with its options.</summary>
    public static Command Create()
    {
        var paths = PathsArgument.Create();
        var format = new Option<string>("--to")
        {
            Description =
                "The format: " + string.Join("; ", ExportFormats.All.Select(known => $"{known.Name} ({known.Description})")) + ".",
            Required = true,
        };
        var file = new Option<string?>("--output", "-o") { Description = "The file to write. Without it, standard output is written." };
        var root = new Option<string>("--base")
        {
            Description = "The start of the addresses that identify documents.",
            DefaultValueFactory = _ => "urn:corpus:",
        };
        format.AcceptOnlyFromAmong([.. ExportFormats.All.Select(known => known.Name)]);
        var command = new ToolCommand(
            "export",
            "Writes quotations, figures and dates in a format of other programs.",
            "export corpus --to csv -o corpus.csv",
            "export corpus --to webannotation --base https://example.org/corpus/ -o annotations.json"
        )
        {
            paths,
            format,
            file,
            root,
        };
        command.SetAction(
            (parsed, stop) =>
                Task.Run(
                    () =>
                        Run(
                            parsed.GetValue(paths)!,
                            ExportFormats.All.Single(known => known.Name == parsed.GetValue(format)),
                            parsed.GetValue(root)!,
                            parsed.GetValue(file),
                            Console.OpenStandardOutput,
                            Console.Error,
                            stop
                        ),
                    CancellationToken.None
                )
        );
        return command;
    }

    /// <summary>Writes the corpus and returns the exit code.</summary>
    public static int Run(
        IReadOnlyList<string> paths,
        ExportFormat format,
        string root,
        string? file,
        Func<Stream> standardOutput,
        TextWriter errors,
        CancellationToken stop = default
    )
    {
        try
        {
            var corpus = CorpusReading.Read(paths, errors.WriteLine, stop);
            if (file is not null)
            {
                WholeFile.Write(file, Write);
            }
            else
            {
                using var output = new BufferedStream(standardOutput(), 1 << 16);
                Write(output);
            }

            return corpus.IsComplete ? ExitCode.Success : ExitCode.Unreadable;

            void Write(Stream output) => format.Write(output, new ExportedCorpus(corpus, root), stop);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Stopped;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine(MessageText.Of($"{file ?? "standard output"}: not written: {fault.Message}"));
            return ExitCode.Unreadable;
        }
    }
}
