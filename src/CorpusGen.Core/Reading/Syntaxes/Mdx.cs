using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Syntaxes;

/// <summary>
/// MDX: imports and exports, expressions and comments in braces, and the tags of components. The words between two tags are prose.
/// </summary>
internal static class Mdx
{
    private const int LongestTag = 20_000;

    /// <summary>`import Card from './card'`, `export const meta = { … }`: to the blank line after it.</summary>
    public static MarkupRange? Statement(SyntaxCursor cursor, int at)
    {
        if (at != cursor.StartOfLine(at) || !(cursor.Has("import ", at) || cursor.Has("import{", at) || cursor.Has("export ", at)))
            return null;
        return IsStatement(cursor, at)
            ? new MarkupRange(TextRange.Between(at, JavaScriptRanges.EndOfStatement(cursor, at)), MarkupForm.Hidden, IsBlock: true)
            : null;
    }

    /// <summary>`{props.title}`, `{/* a comment */}`: alone on its lines it is not a word of a sentence.</summary>
    public static MarkupRange? Expression(SyntaxCursor cursor, int at)
    {
        if (JavaScriptRanges.EndOfBraces(cursor, at) is not (> 0 and var end))
            return null;
        var range = TextRange.Between(at, end);
        var isHidden =
            cursor.Has("{/*", at) || cursor.IsAlone(range) || range.Of(cursor.Text).Trim('{', '}', ' ', '"', '\'', '`').Length == 0;
        return new MarkupRange(range, isHidden ? MarkupForm.Hidden : MarkupForm.Output);
    }

    /// <summary>
    /// `&lt;Card title="…">`, `&lt;/Card>`, `&lt;>`, and tags of HTML with an expression in them. Other tags are those of HTML.
    /// </summary>
    public static MarkupRange? Tag(SyntaxCursor cursor, int at)
    {
        var name = at + (cursor.At(at + 1) == '/' ? 2 : 1);
        if (!char.IsLetter(cursor.At(name)) && cursor.At(name) != '>')
            return null;
        var hasExpression = false;
        var limit = Math.Min(cursor.Text.Length, at + LongestTag);
        for (var i = name; i < limit; i++)
        {
            var c = cursor.Text[i];
            if (c == '>')
            {
                var isComponent = char.IsUpper(cursor.At(name)) || i == name || IsMember(cursor, name) || hasExpression;
                return isComponent ? new MarkupRange(TextRange.Between(at, i + 1), MarkupForm.Hidden) : null;
            }

            if (c is '"' or '\'')
            {
                i = cursor.Find(c == '"' ? "\"" : "'", i + 1, limit - i - 1);
                if (i < 0)
                    return null;
            }
            else if (c == '{')
            {
                hasExpression = true;
                i = JavaScriptRanges.EndOfBraces(cursor, i) - 1;
                if (i < 0)
                    return null;
            }
            else if (c is '<' or '}' or '`')
            {
                cursor.Spend(i - at);
                return null;
            }
        }

        cursor.Spend(limit - at);
        return null;
    }

    // <Tabs.Item>
    private static bool IsMember(SyntaxCursor cursor, int name) => cursor.At(name + cursor.NameAt(name).Length) == '.';

    // A sentence can begin with "Import" or "export" too.
    private static bool IsStatement(SyntaxCursor cursor, int at)
    {
        var next = cursor.SkipSpaces(at + 6);
        if (cursor.At(next) is '{' or '"' or '\'' or '*')
            return true;
        var line = TextRange.Between(next, cursor.EndOfLine(next)).Of(cursor.Text);
        return cursor.Has("import", at)
            ? line.IndexOf(" from '", StringComparison.Ordinal) > 0 || line.IndexOf(" from \"", StringComparison.Ordinal) > 0
            : cursor.NameAt(next) is "const" or "let" or "var" or "function" or "default" or "async" or "class" or "type" or "interface";
    }
}
