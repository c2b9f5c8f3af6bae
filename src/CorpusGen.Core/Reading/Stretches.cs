using CorpusGen.Core.Reading.Rules;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading;

/// <summary>Parts a text at its blank lines, and where lines are paragraphs, at those.</summary>
internal static class Stretches
{
    // No wrapped text has longer lines; a longer one is a whole paragraph that its writer ended with the line.
    private const int LongestWrappedLine = 100;

    /// <summary>The stretches of a text from an offset on, in order. One pass.</summary>
    public static List<Stretch> Of(string text, int start)
    {
        var stretches = new List<Stretch>();
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
                Finish(text, lines, stretches);
            i = end < text.Length ? end + LineEnd.LengthAt(text, end) : end;
        }

        Finish(text, lines, stretches);
        return stretches;
    }

    private static void Finish(string text, List<TextRange> lines, List<Stretch> stretches)
    {
        if (lines.Count == 0)
            return;
        var together =
            lines.Count == 1
            || lines.All(line => line.Length <= LongestWrappedLine)
            || lines.All(line => CaptionRule.IsCaption(text, line));
        if (together)
            stretches.Add(new Stretch(new EquatableArray<TextRange>([.. lines])));
        else
            stretches.AddRange(lines.Select(line => new Stretch(new EquatableArray<TextRange>([line]))));
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

    // White space of every kind, no-break ones too, and what takes no place at all: a byte order mark, a zero-width space.
    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B';
}
