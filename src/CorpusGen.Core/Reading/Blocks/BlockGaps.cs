using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Blocks;

/// <summary>
/// Ensures that every word of a file is in a block, whatever the parser returned. A word outside all blocks is added to the block on the
/// same line ("1." before a list item), or becomes a block of its own.
/// </summary>
internal static class BlockGaps
{
    /// <summary>Returns the leaves in order, without overlaps, so that each word from <paramref name="start"/> on is in a leaf.</summary>
    public static List<Leaf> Fill(string text, int start, List<Leaf> leaves)
    {
        var kept = new List<Leaf>(leaves.Count);
        var end = start;
        foreach (var leaf in leaves)
        {
            var range = TextRange.Between(Math.Max(leaf.Range.Start, end), Math.Max(leaf.Range.End, end));
            if (range.IsEmpty)
                continue;
            FillGap(text, TextRange.Between(end, range.Start), kept, ref range);
            kept.Add(leaf with { Range = range });
            end = range.End;
        }

        var last = new TextRange(text.Length, 0);
        FillGap(text, TextRange.Between(end, text.Length), kept, ref last);
        return kept;
    }

    private static void FillGap(string text, TextRange gap, List<Leaf> before, ref TextRange after)
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

    // From the first letter or digit of a line to its last character; empty if it has no letters or digits.
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
