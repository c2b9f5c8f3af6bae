using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Syntaxes;

/// <summary>Comments of Nunjucks, Jinja and Twig: `{# not shown #}`. A heading id, `{#id}`, has no space after its mark.</summary>
internal static class Nunjucks
{
    private const int LongestComment = 4000;

    public static MarkupRange? Comment(SyntaxCursor cursor, int at)
    {
        if (cursor.At(at + 1) != '#' || cursor.At(at + 2) is not (' ' or '-' or '\n' or '\r' or '\t'))
            return null;
        var close = cursor.Find("#}", at + 2, LongestComment);
        return close < 0 ? null : new MarkupRange(TextRange.Between(at, close + 2), MarkupForm.Hidden);
    }
}
