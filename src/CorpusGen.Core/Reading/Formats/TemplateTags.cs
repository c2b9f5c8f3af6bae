using CorpusGen.Core.Model;
using CorpusGen.Core.Reading.Blocks;
using CorpusGen.Core.Reading.Syntaxes;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Formats;

/// <summary>Takes the tags of template languages out of the words of HTML: sites keep templates and pages in the same folder.</summary>
internal static class TemplateTags
{
    private static readonly string[] Names = ["liquid", "nunjucks", "go", "handlebars"];

    /// <summary>Returns the blocks without the tags. A tag that prints something is read as one unknown word.</summary>
    public static List<Leaf> Remove(string text, int start, List<Leaf> leaves, IReadOnlyList<MarkupSyntax> syntaxes)
    {
        var tags = SyntaxScanner.Scan(text, start, [.. syntaxes.Where(syntax => Names.Contains(syntax.Name))]);
        if (tags.Count == 0)
            return leaves;
        var kept = new List<Leaf>(leaves.Count);
        var next = 0;
        foreach (var leaf in leaves)
        {
            while (next < tags.Count && tags[next].Range.End <= leaf.Range.Start)
                next++;
            if (next == tags.Count || tags[next].Range.Start >= leaf.Range.End)
            {
                kept.Add(leaf);
                continue;
            }

            var pieces = leaf.Pieces.SelectMany(piece => Split(piece, tags, next)).ToArray();
            if (leaf.Pieces.Length == 0 || pieces.Any(piece => HasWords(piece, text)))
                kept.Add(leaf with { Pieces = pieces });
        }

        return kept;
    }

    private static bool HasWords(Piece piece, string text) =>
        piece.Kind == PieceKind.Image || (piece.Kind == PieceKind.Words && !piece.Range.In(text).IsWhiteSpace());

    private static IEnumerable<Piece> Split(Piece piece, List<MarkupRange> tags, int first)
    {
        var from = piece.Range.Start;
        for (var i = first; i < tags.Count && tags[i].Range.Start < piece.Range.End; i++)
        {
            var tag = tags[i];
            if (tag.Range.End <= from)
                continue;
            // White space, entities and images that touch a tag are part of it.
            if (piece.Kind != PieceKind.Words)
                yield break;
            if (tag.Range.Start > from)
                yield return new Piece(TextRange.Between(from, tag.Range.Start));
            from = Math.Min(tag.Range.End, piece.Range.End);
            if (tag.Form is MarkupForm.Output or MarkupForm.Code && tag.Range.Start >= piece.Range.Start)
                yield return new Piece(TextRange.Between(tag.Range.Start, from), PieceKind.Code);
        }

        if (from == piece.Range.Start)
            yield return piece;
        else if (from < piece.Range.End)
            yield return new Piece(TextRange.Between(from, piece.Range.End));
    }
}
