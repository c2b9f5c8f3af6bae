using System.CommandLine;
using System.CommandLine.Parsing;
using CorpusGen.Core.Text;

namespace CorpusGen.Tool.Terminal;

/// <summary>Reports an invalid command line, without colour: each error, and the help that explains it.</summary>
internal static class UsageError
{
    // "extrct" is near to "extract", and "x" to nothing.
    private const int MostEdits = 2;

    /// <summary>Writes the errors.</summary>
    public static async Task WriteAsync(ParseResult parsed, TextWriter errors)
    {
        foreach (var error in parsed.Errors)
            await errors.WriteLineAsync(MessageText.Of(error.Message));
        foreach (var word in parsed.UnmatchedTokens)
        {
            if (Nearest(word, parsed.CommandResult) is { } meant)
                await errors.WriteLineAsync($"Did you mean '{meant}'?");
        }

        await errors.WriteLineAsync($"Run '{NameOf(parsed.CommandResult)} --help' for its arguments and examples.");
    }

    private static string NameOf(CommandResult result) =>
        result.Parent is CommandResult parent ? $"{NameOf(parent)} {result.Command.Name}" : "corpusgen";

    private static string? Nearest(string word, CommandResult result) =>
        result
            .Command.Subcommands.Select(command => command.Name)
            .Concat(result.Command.Options.Select(option => option.Name))
            .Select(name => (Name: name, Edits: Edits(word, name)))
            .Where(pair => pair.Edits <= MostEdits)
            .OrderBy(pair => pair.Edits)
            .ThenBy(pair => pair.Name, StringComparer.Ordinal)
            .Select(pair => pair.Name)
            .FirstOrDefault();

    // The number of letters to insert, delete or replace (Levenshtein).
    private static int Edits(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var replaced = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
