using System.CommandLine;
using CorpusGen.Core.Files;
using CorpusGen.Tool.Files;
using CorpusGen.Tool.Projects;
using CorpusGen.Tool.Terminal;
using Spectre.Console;

namespace CorpusGen.Tool.Extract;

/// <summary>The command `corpusgen extract`.</summary>
internal static class ExtractCommand
{
    private const string Text = "text";
    private const string JsonLines = "jsonl";
    private const string Parquet = "parquet";

    /// <summary>Creates the command with its options.</summary>
    public static Command Create()
    {
        var files = new Argument<string[]>("files")
        {
            Description =
                $"Files in UTF-8, folders (in which {string.Join(", ", [.. FileExtensions.Prose, .. FileExtensions.Packages])} are read, "
                + "or .jsonl and .ndjson), "
                + "archives (.tar, .tar.gz, .tgz), crawls (.warc, .wet, with .gz) and globs. "
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
                + "with offsets in Unicode code points; or Parquet, which writes the tables documents, quotations, figures and dates into "
                + "the folder of --output.",
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
        var shard = new Option<string>("--shard")
        {
            Description = "The part of the texts to process, such as 2/8 for the second of eight parts. Each text is in one of them.",
            DefaultValueFactory = _ => "1/1",
        };
        var file = new Option<string?>("--output", "-o")
        {
            Description =
                "The file to write, instead of standard output, or the folder of the tables. A file has its name only when it is complete.",
        };
        var resume = new Option<bool>("--resume")
        {
            Description = "Continues the output file of a run that was stopped: what it has answered is not read again.",
        };
        shard.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var word }] && ShardChoice.Read(word) is null)
                result.AddError("--shard must be two numbers such as 2/8, the first from 1 to the second.");
        });
        resume.Validators.Add(result =>
        {
            if (!result.Implicit && result.GetResult(file) is null)
                result.AddError("--resume needs --output.");
            if (!result.Implicit && result.GetResult(format)?.GetValueOrDefault<string>() == Parquet)
                result.AddError("--resume does not continue tables: use JSON Lines, or --shard for smaller parts.");
        });
        format.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: Parquet }] && result.GetResult(file) is null)
                result.AddError("--format parquet needs --output, a folder.");
        });
        var syntax = SyntaxOption.Create();
        input.AcceptOnlyFromAmong(Text, JsonLines);
        format.AcceptOnlyFromAmong(Text, JsonLines, Parquet);
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
            "extract --input jsonl < dump.jsonl > answers.jsonl",
            "extract --format jsonl crawl.warc.wet.gz -o answers.jsonl --resume",
            "extract --format jsonl articles.tar.gz --shard 2/8 > part-2.jsonl",
            "extract --format parquet articles/ -o tables"
        )
        {
            files,
            input,
            format,
            jobs,
            shard,
            file,
            resume,
            silent,
            syntax,
        };
        command.SetAction(
            (parsed, stop) =>
            {
                var projects = new ProjectTexts(parsed.GetValue(syntax) ?? "");
                var request = new ExtractRequest(
                    parsed.GetValue(files) ?? [],
                    parsed.GetValue(input) == JsonLines,
                    parsed.GetValue(format) == JsonLines
                        ? stream => new JsonResultWriter(stream, projects.FileOf)
                        : stream => new TextResultWriter(stream, projects.FileOf),
                    parsed.GetValue(jobs)
                )
                {
                    Shard = ShardChoice.Read(parsed.GetValue(shard)!) ?? ShardChoice.All,
                };
                // On another thread, so that the command line can handle Ctrl-C.
                var path = parsed.GetValue(file);
                // What the bytes of the output depend on.
                var arguments = string.Join(
                    '\n',
                    [parsed.GetValue(input)!, parsed.GetValue(format)!, parsed.GetValue(shard)!, .. request.Files]
                );
                var isParquet = parsed.GetValue(format) == Parquet;
                var isResumed = parsed.GetValue(resume);
                return Task.Run(
                    () =>
                        Run(
                            request,
                            !parsed.GetValue(silent) && (path is null ? ProgressBar.IsWelcome : !Console.IsErrorRedirected),
                            (report, processed) =>
                                isParquet
                                    ? Extraction.RunToTables(
                                        request,
                                        path!,
                                        projects.FileOf,
                                        Console.OpenStandardInput,
                                        report,
                                        processed,
                                        stop
                                    )
                                    : Work(request, path, arguments, isResumed, report, processed, stop)
                        ),
                    CancellationToken.None
                );
            }
        );
        return command;
    }

    private static int Run(ExtractRequest request, bool showProgress, Func<Action<string>, Action, int> work)
    {
        if (!showProgress)
            return work(Console.Error.WriteLine, () => { });
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        var isCountable = request is { Files.Count: > 0, IsJsonLines: false };
        return ProgressBar.Show(console, isCountable ? () => FileArguments.Find(request.Files, isJsonLines: false).Count() : null, work);
    }

    private static int Work(
        ExtractRequest request,
        string? path,
        string arguments,
        bool resume,
        Action<string> report,
        Action processed,
        CancellationToken stop
    )
    {
        if (path is not null)
            return Extraction.RunToFile(request, path, arguments, resume, Console.OpenStandardInput, report, processed, stop);
        using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        return Extraction.Run(request, Console.OpenStandardInput, output, report, processed, stop);
    }
}
