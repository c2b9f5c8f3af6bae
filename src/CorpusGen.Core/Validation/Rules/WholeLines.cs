using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>The lines to delete with a passage.</summary>
internal static class WholeLines
{
    /// <summary>
    /// Returns the lines of a passage and, if they are between blank lines, the blank lines after them. At the end of the text, the blank
    /// lines before them, so that the last line keeps its line end.
    /// </summary>
    public static TextRange Of(Document document, TextRange passage)
    {
        var lines = document.Lines;
        var first = lines.LineAt(passage.Start);
        var behind = lines.LineAt(passage.End - 1) + 1;
        var next = behind;
        while (next < lines.Count && IsBlank(document, next))
            next++;
        if (next == lines.Count)
            return TextRange.Between(EndOfTextBefore(document, first), EndOf(document, behind - 1));
        var alone = first == 0 || IsBlank(document, first - 1);
        return TextRange.Between(lines.StartOf(first), lines.StartOf(alone ? next : behind));
    }

    private static int EndOfTextBefore(Document document, int line)
    {
        while (line > 0 && IsBlank(document, line - 1))
            line--;
        return line == 0 ? 0 : EndOf(document, line - 1);
    }

    // The end of a line's words, before its line end.
    private static int EndOf(Document document, int line)
    {
        var end = line + 1 < document.Lines.Count ? document.Lines.StartOf(line + 1) : document.Text.Length;
        var start = document.Lines.StartOf(line);
        while (end > start && LineEnd.LengthAt(document.Text, end - 1) > 0)
            end--;
        return end;
    }

    private static bool IsBlank(Document document, int line)
    {
        for (var i = document.Lines.StartOf(line); i < EndOf(document, line); i++)
        {
            if (!char.IsWhiteSpace(document.Text[i]))
                return false;
        }

        return true;
    }
}
