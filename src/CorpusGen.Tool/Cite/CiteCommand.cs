using System.CommandLine;
using CorpusGen.Core.Citations;
using CorpusGen.Tool.Corpora;
using CorpusGen.Tool.Terminal;

namespace CorpusGen.Tool.Cite;

/// <summary>The command `corpusgen cite`: checks if words are in texts, and finds their places.</summary>
internal static class CiteCommand
{
    /// <summary>Creates the command with its options.</summary>
    public static Command Create()
    {
        var words = new Argument<string[]>("words and paths")
        {
            Description = "The words, then files, folders and globs. With --input only files, folders and globs.",
            Arity = ArgumentArity.OneOrMore,
        };
        var input = new Option<string?>("--input")
        {
            Description =
                "A file of JSON Lines {\"id\", \"quote\", \"document\", \"speaker\"}, of which the last two can be missing; - for "
                + "standard input. For each line one line of JSON is printed, in order.",
        };
        var document = new Option<string?>("--in") { Description = "The document or collection that must have the words." };
        var speaker = new Option<string?>("--speaker") { Description = "The full name of the person who must say the words." };
        var command = new ToolCommand(
            "cite",
            "Checks if words are in texts. The exit code is 1 if they are not, or if what is left out changes their meaning.",
            "cite \"We have waited for ten years\" corpus",
            "cite \"We have … for ten years\" corpus --speaker \"Ada Birch\"",
            "cite --input answers.jsonl corpus > verdicts.jsonl"
        )
        {
            words,
            input,
            document,
            speaker,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(input) is null && result.GetValue(words) is not { Length: > 1 })
                result.AddError("Give the words and at least one path, or --input.");
        });
        command.SetAction(
            (parsed, stop) =>
            {
                var arguments = parsed.GetValue(words)!;
                using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
                var code = parsed.GetValue(input) is { } file
                    ? RunLines(file, arguments, output, Console.Error, stop)
                    : Run(
                        new CitationClaim(arguments[0], parsed.GetValue(document), parsed.GetValue(speaker)),
                        arguments[1..],
                        output,
                        Console.Error
                    );
                return Task.FromResult(code);
            }
        );
        return command;
    }

    /// <summary>Checks one citation, writes the verdict for people, and returns the exit code.</summary>
    public static int Run(CitationClaim claim, IReadOnlyList<string> paths, Stream output, TextWriter errors)
    {
        var reading = CorpusReading.Read(paths, errors.WriteLine);
        var result = CitationChecker.Check(claim, CorpusOf(reading));
        CitationText.Write(output, result);
        return reading.IsComplete ? CodeOf(result.Verdict) : ExitCode.Unreadable;
    }

    /// <summary>Checks the citations of a file, writes a line for each, and returns the exit code.</summary>
    public static int RunLines(string file, IReadOnlyList<string> paths, Stream output, TextWriter errors, CancellationToken stop = default)
    {
        var reading = CorpusReading.Read(paths, errors.WriteLine, stop);
        try
        {
            using var input = file == "-" ? Console.In : new StreamReader(file);
            var code = CitationLines.Check(input, file, CorpusOf(reading), output, errors, stop);
            return reading.IsComplete ? code : ExitCode.Unreadable;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine(Core.Text.MessageText.Of(fault.Message));
            return ExitCode.Unreadable;
        }
    }

    /// <summary>
    /// Returns the exit code of a verdict: 0 if the words are in the corpus, and mean there what they mean in the citation.
    /// </summary>
    public static int CodeOf(CitationVerdict verdict) => verdict <= CitationVerdict.Ambiguous ? ExitCode.Success : ExitCode.Findings;

    private static CitationCorpus CorpusOf(CorpusReading reading) => new(reading.Documents.Select(read => read.Document));
}
