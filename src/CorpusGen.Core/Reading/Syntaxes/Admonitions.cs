using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Syntaxes;

/// <summary>
/// The lines that open and close a note: `:::note`, `::: tip Title`, `:::`, `!!! note "Title"`. The words in the note are prose.
/// </summary>
internal static class Admonitions
{
    public static MarkupRange? Line(SyntaxCursor cursor, int at)
    {
        var isColon = cursor.Has(":::", at);
        if (!isColon && !cursor.Has("!!!", at) && !cursor.Has("???", at))
            return null;
        var name = at;
        while (cursor.At(name) is ':' or '!' or '?' or '+')
            name++;
        var end = cursor.EndOfLine(at);
        var word = cursor.SkipSpaces(name);
        // "!!!" alone is not a note.
        if (word < end ? !char.IsLetter(cursor.At(word)) && cursor.At(word) != '{' : !isColon)
            return null;
        if (!isColon && cursor.At(name) != ' ')
            return null;
        if (!isColon)
            cursor.BodyIndent = at - cursor.StartOfLine(at);
        return new MarkupRange(TextRange.Between(at, end), MarkupForm.Hidden, IsBlock: true);
    }

    /// <summary>
    /// Returns the indentation of a paragraph in the body of a note of MkDocs, which would be code without the note; null for other lines.
    /// </summary>
    /// <param name="cursor">The text.</param>
    /// <param name="line">The start of a line.</param>
    /// <param name="first">The offset of its first character that is not a space.</param>
    public static MarkupRange? Indentation(SyntaxCursor cursor, int line, int first)
    {
        if (cursor.At(first) is '\0' or '\n' or '\r')
            return null;
        var columns = first - line;
        if (columns <= cursor.BodyIndent)
            cursor.BodyIndent = -1;
        // Code in a note is indented by eight.
        return cursor.BodyIndent == 0 && columns is >= 4 and < 8 && char.IsLetter(cursor.At(first)) && cursor.At(line) == ' '
            ? new MarkupRange(TextRange.Between(line, first), MarkupForm.Hidden)
            : null;
    }
}
