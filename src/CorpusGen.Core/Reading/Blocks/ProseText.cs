using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Blocks;

/// <summary>
/// The prose of a file without markup, which quotations and figures are extracted from, with a mapping of its offsets to the file.
/// The prose of a plain text file is the file itself.
/// </summary>
/// <param name="text">The prose.</param>
/// <param name="blocks">The blocks, as ranges of the prose.</param>
/// <param name="segments">The segments in order, the last one at the end of the prose; empty if the prose is the file's text.</param>
/// <param name="file">The text of the file; null if it has no markup.</param>
internal sealed class ProseText(string text, EquatableArray<Block> blocks, IReadOnlyList<ProseSegment> segments, string? file = null)
{
    /// <summary>Creates the prose of a plain text file.</summary>
    public ProseText(string text, EquatableArray<Block> blocks)
        : this(text, blocks, []) { }

    /// <summary>Gets the prose.</summary>
    public string Text => text;

    /// <summary>Gets the blocks, as ranges of the prose.</summary>
    public EquatableArray<Block> Blocks => blocks;

    /// <summary>Gets the starts of the blocks that the format marks as turns of a dialogue.</summary>
    public IReadOnlyCollection<int> Turns { get; init; } = [];

    /// <summary>True if the prose is the file's text, so that ranges need no conversion.</summary>
    public bool IsFileText => segments.Count == 0;

    /// <summary>Returns the range of the file that a range of the prose comes from.</summary>
    public TextRange ToFile(TextRange range)
    {
        if (IsFileText)
            return range;
        var start = ToFile(range.Start, after: false);
        return TextRange.Between(start, range.IsEmpty ? start : Math.Max(start, ToFile(range.End - 1, after: true)));
    }

    /// <summary>Returns the range of the file that a range of the prose comes from, with the inline markup that would be cut.</summary>
    public TextRange ToFileWithMarkup(TextRange range) => file is null ? ToFile(range) : MarkupBalance.Extend(file, ToFile(range));

    /// <summary>Returns the range of the file that an optional range of the prose comes from.</summary>
    public TextRange? ToFile(TextRange? range) => range is { } value ? ToFile(value) : null;

    // The file offset of a character, or the offset after it.
    private int ToFile(int offset, bool after)
    {
        var low = 0;
        var high = segments.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (segments[middle].Start <= offset)
                low = middle;
            else
                high = middle - 1;
        }

        var (start, range, isVerbatim) = segments[low];
        if (isVerbatim)
            return Math.Min(range.Start + offset - start + (after ? 1 : 0), Math.Max(range.End, range.Start));
        return after ? range.End : range.Start;
    }
}
