using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Syntaxes;

/// <summary>The mark of an alert of GitHub or a callout of Obsidian at the start of a block quote: `> [!NOTE]`.</summary>
internal static class Alerts
{
    public static MarkupRange? Mark(SyntaxCursor cursor, int at)
    {
        if (cursor.At(at + 1) != '!' || !char.IsLetter(cursor.At(at + 2)))
            return null;
        var end = at + 2 + cursor.NameAt(at + 2).Length;
        if (cursor.At(end) != ']')
            return null;
        end += cursor.At(end + 1) is '-' or '+' ? 2 : 1;
        return new MarkupRange(TextRange.Between(at, end), MarkupForm.Mark);
    }
}
