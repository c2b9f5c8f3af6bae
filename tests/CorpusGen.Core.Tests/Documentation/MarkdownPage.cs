using System.Text;
using System.Text.RegularExpressions;

namespace CorpusGen.Core.Tests.Documentation;

/// <summary>What a link checker needs to know about a page of Markdown as GitHub shows it.</summary>
internal static partial class MarkdownPage
{
    /// <summary>Returns the text without code: code blocks and code spans become spaces.</summary>
    public static string WithoutCode(string markdown)
    {
        var text = new StringBuilder();
        string? fence = null;
        foreach (var line in markdown.ReplaceLineEndings("\n").Split('\n'))
        {
            var mark = Fence().Match(line).Groups[1].Value;
            if (fence is null && mark.Length > 0)
                fence = mark;
            else if (fence is not null && mark.StartsWith(fence, StringComparison.Ordinal))
                fence = null;
            else if (fence is null)
                text.Append(line).Append('\n');
        }

        return CodeSpan().Replace(text.ToString(), " ");
    }

    /// <summary>Returns the targets of links and pictures, without the links of code.</summary>
    public static IEnumerable<string> TargetsOf(string markdown)
    {
        var text = WithoutCode(markdown);
        return Link()
            .Matches(text)
            .Concat(Source().Matches(text))
            .Concat(Definition().Matches(text))
            .Select(match => match.Groups[1].Value);
    }

    /// <summary>Returns the anchors of the headings, by GitHub's rules.</summary>
    public static IReadOnlySet<string> AnchorsOf(string markdown)
    {
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        foreach (Match heading in Heading().Matches(WithoutFences(markdown)))
        {
            var words = LinkText().Replace(heading.Groups[1].Value.Trim(), "$1").ToLowerInvariant();
            var anchor = string.Concat(words.Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '_'))
                .Replace(' ', '-');
            var unique = anchor;
            for (var i = 1; !anchors.Add(unique); i++)
                unique = $"{anchor}-{i}";
        }

        return anchors;
    }

    // Code spans in headings are part of the anchor.
    private static string WithoutFences(string markdown) => FencedBlock().Replace(markdown.ReplaceLineEndings("\n"), "");

    [GeneratedRegex(@"^ {0,3}(`{3,}|~{3,})")]
    private static partial Regex Fence();

    [GeneratedRegex(@"^ *(`{3,}|~{3,})[^\n]*\n(?:.*?\n)?? *\1 *$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex FencedBlock();

    [GeneratedRegex(@"(?<!`)(`+)(?!`)(?:.|\n(?!\n))*?(?<!`)\1(?!`)")]
    private static partial Regex CodeSpan();

    [GeneratedRegex(@"\]\(\s*<?([^)\s>]+)>?[^)]*\)")]
    private static partial Regex Link();

    [GeneratedRegex("""<(?:img|source|a)\b[^>]*?\b(?:src|srcset|href)="([^"]+)""")]
    private static partial Regex Source();

    [GeneratedRegex(@"^ {0,3}\[[^\]^][^\]]*\]: +(\S+)", RegexOptions.Multiline)]
    private static partial Regex Definition();

    [GeneratedRegex(@"^#{1,6} +(.+?)(?: +#+)?$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex LinkText();
}
