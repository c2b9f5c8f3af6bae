using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Syntaxes;

/// <summary>
/// Values in two braces, as in Handlebars, Mustache, Liquid, Nunjucks, Vue and MediaWiki: `{{ page.title }}`, `{{{ body }}}`.
/// Blocks and comments (`{{#if}}`, `{{/if}}`, `{{! not shown }}`) are tags.
/// </summary>
internal static class Handlebars
{
    private const int LongestValue = 4000;

    public static MarkupRange? Value(SyntaxCursor cursor, int at)
    {
        if (cursor.At(at + 1) != '{')
            return null;
        var isComment = cursor.Has("{{!--", at);
        var end = isComment ? cursor.Find("--}}", at + 5, LongestValue) + 4 : EndOfBraces(cursor, at);
        if (end <= at)
            return null;
        var isTag = cursor.At(at + 2) is '#' or '/' or '!' or '>' or '^';
        return new MarkupRange(TextRange.Between(at, end), isTag ? MarkupForm.Tag : MarkupForm.Output);
    }

    // Braces are nested in templates of MediaWiki.
    private static int EndOfBraces(SyntaxCursor cursor, int start)
    {
        var (text, depth) = (cursor.Text, 0);
        var limit = Math.Min(text.Length, start + LongestValue);
        for (var at = start; at < limit; at++)
        {
            if (text[at] == '{')
            {
                depth++;
            }
            else if (text[at] == '}')
            {
                if (--depth == 0)
                {
                    return text[at - 1] == '}' && cursor.BlankLineIn(TextRange.Between(start, at)) < 0 ? at + 1 : EndOfFirst(cursor, start);
                }
            }
        }

        // A brace in a string: {{ code "a.go" `/^}/` }}.
        return EndOfFirst(cursor, start);
    }

    private static int EndOfFirst(SyntaxCursor cursor, int start) =>
        cursor.FindInParagraph("}}", start + 2, LongestValue) is >= 0 and var close ? close + 2 : 0;
}
