using System.CommandLine;
using System.Text;

namespace CorpusGen.Tool.Extract;

/// <summary>`corpusgen extract`: what texts quote and report.</summary>
internal static class ExtractCommand
{
    private const string Text = "text";
    private const string JsonLines = "jsonl";

    /// <summary>Everything was read.</summary>
    public const int Done = 0;

    /// <summary>
    /// Something could not be read; standard error says what, and the rest is answered. (1 is a fault in the command line.)
    /// </summary>
    public const int Unreadable = 2;

    /// <summary>Describes the command, its options and what it does.</summary>
    public static Command Create()
    {
        var files = new Argument<string[]>("files") { Description = "The texts, in UTF-8. Standard input where none is named.", Arity = ArgumentArity.ZeroOrMore };
        var input = new Option<string>("--input")
        {
            Description = "How the input is laid out: a text (or Markdown), or JSON Lines of {\"id\", \"text\"}, answered one line for each, in order.",
            DefaultValueFactory = _ => Text,
        };
        var format = new Option<string>("--format")
        {
            Description = "How the answer is laid out: for people, or JSON Lines of {\"id\", \"quotes\", \"figures\", \"dates\", \"doubts\"} with offsets in Unicode code points.",
            DefaultValueFactory = result => result.GetResult(input)?.GetValueOrDefault<string>() == JsonLines ? JsonLines : Text,
        };
        input.AcceptOnlyFromAmong(Text, JsonLines);
        format.AcceptOnlyFromAmong(Text, JsonLines);
        var command = new Command("extract", "Prints the quotations, figures and dates of texts. Ends with 0, or with 2 where a file or a line could not be read.") { files, input, format };
        command.SetAction(parsed =>
        {
            using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
            using var answers = parsed.GetValue(format) == JsonLines ? (IAnswers)new JsonAnswers(output) : new TextAnswers(output);
            return Run(parsed.GetValue(files) ?? [], parsed.GetValue(input) == JsonLines, answers, Console.OpenStandardInput, Console.Error);
        });
        return command;
    }

    /// <summary>Answers every input in turn; a file that cannot be read costs the others nothing.</summary>
    internal static int Run(IReadOnlyList<string> files, bool isJsonLines, IAnswers answers, Func<Stream> standardInput, TextWriter errors)
    {
        if (files.Count == 0) return Read(standardInput(), "-", isJsonLines, answers, errors) ? Done : Unreadable;
        var all = true;
        foreach (var path in files)
        {
            try
            {
                all &= Read(File.OpenRead(path), path.Replace('\\', '/'), isJsonLines, answers, errors);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                errors.WriteLine($"{path}: {fault.Message}");
                all = false;
            }
        }

        return all ? Done : Unreadable;
    }

    private static bool Read(Stream stream, string name, bool isJsonLines, IAnswers answers, TextWriter errors)
    {
        using var reader = new StreamReader(stream, new UTF8Encoding(false));
        if (isJsonLines) return JsonLinesInput.Answer(reader, name, answers, errors);
        answers.Answer(name, reader.ReadToEnd());
        return true;
    }
}
