using System.CommandLine;
using System.Text;

namespace CorpusGen.Tool.Extract;

/// <summary>`corpusgen extract`: what a text quotes and reports.</summary>
internal static class ExtractCommand
{
    /// <summary>Describes the command, its options and what it does.</summary>
    public static Command Create()
    {
        var input = new Option<string>("--input") { Description = "How the input is laid out: text, or jsonl with {\"id\", \"text\"} a line.", DefaultValueFactory = _ => "text" };
        var format = new Option<string>("--format") { Description = "How the answer is laid out: text or jsonl.", DefaultValueFactory = _ => "text" };
        input.AcceptOnlyFromAmong("text", "jsonl");
        format.AcceptOnlyFromAmong("text", "jsonl");
        var command = new Command("extract", "Prints the quotations, figures and dates of texts.") { input, format };
        command.SetAction(_ =>
        {
            using var reader = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false));
            using var writer = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
            JsonLines.Answer(reader, writer);
            return 0;
        });
        return command;
    }
}
