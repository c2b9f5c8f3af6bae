using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Syntaxes;

/// <summary>
/// Tags of Liquid, Nunjucks, Jinja, Twig and Markdoc: `{% if page %}`. The body of some tags is code:
/// `{% highlight ruby %}…{% endhighlight %}`.
/// </summary>
internal static class Liquid
{
    private const int LongestTag = 4000;
    private const int LongestBody = 200_000;

    // Tags whose body is code or a comment. Other bodies are prose.
    private static readonly HashSet<string> Code = new(StringComparer.Ordinal)
    {
        "code",
        "codeblock",
        "comment",
        "css",
        "highlight",
        "javascript",
        "js",
        "katex",
        "math",
        "mermaid",
        "prism",
        "renderTemplate",
        "schema",
        "script",
        "style",
        "stylesheet",
    };

    // Their body is a value that is written elsewhere: {% set code %}…{% endset %}, but not {% set count = 5 %}.
    private static readonly HashSet<string> Value = new(StringComparer.Ordinal) { "capture", "set", "setAsync" };

    // Their body is code if it is short; long ones are parts of a page that show templates.
    private static readonly HashSet<string> Raw = new(StringComparer.Ordinal) { "raw", "verbatim" };

    public static MarkupRange? Tag(SyntaxCursor cursor, int at)
    {
        if (cursor.At(at + 1) != '%')
            return null;
        var close = cursor.FindInParagraph("%}", at + 2, LongestTag);
        if (close < 0)
            return null;
        var tag = TextRange.Between(at, close + 2);
        var name = cursor.NameAt(cursor.SkipSpaces(at + (cursor.At(at + 2) is '-' or '+' ? 3 : 2)));
        var isCode = Code.Contains(name) || (Value.Contains(name) && cursor.Text.IndexOf('=', at, close - at) < 0);
        if (isCode && EndOfBody(cursor, name, tag.End, LongestBody) is > 0 and var end)
            return new MarkupRange(TextRange.Between(at, end), MarkupForm.Code);
        if (
            Raw.Contains(name)
            && EndOfBody(cursor, name, tag.End, LongestTag) is > 0 and var rawEnd
            && cursor.BlankLineIn(TextRange.Between(tag.End, rawEnd)) < 0
        )
        {
            return new MarkupRange(TextRange.Between(at, rawEnd), MarkupForm.Code);
        }

        return new MarkupRange(tag, MarkupForm.Tag);
    }

    // The end of the closing tag: {% endraw %}, {%- endraw -%}, or 0.
    private static int EndOfBody(SyntaxCursor cursor, string name, int from, int within)
    {
        var limit = (int)Math.Min(cursor.Text.Length, (long)from + within);
        for (var at = from; at < limit; at++)
        {
            at = cursor.Find("{%", at, limit - at);
            if (at < 0)
                return 0;
            var word = cursor.SkipSpaces(at + (cursor.At(at + 2) is '-' or '+' ? 3 : 2));
            if (cursor.Has("end", word) && cursor.NameAt(word) == "end" + name)
                return cursor.Find("%}", word, 60) is >= 0 and var close ? close + 2 : 0;
        }

        cursor.Spend(limit - from);
        return 0;
    }
}
