using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Markdown;

/// <summary>
/// Holds the law that every word of a file stands in a block, whatever the parser made of it. A word that no block holds goes to the block
/// it shares a line with ("1." before an item), else into a block of its own.
/// </summary>
internal static class NothingLost
{
    /// <summary>The leaves in order, without overlaps, with every word of the text from <paramref name="start"/> on in one of them.</summary>
    public static List<Leaf> Ensure(string text, int start, List<Leaf> leaves)
    {
        var kept = new List<Leaf>(leaves.Count);
        var end = start;
        foreach (var leaf in leaves)
        {
            var range = TextRange.Between(Math.Max(leaf.Range.Start, end), Math.Max(leaf.Range.End, end));
            if (range.IsEmpty)
                continue;
            Gap(text, TextRange.Between(end, range.Start), kept, ref range);
            kept.Add(leaf with { Range = range });
            end = range.End;
        }

        var last = new TextRange(text.Length, 0);
        Gap(text, TextRange.Between(end, text.Length), kept, ref last);
        return kept;
    }

    private static void Gap(string text, TextRange gap, List<Leaf> before, ref TextRange after)
    {
        var start = gap.Start;
        while (start < gap.End)
        {
            var end = start;
            while (end < gap.End && LineEnd.LengthAt(text, end) == 0)
                end++;
            var words = WordsIn(text, start, end);
            if (!words.IsEmpty)
            {
                if (end == gap.End && end == after.Start && !after.IsEmpty)
                    after = TextRange.Between(words.Start, after.End);
                else if (start == gap.Start && before.Count > 0 && before[before.Count - 1].Range.End == start)
                    Extend(before, words.End);
                else
                    before.Add(new Leaf(BlockKind.Markup, words, []));
            }

            start = end < gap.End ? end + LineEnd.LengthAt(text, end) : end;
        }
    }

    private static void Extend(List<Leaf> leaves, int end)
    {
        var last = leaves[leaves.Count - 1];
        leaves[leaves.Count - 1] = last with { Range = TextRange.Between(last.Range.Start, end) };
    }

    // From the first letter or digit of a line to what stands last in it; empty where there is neither.
    private static TextRange WordsIn(string text, int start, int end)
    {
        var first = start;
        while (first < end && !char.IsLetterOrDigit(text[first]) && !char.IsSurrogate(text[first]))
            first++;
        if (first == end)
            return default;
        while (end > first && char.IsWhiteSpace(text[end - 1]))
            end--;
        while (start < first && char.IsWhiteSpace(text[start]))
            start++;
        return TextRange.Between(start, end);
    }
}
