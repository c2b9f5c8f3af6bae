using System.Text;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Model;

/// <summary>
/// Characters inside a block that are not words: the stars of emphasis, the brackets and the target of a link, "> " at the start of a line.
/// The text itself is never changed; readers of words skip the marks.
/// </summary>
/// <param name="Range">The characters.</param>
/// <param name="Instead">What is read instead of them: nothing, a line end, or the character that "&amp;amp;" means.</param>
public sealed record InlineMark(TextRange Range, string Instead)
{
    /// <summary>The words of a range, without the marks in it.</summary>
    public static string WordsOf(string text, TextRange range, EquatableArray<InlineMark> marks)
    {
        var at = FirstIn(marks, range);
        if (at == marks.Count || marks[at].Range.Start >= range.End)
            return range.Of(text);
        var words = new StringBuilder(range.Length);
        var start = range.Start;
        for (; at < marks.Count && marks[at].Range.Start < range.End; at++)
        {
            var mark = marks[at].Range;
            if (mark.Start > start)
                words.Append(text, start, mark.Start - start);
            words.Append(marks[at].Instead);
            start = mark.End;
        }

        if (start < range.End)
            words.Append(text, start, range.End - start);
        return words.ToString();
    }

    // The first mark that ends after the start of the range.
    private static int FirstIn(EquatableArray<InlineMark> marks, TextRange range)
    {
        var low = 0;
        var high = marks.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (marks[middle].Range.End > range.Start)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }
}
