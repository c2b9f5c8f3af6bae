using System.Text;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Tool.Corpora;

/// <summary>The words of a block without its markup, and the place of each of them in the file.</summary>
internal sealed class ShownBlock
{
    // Ranges of the file that are shown as they are, with their offset in the words.
    private readonly List<(TextRange Source, int Shown)> _runs = [];

    private ShownBlock(string text, TextRange range, EquatableArray<InlineMark> marks, ref int next)
    {
        Range = range;
        var words = new StringBuilder(range.Length);
        var start = range.Start;
        while (next < marks.Count && marks[next].Range.End <= range.Start)
            next++;
        for (; next < marks.Count && marks[next].Range.Start < range.End; next++)
        {
            Add(start, marks[next].Range.Start);
            words.Append(marks[next].Instead);
            start = Math.Max(start, marks[next].Range.End);
        }

        Add(start, range.End);
        Words = words.ToString();

        void Add(int from, int to)
        {
            if (to <= from)
                return;
            _runs.Add((TextRange.Between(from, to), words.Length));
            words.Append(text, from, to - from);
        }
    }

    /// <summary>Gets the range of the block in the file.</summary>
    public TextRange Range { get; }

    /// <summary>Gets the words.</summary>
    public string Words { get; }

    /// <summary>Returns the blocks of a document, in order.</summary>
    public static IReadOnlyList<ShownBlock> Of(Document document)
    {
        var next = 0;
        return [.. document.Blocks.Select(block => new ShownBlock(document.Text, block.Range, document.Marks, ref next))];
    }

    /// <summary>Returns the offset in the words of an offset in the file. Inside markup it is the offset of the words before it.</summary>
    public int At(int offset)
    {
        var low = 0;
        var high = _runs.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_runs[middle].Source.Start <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        if (low == 0)
            return 0;
        var (source, shown) = _runs[low - 1];
        return shown + Math.Min(offset - source.Start, source.Length);
    }
}
