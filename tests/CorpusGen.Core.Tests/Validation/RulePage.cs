using System.Text.RegularExpressions;
using CorpusGen.Core.Model;
using CorpusGen.Core.Reading;
using CorpusGen.Core.Validation;

namespace CorpusGen.Core.Tests.Validation;

/// <summary>A page of the rules document: what it says of its rule, and its examples.</summary>
/// <param name="Id">The rule's id.</param>
/// <param name="Text">All of the page.</param>
internal sealed partial record RulePage(string Id, string Text)
{
    /// <summary>The pages by id.</summary>
    public static IReadOnlyDictionary<string, RulePage> All { get; } =
        PageHead()
            .Split(Files.Read("validation/README.md"))
            .Skip(1)
            .Chunk(2)
            .Select(pair => new RulePage(pair[0], pair[1]))
            .ToDictionary(page => page.Id);

    /// <summary>An example of a kind: wrong, right or fixed. Null where the page has none.</summary>
    public string? Example(string kind) =>
        Regex.Match(Text, $"```text {kind}\n(.*?\n)```", RegexOptions.Singleline) is { Success: true } match
            ? Unescape(match.Groups[1].Value)
            : null;

    /// <summary>The documents of an example.</summary>
    public static IReadOnlyList<Document> Read(string example)
    {
        var parts = FileHead().Split(example);
        if (parts.Length == 1)
            return [DocumentReader.Read(new CorpusFile("corpus/one.txt"), parts[0])];
        return [.. parts.Skip(1).Chunk(2).Select(pair => DocumentReader.Read(new CorpusFile("corpus/" + pair[0]), pair[1]))];
    }

    private static string Unescape(string text) =>
        Escape().Replace(text, match => ((char)Convert.ToInt32(match.Groups[1].Value, 16)).ToString());

    [GeneratedRegex("^## (CORPUS[0-9]{3})\n", RegexOptions.Multiline)]
    private static partial Regex PageHead();

    [GeneratedRegex("^=== (.+)\n", RegexOptions.Multiline)]
    private static partial Regex FileHead();

    [GeneratedRegex(@"\\u([0-9A-F]{4})")]
    private static partial Regex Escape();
}
