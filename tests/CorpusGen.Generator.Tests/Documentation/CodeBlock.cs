using System.Text.RegularExpressions;

namespace CorpusGen.Generator.Tests.Documentation;

/// <summary>
/// A fenced code block of a page. The words after the opening fence are its language and then one of: the path of the file it shows
/// ("corpus/harbour.txt", "Article.cs"), the name of what it needs ("Article", "search"), or "no-compile:" and a reason.
/// </summary>
/// <param name="Page">The page, from the root of the repository.</param>
/// <param name="Line">The line of the opening fence, from 1.</param>
/// <param name="Language">The first word after the fence.</param>
/// <param name="Note">The other words.</param>
/// <param name="Text">The lines between the fences.</param>
internal sealed partial record CodeBlock(string Page, int Line, string Language, string Note, string Text)
{
    /// <summary>Reads the blocks of a page.</summary>
    /// <param name="root">The folder of the repository.</param>
    /// <param name="page">The page, from there.</param>
    public static IEnumerable<CodeBlock> Of(string root, string page)
    {
        var markdown = File.ReadAllText(Path.Combine(root, page)).ReplaceLineEndings("\n");
        return Fenced()
            .Matches(markdown)
            .Select(match => new CodeBlock(
                page,
                1 + markdown.AsSpan(0, match.Index).Count('\n'),
                match.Groups["language"].Value,
                match.Groups["note"].Value.Trim(),
                match.Groups["text"].Value
            ));
    }

    [GeneratedRegex(@"^```(?<language>\S+)(?<note>[^\n]*)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fenced();
}
