using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using CorpusGen.Core.Tests.Pages;

namespace CorpusGen.Core.Tests.Diagnostics;

/// <summary>
/// A page of `src/docs/diagnostics`, with its examples: code blocks like "```text wrong". `\u0007` is an escaped character, and a line `===
/// name.txt` begins another file.
/// </summary>
/// <param name="Id">The id of the diagnostic.</param>
/// <param name="Text">The text of the page.</param>
internal sealed partial record DiagnosticPage(string Id, string Text)
{
    /// <summary>Gets the ids that have a page.</summary>
    public static IEnumerable<string> Ids =>
        Directory.GetFiles(Folder(), "CORPUS*.md").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal);

    /// <summary>Reads the page of a diagnostic.</summary>
    public static DiagnosticPage Of(string id) => new(id, File.ReadAllText(PathOf(id)));

    /// <summary>Returns the example of a kind: wrong, right, fixed or message. Null if the page has none.</summary>
    public string? Example(string kind) => Block(kind) is { } text ? Unescape(text) : null;

    /// <summary>Gets the message that the page shows. Messages escape characters themselves.</summary>
    public string Message => Block("message")!.TrimEnd('\n');

    /// <summary>Returns the C# of the example; empty if there is none.</summary>
    public string Code => CodeBlocks.FirstOrDefault() ?? "";

    /// <summary>Gets the C# examples, in order: the wrong one first.</summary>
    public IEnumerable<string> CodeBlocks =>
        Regex.Matches(Text, "```csharp[^\n]*\n(.*?\n)```", RegexOptions.Singleline).Select(match => match.Groups[1].Value);

    /// <summary>Asserts that the page shows a message, or writes it into the page.</summary>
    public void HasMessage(string message)
    {
        if (Page.IsAccepting)
        {
            File.WriteAllText(
                PathOf(Id),
                Regex.Replace(Text, "(?<=```text message\n).*?(?=\n```)", message.Replace("$", "$$"), RegexOptions.Singleline)
            );
        }
        else
        {
            Assert.Equal(message, Message);
        }
    }

    /// <summary>Returns the path of a file in the folder of the pages.</summary>
    public static string PathOf(string name) => Path.Combine(Folder(), name + ".md");

    /// <summary>Splits an example into its files.</summary>
    public static IReadOnlyList<(string Path, string Text)> FilesOf(string example)
    {
        var parts = FileHead().Split(example);
        return parts.Length == 1 ? [("one.txt", parts[0])] : [.. parts.Skip(1).Chunk(2).Select(pair => (pair[0], pair[1]))];
    }

    private string? Block(string kind) =>
        Regex.Match(Text, $"```text {kind}\n(.*?\n)```", RegexOptions.Singleline) is { Success: true } match ? match.Groups[1].Value : null;

    private static string Unescape(string text) =>
        Escape().Replace(text, match => ((char)Convert.ToInt32(match.Groups[1].Value, 16)).ToString());

    private static string Folder([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "../../../src/docs/diagnostics"));

    [GeneratedRegex("^=== (.+)\n", RegexOptions.Multiline)]
    private static partial Regex FileHead();

    [GeneratedRegex(@"\\u([0-9A-F]{4})")]
    private static partial Regex Escape();
}
