using System.Text;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Blocks;

/// <summary>
/// Builds the prose of a Markdown text. A code span becomes one placeholder character; tables, HTML and pictures are left out.
/// </summary>
internal static class ProseBuilder
{
    private const char CodePlaceholder = '\uFFFC';

    /// <summary>Returns the prose of the blocks.</summary>
    public static ProseText Build(string text, List<Leaf> leaves)
    {
        var words = new StringBuilder(text.Length);
        var blocks = new List<Block>(leaves.Count);
        var segments = new List<ProseSegment>();
        HashSet<int>? turns = null;
        foreach (var leaf in leaves)
        {
            if (leaf.Pieces.Length == 0 || leaf.Kind is BlockKind.Code or BlockKind.Table or BlockKind.Markup or BlockKind.Picture)
                continue;
            if (words.Length > 0)
                words.Append("\n\n");
            var start = words.Length;
            foreach (var piece in leaf.Pieces)
                Add(piece);
            if (leaf.IsTurn)
                (turns ??= []).Add(start);
            blocks.Add(new Block(leaf.Kind, TextRange.Between(start, words.Length), leaf.Level));
        }

        // At least one segment, so that a text without words is not taken for plain text.
        segments.Add(new ProseSegment(words.Length, new TextRange(text.Length, 0), IsVerbatim: true));
        return new ProseText(words.ToString(), blocks.ToEquatableArray(), segments, text) { Turns = turns ?? (IReadOnlyCollection<int>)[] };

        void Add(Piece piece)
        {
            if (piece.Kind is PieceKind.Image or PieceKind.Tag)
                return;
            segments.Add(new ProseSegment(words.Length, piece.Range, piece.Kind == PieceKind.Words));
            if (piece.Kind == PieceKind.Words)
                words.Append(text, piece.Range.Start, piece.Range.Length);
            else if (piece.Kind is PieceKind.Code or PieceKind.Output)
                words.Append(CodePlaceholder);
            else
                words.Append(piece.Instead);
        }
    }
}
