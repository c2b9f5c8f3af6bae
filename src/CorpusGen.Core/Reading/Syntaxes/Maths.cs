using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Syntaxes;

/// <summary>
/// Formulas: `$$…$$`, and `$…$` if the content has a mark of a formula or is a single letter. Amounts of money ("$5 and $10") are not
/// formulas.
/// </summary>
internal static class Maths
{
    private const int LongestDisplay = 4000;
    private const int LongestInline = 400;

    public static MarkupRange? Formula(SyntaxCursor cursor, int at)
    {
        if (cursor.At(at + 1) == '$')
        {
            var end = cursor.FindInParagraph("$$", at + 2, LongestDisplay);
            return end > at + 2 && !IsProgram(TextRange.Between(at + 2, end).Of(cursor.Text))
                ? new MarkupRange(TextRange.Between(at, end + 2), MarkupForm.Output)
                : null;
        }

        // As in Pandoc: no space inside the marks, and no digit after the second one.
        if (char.IsWhiteSpace(cursor.At(at + 1)) || char.IsLetterOrDigit(cursor.At(at - 1)))
            return null;
        var close = cursor.FindInParagraph("$", at + 1, LongestInline);
        if (close < 0 || char.IsWhiteSpace(cursor.At(close - 1)) || char.IsLetterOrDigit(cursor.At(close + 1)))
            return null;
        var content = TextRange.Between(at + 1, close);
        return IsFormula(content.Of(cursor.Text)) ? new MarkupRange(TextRange.Between(at, close + 1), MarkupForm.Output) : null;
    }

    // Variables of a shell in HTML: $a</b> "$c".
    private static bool IsProgram(string content) =>
        content.IndexOf('"') >= 0 || content.IndexOf('`') >= 0 || content.IndexOf("</", StringComparison.Ordinal) >= 0;

    private static bool IsFormula(string content) =>
        content.Length == 1
            ? char.IsLetter(content[0])
            : !IsProgram(content) && content.IndexOfAny(['\\', '^', '_', '=', '{', '+', '<', '>']) >= 0;
}
