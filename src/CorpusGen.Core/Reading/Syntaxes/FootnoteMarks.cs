using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Syntaxes;

/// <summary>The marks of footnotes: `[^1]`. A mark whose note is in another file is not read either.</summary>
internal static class FootnoteMarks
{
    private const int Longest = 100;

    public static MarkupRange? Mark(SyntaxCursor cursor, int at)
    {
        if (cursor.At(at + 1) != '^')
            return null;
        for (var end = at + 2; end < at + Longest; end++)
        {
            if (cursor.At(end) == ']')
                return end > at + 2 ? new MarkupRange(TextRange.Between(at, end + 1), MarkupForm.Mark) : null;
            if (cursor.At(end) is '\0' or '[' or ' ' or '\n' or '\r')
                return null;
        }

        return null;
    }
}
