using CorpusGen.Core.Reading.Blocks;
using CorpusGen.Core.Reading.Syntaxes;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Markdown;

/// <summary>Splits the pieces of a block at the markup of syntaxes in them.</summary>
internal static class MaskedPieces
{
    /// <summary>Returns the pieces, without markup and spaces at both ends of the block.</summary>
    public static Piece[] Split(List<Piece> pieces, MaskedText masked)
    {
        var split = new List<Piece>(pieces.Count);
        var hasMarkup = false;
        foreach (var piece in pieces)
        {
            if (piece.Kind == PieceKind.Words)
                hasMarkup |= Split(piece.Range, masked, split);
            else if (piece.Kind == PieceKind.Instead)
                split.Add(piece with { Instead = new string([.. piece.Instead.Where(c => !MaskedText.IsMask(c))]) });
            else
                split.Add(piece);
        }

        return hasMarkup ? Trim(split, masked.Text) : [.. split];
    }

    private static bool Split(TextRange range, MaskedText masked, List<Piece> split)
    {
        var before = split.Count;
        var at = range.Start;
        while (at < range.End)
        {
            var start = at;
            var isMarkup = MaskedText.IsMask(masked.Read[at]);
            while (at < range.End && MaskedText.IsMask(masked.Read[at]) == isMarkup)
                at++;
            var kind =
                !isMarkup ? PieceKind.Words
                : masked.IsOutputAt(start) ? PieceKind.Output
                : PieceKind.Tag;
            split.Add(new Piece(TextRange.Between(start, at), kind));
        }

        return split.Count > before + 1 || (split.Count > before && split[before].Kind != PieceKind.Words);
    }

    private static Piece[] Trim(List<Piece> pieces, string text)
    {
        var (start, end) = (0, pieces.Count);
        while (start < end && IsBlank(pieces[start], text))
            start++;
        while (end > start && IsBlank(pieces[end - 1], text))
            end--;
        if (start == end)
            return [];
        pieces[start] = Trimmed(pieces[start], text, isStart: true);
        pieces[end - 1] = Trimmed(pieces[end - 1], text, isStart: false);
        return [.. pieces.Skip(start).Take(end - start)];
    }

    private static bool IsBlank(Piece piece, string text) =>
        piece.Kind switch
        {
            PieceKind.Tag or PieceKind.Output => true,
            PieceKind.Words => piece.Range.In(text).IsWhiteSpace(),
            PieceKind.Instead => string.IsNullOrWhiteSpace(piece.Instead),
            _ => false,
        };

    private static Piece Trimmed(Piece piece, string text, bool isStart)
    {
        if (piece.Kind != PieceKind.Words)
            return piece;
        var (start, end) = (piece.Range.Start, piece.Range.End);
        while (isStart && start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (!isStart && end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return piece with { Range = TextRange.Between(start, end) };
    }
}
