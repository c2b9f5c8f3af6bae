using System.Text;
using CorpusGen.Core.Text;

namespace CorpusGen.Tool.Extract;

/// <summary>Finds the texts, answers them on all jobs, writes the answers in the order of the texts.</summary>
internal static class Extraction
{
    /// <summary>Everything was read.</summary>
    public const int Done = 0;

    /// <summary>
    /// Something could not be read; standard error says what, and the rest is answered. (1 is a fault in the command line.)
    /// </summary>
    public const int Unreadable = 2;

    /// <summary>Stopped from outside, by convention of the shells: what was written until then ends with a whole answer.</summary>
    public const int Stopped = 130;

    /// <summary>Does what is asked; the exit code.</summary>
    /// <param name="report">Takes the faults, in the order of the texts.</param>
    /// <param name="answered">Called after each text.</param>
    public static int Run(
        Request request,
        Func<Stream> standardInput,
        Stream output,
        Action<string> report,
        Action answered,
        CancellationToken stop
    )
    {
        var code = Done;
        try
        {
            InOrder.Run(
                Questions(request, standardInput),
                question => Ask(question, request.Layout),
                HandOn,
                output.Flush,
                request.Jobs,
                stop
            );
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            code = Stopped;
        }

        output.Flush();
        return code;

        void HandOn((MemoryStream Answer, string? Fault) result)
        {
            result.Answer.WriteTo(output);
            if (result.Fault is { } fault)
            {
                report(PlainLine.Of(fault));
                code = Unreadable;
            }

            answered();
        }
    }

    private static IEnumerable<Question> Questions(Request request, Func<Stream> standardInput)
    {
        if (request.Files.Count == 0)
            return Questions("-", request.IsJsonLines, standardInput);
        return NamedFiles
            .Find(request.Files, request.IsJsonLines)
            .SelectMany(path => Questions(path.Replace('\\', '/'), request.IsJsonLines, () => Open(path)));
    }

    private static IEnumerable<Question> Questions(string name, bool isJsonLines, Func<Stream> open) =>
        isJsonLines
            ? JsonLinesInput.Read(() => new StreamReader(open(), new UTF8Encoding(false)), name)
            : [answers => TextInput.Answer(name, () => BytesOf(open), answers)];

    // Whoever reads it has a buffer already.
    private static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);

    private static byte[] BytesOf(Func<Stream> open)
    {
        using var stream = open();
        using var bytes = new MemoryStream(stream.CanSeek ? (int)Math.Min(stream.Length, Array.MaxLength) : 0);
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    // A text's answer is made on its own, so that it cannot depend on what was answered before it.
    private static (MemoryStream Answer, string? Fault) Ask(Question question, Func<Stream, IAnswers> layout)
    {
        var answer = new MemoryStream();
        using var answers = layout(answer);
        return (answer, question(answers));
    }
}
