using System.CommandLine;
using CorpusGen.Core.Files;
using CorpusGen.Tool.Files;
using CorpusGen.Tool.Terminal;
using Spectre.Console;

namespace CorpusGen.Tool.Extract;

/// <summary>The command `corpusgen extract`.</summary>
internal static class ExtractCommand
{
    private const string Text = "text";
    private const string JsonLines = "jsonl";

    /// <summary>Creates the command with its options.</summary>
    public static Command Create()
    {
        var files = new Argument<string[]>("files")
        {
            Description =
                $"Files in UTF-8, folders (in which {string.Join(", ", [.. FileExtensions.Prose, .. FileExtensions.Packages])} are read, "
                + "or .jsonl and .ndjson) and globs. "
                + "Without any, standard input is read.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var input = new Option<string>("--input")
        {
            Description =
                "The format of the input: text or Markdown; or JSON Lines of {\"id\", \"text\"}, and \"language\" if it is known, "
                + "for each of which one line is printed, in order.",
            DefaultValueFactory = _ => Text,
        };
        var format = new Option<string>("--format")
        {
            Description =
                "The format of the output: text for people, or JSON Lines of {\"id\", \"quotes\", \"figures\", \"dates\", \"doubts\"} "
                + "with offsets in Unicode code points.",
            DefaultValueFactory = result => result.GetResult(input)?.GetValueOrDefault<string>() == JsonLines ? JsonLines : Text,
        };
        var jobs = new Option<int>("--jobs")
        {
            Description = "The number of texts that are processed at a time. It does not change the output.",
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        var silent = new Option<bool>("--no-progress")
        {
            Description = "Shows no progress bar. There is one only if standard error is a terminal and standard output is not.",
        };
        input.AcceptOnlyFromAmong(Text, JsonLines);
        format.AcceptOnlyFromAmong(Text, JsonLines);
        jobs.Validators.Add(result =>
        {
            // The parser reports words that are not numbers.
            if (result.Tokens is [{ Value: var word }] && int.TryParse(word, out var number) && number is < 1 or > 1024)
                result.AddError("--jobs must be from 1 to 1024.");
        });
        var command = new ToolCommand(
            "extract",
            "Prints the quotations, figures and dates of texts.",
            "extract article.md",
            "extract --format jsonl articles/ 'archive/**/*.md' > answers.jsonl",
            "extract --input jsonl < dump.jsonl > answers.jsonl"
        )
        {
            files,
            input,
            format,
            jobs,
            silent,
        };
        command.SetAction(
            (parsed, stop) =>
            {
                var request = new ExtractRequest(
                    parsed.GetValue(files) ?? [],
                    parsed.GetValue(input) == JsonLines,
                    parsed.GetValue(format) == JsonLines ? stream => new JsonResultWriter(stream) : stream => new TextResultWriter(stream),
                    parsed.GetValue(jobs)
                );
                // On another thread, so that the command line can handle Ctrl-C.
                return Task.Run(() => Run(request, ProgressBar.IsWelcome && !parsed.GetValue(silent), stop), CancellationToken.None);
            }
        );
        return command;
    }

    private static int Run(ExtractRequest request, bool showProgress, CancellationToken stop)
    {
        using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        if (!showProgress)
            return Work(Console.Error.WriteLine, () => { });
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        var isCountable = request is { Files.Count: > 0, IsJsonLines: false };
        return ProgressBar.Show(console, isCountable ? () => FileArguments.Find(request.Files, isJsonLines: false).Count() : null, Work);

        int Work(Action<string> report, Action processed) =>
            Extraction.Run(request, Console.OpenStandardInput, output, report, processed, stop);
    }
}
