using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Tables;

/// <summary>Finds the words of a cell: without the white space, the emphasis and the mark of a footnote around them.</summary>
internal static class CellText
{
    // Marks that are on both sides, or tags of which one can be on either side.
    private static readonly (string Before, string After)[] Pairs =
    [
        ("**", "**"),
        ("__", "__"),
        ("*", "*"),
        ("_", "_"),
        ("<b>", "</b>"),
        ("<strong>", "</strong>"),
        ("<em>", "</em>"),
        ("<i>", "</i>"),
        ("<p>", "</p>"),
        ("<span>", "</span>"),
    ];

    private static readonly string[] Spaces = ["&nbsp;", "<br>", "<br/>", "<br />"];

    /// <summary>Returns the range of the words. Markup between the words is left in it.</summary>
    public static TextRange Of(string text, TextRange cell)
    {
        var (start, end) = Trim(text, cell.Start, cell.End);
        while (start < end)
        {
            var (first, last) = (start, end);
            start += Spaces.FirstOrDefault(space => IsAt(text, start, end, space))?.Length ?? 0;
            end -= Spaces.FirstOrDefault(space => end - space.Length >= start && IsAt(text, end - space.Length, end, space))?.Length ?? 0;
            end = WithoutNote(text, start, end);
            var (before, after) = Pairs.FirstOrDefault(pair =>
                end - start > pair.Before.Length + pair.After.Length
                && IsAt(text, start, end, pair.Before)
                && IsAt(text, end - pair.After.Length, end, pair.After)
            );
            (start, end) = (start + (before?.Length ?? 0), end - (after?.Length ?? 0));
            (start, end) = Trim(text, start, end);
            if (start == first && end == last)
                break;
        }

        // "[**Oslo**](https://…)": the words of the link.
        if (start < end && text[start] == '[' && text[end - 1] == ')')
        {
            var close = text.IndexOf("](", start, end - start, StringComparison.Ordinal);
            if (close > start + 1 && text.IndexOf('[', start + 1, close - start - 1) < 0)
                return Of(text, TextRange.Between(start + 1, close));
        }

        return TextRange.Between(start, Math.Max(start, end));
    }

    // "12[^1]", "12<sup>a</sup>"
    private static int WithoutNote(string text, int start, int end)
    {
        var note =
            end > start && text[end - 1] == ']' ? text.LastIndexOf("[^", end - 1, end - start, StringComparison.Ordinal)
            : IsAt(text, end - 6, end, "</sup>") && end - 6 >= start
                ? text.LastIndexOf("<sup>", end - 1, end - start, StringComparison.OrdinalIgnoreCase)
            : -1;
        return note > start ? note : end;
    }

    private static bool IsAt(string text, int at, int end, string mark) =>
        at >= 0 && at + mark.Length <= end && string.Compare(text, at, mark, 0, mark.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static (int Start, int End) Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return (start, end);
    }
}
