using System.Text;
using CorpusGen.Core.Text;
using CorpusGen.Tool.Files;
using CorpusGen.Tool.Terminal;

namespace CorpusGen.Tool.Extract;

/// <summary>
/// Runs `corpusgen extract`: finds the texts, processes them in parallel and writes the results in the order of the texts.
/// </summary>
internal static class Extraction
{
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
    )
    {
        var code = ExitCode.Success;
        try
        {
            OrderedParallel.Run(
                Jobs(request, standardInput),
                job => Run(job, request.CreateWriter),
                Write,
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

        void Write((MemoryStream Output, string? Error) result)
        {
            result.Output.WriteTo(output);
            if (result.Error is { } error)
            {
                report(MessageText.Of(error));
                code = ExitCode.Unreadable;
            }

            processed();
        }
    }

    private static IEnumerable<ExtractionJob> Jobs(ExtractRequest request, Func<Stream> standardInput)
    {
        if (request.Files.Count == 0)
            return Jobs("-", request.IsJsonLines, standardInput);
        return FileArguments
            .Find(request.Files, request.IsJsonLines)
            .SelectMany(path => Jobs(path.Replace('\\', '/'), request.IsJsonLines, () => Open(path)));
    }

    private static IEnumerable<ExtractionJob> Jobs(string name, bool isJsonLines, Func<Stream> open) =>
        isJsonLines
            ? JsonLinesInput.Read(() => new StreamReader(open(), new UTF8Encoding(false)), name)
            : [results => TextInput.Process(name, () => BytesOf(open), results)];

    // The reader has a buffer already.
    private static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);

    private static byte[] BytesOf(Func<Stream> open)
    {
        using var stream = open();
        using var bytes = new MemoryStream(stream.CanSeek ? (int)Math.Min(stream.Length, Array.MaxLength) : 0);
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    // The result of each text is written on its own, so that it does not depend on those before it.
    private static (MemoryStream Output, string? Error) Run(ExtractionJob job, Func<Stream, IResultWriter> createWriter)
    {
        var output = new MemoryStream();
        using var writer = createWriter(output);
        return (output, job(writer));
    }
}
