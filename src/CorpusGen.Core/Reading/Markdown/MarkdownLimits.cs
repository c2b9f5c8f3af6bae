using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Markdown;

/// <summary>
/// What is asked of a text before the parser sees it. Its tree costs a hundred bytes and more for each mark; and each mark that waits for
/// its other side in vain has it look through the rest of the paragraph, so that these cost their square; and so does the depth of lists,
/// which each of their lines walks up and down. A text that a person wrote comes near none of the limits.
/// </summary>
internal static class MarkdownLimits
{
    /// <summary>Lines and marks of one text: a table of sixty thousand cells, a book of ten thousand pages.</summary>
    private const int MostMarks = 250_000;

    /// <summary>
    /// From so many on, they must not be four of nine characters: a table of numbers has four of twelve. What each makes, beside its text,
    /// is some hundred bytes.
    /// </summary>
    private const int FewMarks = 20_000;

    /// <summary>
    /// Of the marks of each paragraph that wait in vain, the squares, added up: one paragraph of ten thousand such marks.
    /// </summary>
    private const long MostWaiting = 100_000_000;

    /// <summary>
    /// Of the columns that each line is set in, the squares, added up: ten thousand lines, each three hundred columns in. A list in a list
    /// is set in by two.
    /// </summary>
    private const long MostSetIn = 1_000_000_000;

    /// <summary>Where the text goes beyond a limit; null where it does not. One pass.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where its Markdown begins.</param>
    public static TextRange? Beyond(string text, int start)
    {
        var marks = 0;
        var paragraphs = 0L;
        var setIn = 0L;
        var waiting = new UnclosedMarks(text);
        for (var at = start; at < text.Length; at++)
        {
            if (text[at] is '\n' or '\r')
            {
                marks++;
                var columns = ColumnsAt(text, at + 1);
                setIn += columns * columns;
                if (setIn > MostSetIn)
                    return new TextRange(at + 1, 1);
                if (!IsBlankLine(text, at + 1))
                    continue;
                paragraphs += waiting.Square;
                waiting = new UnclosedMarks(text);
            }
            else if (IsMark(text[at]))
            {
                marks++;
                waiting.Add(at);
            }

            if (marks > MostMarks || IsDense(marks, at + 1 - start) || paragraphs + waiting.Square > MostWaiting)
                return new TextRange(at, 1);
        }

        return null;
    }

    private static bool IsDense(int marks, int characters) => marks > FewMarks && 9L * marks > 4L * characters;

    private static bool IsMark(char c) =>
        c is '*' or '_' or '[' or ']' or '(' or ')' or '<' or '`' or '|' or '&' or '\\' or '!' or '~' or '>' or '^';

    // A tab is four columns at the most. A blank line is set in by none.
    private static long ColumnsAt(string text, int start)
    {
        var (at, columns) = (start, 0L);
        for (; at < text.Length && text[at] is ' ' or '\t'; at++)
            columns += text[at] == '\t' ? 4 : 1;
        return at >= text.Length || text[at] is '\n' or '\r' ? 0 : columns;
    }

    private static bool IsBlankLine(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t')
            at++;
        return at >= text.Length || text[at] is '\n' or '\r';
    }
}
