using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Plain;

/// <summary>Splits a text at blank lines, and at every line if its lines are whole paragraphs.</summary>
internal static class LineGroups
{
    // Wrapped text has few longer lines, such as addresses. If half of the lines are longer, each is a paragraph of its own.
    private const int LongestWrappedLine = 100;

    /// <summary>Returns the line groups of a text from an offset on, in order.</summary>
    public static List<LineGroup> Split(string text, int start)
    {
        var groups = new List<LineGroup>();
        var lines = new List<TextRange>();
        var i = start;
        while (i < text.Length)
        {
            var end = i;
            while (end < text.Length && LineEnd.LengthAt(text, end) == 0)
                end++;
            var line = Trim(text, i, end);
            if (!line.IsEmpty)
                lines.Add(line);
            else
                Finish(text, lines, groups);
            i = end < text.Length ? end + LineEnd.LengthAt(text, end) : end;
        }

        Finish(text, lines, groups);
        return groups;
    }

    private static void Finish(string text, List<TextRange> lines, List<LineGroup> groups)
    {
        if (lines.Count == 0)
            return;
        var together =
            lines.Count == 1
            || lines.Count(line => line.Length > LongestWrappedLine) * 2 < lines.Count
            || lines.All(line => CaptionRule.IsCaption(text, line));
        if (together)
            groups.Add(new LineGroup(new EquatableArray<TextRange>([.. lines])));
        else
            groups.AddRange(lines.Select(line => new LineGroup(new EquatableArray<TextRange>([line]))));
        lines.Clear();
    }

    private static TextRange Trim(string text, int start, int end)
    {
        while (start < end && IsBlank(text[start]))
            start++;
        while (end > start && IsBlank(text[end - 1]))
            end--;
        return TextRange.Between(start, end);
    }

    // Any white space, including no-break spaces, and characters without width: byte order mark, zero-width space.
    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B';
}
