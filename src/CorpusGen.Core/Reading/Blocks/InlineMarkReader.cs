using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Blocks;

/// <summary>Finds the inline markup of blocks: the text between their pieces, and pieces that represent other characters.</summary>
internal static class InlineMarkReader
{
    // Shown for a word that only a template knows. Without it, "5{{ x }}00" would be 500.
    private const string UnknownWord = "…";

    /// <summary>Returns the inline markup of all leaves, in order.</summary>
    public static EquatableArray<InlineMark> Read(string text, List<Leaf> leaves)
    {
        var marks = new List<InlineMark>();
        foreach (var leaf in leaves)
        {
            // A block without pieces is kept as it is.
            if (leaf.Pieces.Length == 0)
                continue;
            var end = leaf.Range.Start;
            foreach (var piece in leaf.Pieces)
            {
                if (piece.Range.Start < end || piece.Range.End > leaf.Range.End)
                    continue;
                Between(end, piece.Range.Start);
                if (piece.Kind is PieceKind.Image or PieceKind.Tag)
                    marks.Add(new InlineMark(piece.Range, ""));
                else if (piece.Kind == PieceKind.Output)
                    marks.Add(new InlineMark(piece.Range, UnknownWord));
                else if (piece.Kind == PieceKind.Instead && piece.Instead != piece.Range.Of(text))
                    marks.Add(new InlineMark(piece.Range, piece.Instead));
                end = piece.Range.End;
            }

            Between(end, leaf.Range.End);
        }

        return marks.ToEquatableArray();

        void Between(int start, int end)
        {
            if (start < end)
                marks.Add(new InlineMark(TextRange.Between(start, end), ""));
        }
    }
}
