using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Syntaxes;

/// <summary>
/// Shortcodes of Hugo and Zola: `{{&lt; youtube abc >}}`, `{{% note %}}`. The body of some is code:
/// `{{&lt; highlight go >}}…{{&lt; /highlight >}}`.
/// </summary>
internal static class GoTemplates
{
    private const int LongestTag = 4000;
    private const int LongestBody = 200_000;

    // Shortcodes whose body is code or a comment, besides those that begin with "code". Other bodies are prose.
    private static readonly HashSet<string> Code = new(StringComparer.Ordinal)
    {
        "chart",
        "comment",
        "highlight",
        "katex",
        "math",
        "mermaid",
        "prism",
        "raw",
        "rawhtml",
    };

    public static MarkupRange? Shortcode(SyntaxCursor cursor, int at)
    {
        if (cursor.At(at + 1) != '{' || cursor.At(at + 2) is not ('<' or '%'))
            return null;
        var close = cursor.Find(cursor.At(at + 2) == '<' ? ">}}" : "%}}", at + 3, LongestTag);
        if (close < 0 || cursor.BlankLineIn(TextRange.Between(at, close)) >= 0)
            return null;
        var tag = TextRange.Between(at, close + 3);
        var name = cursor.NameAt(cursor.SkipSpaces(at + 3));
        var isCode = Code.Contains(name) || name.StartsWith("code", StringComparison.Ordinal);
        return isCode && cursor.Text[close - 1] != '/' && EndOfBody(cursor, name, tag.End) is > 0 and var end
            ? new MarkupRange(TextRange.Between(at, end), MarkupForm.Code)
            : new MarkupRange(tag, MarkupForm.Tag);
    }

    // The end of the closing shortcode: {{< /highlight >}}, or 0.
    private static int EndOfBody(SyntaxCursor cursor, string name, int from)
    {
        var limit = Math.Min(cursor.Text.Length, from + LongestBody);
        for (var at = from; at < limit; at++)
        {
            at = cursor.Find("{{", at, limit - at);
            if (at < 0)
                return 0;
            var slash = cursor.SkipSpaces(at + 3);
            if (cursor.At(at + 2) is not ('<' or '%') || cursor.At(slash) != '/')
                continue;
            if (cursor.NameAt(cursor.SkipSpaces(slash + 1)) == name)
                return cursor.Find("}}", slash, 100) is >= 0 and var close ? close + 2 : 0;
        }

        cursor.Spend(limit - from);
        return 0;
    }
}
