using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Markdown;

/// <summary>
/// The limits of a text, checked before it is parsed. The parser's tree takes a hundred bytes or more for each mark. For each mark that is
/// never closed the parser searches the rest of the paragraph, which takes quadratic time; so do deep lists, because each line is compared
/// with all levels. Texts written by people are far below the limits.
/// </summary>
internal static class MarkdownLimits
{
    /// <summary>The most lines and marks of a text: a table of sixty thousand cells, or a book of ten thousand pages.</summary>
    private const int MostMarks = 250_000;

    /// <summary>
    /// From this number on, marks must be less than four of nine characters: in a table of numbers they are four of twelve. Each takes some
    /// hundred bytes besides its text.
    /// </summary>
    private const int FewMarks = 20_000;

    /// <summary>
    /// The largest sum of the squares of the unclosed marks of each paragraph: one paragraph of ten thousand such marks.
    /// </summary>
    private const long MostWaiting = 100_000_000;

    /// <summary>
    /// The largest sum of the squares of the indentation of each line: ten thousand lines that are indented by three hundred columns. A
    /// nested list is indented by two.
    /// </summary>
    private const long MostSetIn = 1_000_000_000;

    /// <summary>Returns the range at which a text exceeds a limit, or null. Reads the text once.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The offset at which the Markdown begins.</param>
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

    // A tab is at most four columns. A blank line has no indentation.
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
