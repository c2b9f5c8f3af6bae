using CorpusGen.Core.Model;
using CorpusGen.Core.Text;
using CorpusGen.Tool.Extract.Rows;
using CorpusGen.Tool.Files;
using CorpusGen.Tool.Terminal;

namespace CorpusGen.Tool.Extract;

/// <summary>
/// Runs `corpusgen extract`: finds the texts, processes them in parallel and writes the results in the order of the texts.
/// </summary>
internal static class Extraction
{
    // A run that is killed answers at most these again.
    private const int TextsBetweenRecords = 256;

    /// <summary>Processes the texts and returns the exit code.</summary>
    /// <param name="report">Takes the errors, in the order of the texts.</param>
    /// <param name="processed">Called after each text.</param>
    public static int Run(
        ExtractRequest request,
        Func<Stream> standardInput,
        Stream output,
        Action<string> report,
        Action processed,
        CancellationToken stop
    ) => Run(request, standardInput, new StreamOutput(output, request.CreateWriter), report, processed, stop);

    /// <summary>Processes the texts into four tables, and returns the exit code.</summary>
    /// <param name="folder">The folder of the tables; created if it does not exist.</param>
    /// <param name="fileOf">Returns a file with its language and syntaxes.</param>
    /// <param name="report">Takes the errors, in the order of the texts.</param>
    /// <param name="processed">Called after each text.</param>
    public static int RunToTables(
        ExtractRequest request,
        string folder,
        Func<string, CorpusFile> fileOf,
        Func<Stream> standardInput,
        Action<string> report,
        Action processed,
        CancellationToken stop
    )
    {
        try
        {
            Directory.CreateDirectory(folder);
            using var tables = new ParquetTables(folder, fileOf, stop);
            var code = Run(request, standardInput, tables, report, processed, stop);
            if (code != ExitCode.Stopped)
                tables.Finish();
            return code;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return ExitCode.Stopped;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            report(MessageText.Of($"{folder}: not written: {fault.Message}"));
            return ExitCode.Unreadable;
        }
    }

    /// <summary>Processes the texts into a file that a later run can continue, and returns the exit code.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="arguments">What the results depend on.</param>
    /// <param name="resume">True to continue the file of an earlier run.</param>
    /// <param name="report">Takes the errors, in the order of the texts.</param>
    /// <param name="processed">Called after each text.</param>
    public static int RunToFile(
        ExtractRequest request,
        string path,
        string arguments,
        bool resume,
        Func<Stream> standardInput,
        Action<string> report,
        Action processed,
        CancellationToken stop
    )
    {
        try
        {
            using var file = ResumableFile.Open(path, arguments, resume);
            using var output = new BufferedStream(file.Stream, 1 << 16);
            var (texts, areAllRead, recorded) = (file.Texts, file.AreAllRead, file.Texts);
            var code = Run(
                request with
                {
                    Answered = file.Texts,
                },
                standardInput,
                output,
                error =>
                {
                    areAllRead = false;
                    report(error);
                },
                () =>
                {
                    texts++;
                    if (texts - recorded >= TextsBetweenRecords)
                        Record();
                    processed();
                },
                stop
            );
            Record();
            if (code == ExitCode.Stopped)
                return code;
            file.Finish();
            return areAllRead ? ExitCode.Success : ExitCode.Unreadable;

            void Record()
            {
                output.Flush();
                file.Record(texts, areAllRead);
                recorded = texts;
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            report(MessageText.Of($"{path}: not written: {fault.Message}"));
            return ExitCode.Unreadable;
        }
    }

    private static IEnumerable<ExtractionJob> Jobs(ExtractRequest request, Func<Stream> standardInput)
    {
        if (request.Files.Count == 0)
            return InputFormats.JobsOf("-", request.IsJsonLines, standardInput);
        return FileArguments
            .Find(request.Files, request.IsJsonLines)
            .SelectMany(path => InputFormats.JobsOf(path.Replace('\\', '/'), request.IsJsonLines, () => Open(path)));
    }

    // The reader has a buffer already.
    private static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);

    private static int Run<TResult>(
        ExtractRequest request,
        Func<Stream> standardInput,
        IExtractionOutput<TResult> output,
        Action<string> report,
        Action processed,
        CancellationToken stop
    )
    {
        var code = ExitCode.Success;
        try
        {
            OrderedParallel.Run(
                request.Shard.Of(Jobs(request, standardInput)).Skip(checked((int)request.Answered)),
                output.Answer,
                Take,
                output.Flush,
                request.Jobs,
                stop
            );
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            code = ExitCode.Stopped;
        }

        output.Flush();
        return code;

        void Take((TResult Result, string? Error) answer)
        {
            output.Take(answer.Result);
            if (answer.Error is { } error)
            {
                report(MessageText.Of(error));
                code = ExitCode.Unreadable;
            }

            processed();
        }
    }
}
