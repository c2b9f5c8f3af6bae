using System.Text.RegularExpressions;
using CorpusGen.Core.Citations;
using CorpusGen.Core.Model;
using CorpusGen.Core.Tests.Pages;

namespace CorpusGen.Core.Tests.Citations;

/// <summary>The page of citations and their verdicts, which all ways to check a citation share.</summary>
internal static partial class CitationCases
{
    private static readonly string[] Lines = Page.TextOf("Citations/Cases.md").ReplaceLineEndings("\n").Split('\n');

    /// <summary>Gets the files of the corpus: path and text.</summary>
    public static IReadOnlyList<(string Path, string Text)> Files { get; } = [.. ReadFiles()];

    /// <summary>Gets the corpus.</summary>
    public static CitationCorpus Corpus { get; } =
        new(
            Files.Select(file =>
                CorpusCompiler
                    .Read(
                        new CorpusFile(file.Path, file.Path.Contains("/reports/", StringComparison.Ordinal) ? "reports" : "Documents"),
                        file.Text
                    )
                    .Document
            )
        );

    /// <summary>Gets the rows: verdict, words, document, speaker, and a part of the description.</summary>
    public static IReadOnlyList<CitationCase> All { get; } =
    [
        .. Lines
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| verdict", StringComparison.Ordinal))
            .Select(line => line.Split('|').Select(cell => cell.Trim()).ToArray())
            .Select(cells => new CitationCase(cells[1], Unescape(cells[2]), cells[3], cells[4], cells[5])),
    ];

    private static IEnumerable<(string, string)> ReadFiles()
    {
        for (var i = 0; i < Lines.Length; i++)
        {
            if (!Lines[i].StartsWith("```text ", StringComparison.Ordinal))
                continue;
            var end = Array.IndexOf(Lines, "```", i);
            yield return (Lines[i]["```text ".Length..], Unescape(string.Join('\n', Lines[(i + 1)..end])) + "\n");
            i = end;
        }
    }

    private static string Unescape(string text) =>
        EscapePattern()
            .Replace(
                text,
                match =>
                    match.Value switch
                    {
                        "\\n" => "\n",
                        "\\r" => "\r",
                        "\\t" => "\t",
                        _ => ((char)Convert.ToInt32(match.Value[2..], 16)).ToString(),
                    }
            );

    [GeneratedRegex(@"\\(?:[nrt]|u[0-9A-F]{4})")]
    private static partial Regex EscapePattern();
}

/// <summary>A citation and its verdict.</summary>
internal sealed record CitationCase(string Verdict, string Words, string In, string Speaker, string Shows)
{
    public CitationClaim Claim => new(Words, In.Length > 0 ? In : null, Speaker.Length > 0 ? Speaker : null);
}
