using System.Text;
using CorpusGen.Core.Model;
using CorpusGen.Core.Reading.Markdown;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading;

/// <summary>
/// The words of a text without its marks, for those who find quotations and figures in prose, and the way back from there to the file. Plain text is
/// its own view. Code is one character that nobody reads, and tables, markup and pictures are left out.
/// </summary>
internal sealed class ReadableView
{
    // What stands for something that is no prose.
    private const char Object = '\uFFFC';

    private readonly List<(int At, TextRange Range, bool Verbatim)> _segments = [];

    private ReadableView(string text, EquatableArray<Block> blocks) => (Text, Blocks) = (text, blocks);

    /// <summary>The words.</summary>
    public string Text { get; private set; }

    /// <summary>The blocks, as ranges of the words.</summary>
    public EquatableArray<Block> Blocks { get; private set; }

    /// <summary>True where the words are the file's text.</summary>
    public bool IsWhole => _segments.Count == 0;

    /// <summary>The view of plain text.</summary>
    public static ReadableView Of(string text, EquatableArray<Block> blocks) => new(text, blocks);

    /// <summary>The view of a text with marks.</summary>
    public static ReadableView Of(string text, List<Leaf> leaves)
    {
        var view = new ReadableView("", default);
        var words = new StringBuilder(text.Length);
        var blocks = new List<Block>(leaves.Count);
        foreach (var leaf in leaves)
        {
            if (leaf.Pieces.Length == 0 || leaf.Kind is BlockKind.Code or BlockKind.Table or BlockKind.Markup or BlockKind.Picture)
                continue;
            if (words.Length > 0)
                words.Append("\n\n");
            var start = words.Length;
            foreach (var piece in leaf.Pieces)
                view.Add(words, text, piece);
            blocks.Add(new Block(leaf.Kind, TextRange.Between(start, words.Length), leaf.Level));
        }

        // At least one segment, so that even a text without words is known not to be its own view.
        view._segments.Add((words.Length, new TextRange(text.Length, 0), true));
        view.Text = words.ToString();
        view.Blocks = blocks.ToEquatableArray();
        return view;
    }

    /// <summary>The range of the file that a range of the words comes from.</summary>
    public TextRange Back(TextRange range)
    {
        if (IsWhole)
            return range;
        var start = BackFrom(range.Start, false);
        return TextRange.Between(start, range.IsEmpty ? start : Math.Max(start, BackFrom(range.End - 1, true)));
    }

    /// <summary>As <see cref="Back(TextRange)"/>, for a range that may not be there.</summary>
    public TextRange? Back(TextRange? range) => range is { } there ? Back(there) : null;

    private void Add(StringBuilder words, string text, Piece piece)
    {
        if (piece.Kind == PieceKind.Image)
            return;
        _segments.Add((words.Length, piece.Range, piece.Kind == PieceKind.Words));
        if (piece.Kind == PieceKind.Words)
            words.Append(text, piece.Range.Start, piece.Range.Length);
        else if (piece.Kind == PieceKind.Code)
            words.Append(Object);
        else
            words.Append(piece.Instead);
    }

    // The offset of the character, or of the one behind it.
    private int BackFrom(int offset, bool behind)
    {
        var low = 0;
        var high = _segments.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_segments[middle].At <= offset)
                low = middle;
            else
                high = middle - 1;
        }

        var (at, range, verbatim) = _segments[low];
        if (verbatim)
            return Math.Min(range.Start + offset - at + (behind ? 1 : 0), Math.Max(range.End, range.Start));
        return behind ? range.End : range.Start;
    }
}
