using CorpusGen.Core.Reading.Blocks;
using CorpusGen.Core.Reading.Syntaxes;
using CorpusGen.Core.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;

namespace CorpusGen.Core.Reading.Markdown;

/// <summary>Reads the content of a block: its pieces of text in the order of the file, and its images.</summary>
internal sealed class InlineReader(MaskedText masked, int offset)
{
    private readonly string _text = masked.Parsed;
    private readonly List<Piece> _pieces = [];
    private readonly List<LinkInline> _images = [];

    /// <summary>Gets the pieces in order, without overlaps.</summary>
    public Piece[] Pieces
    {
        get
        {
            var end = 0;
            var ordered = new List<Piece>(_pieces.Count);
            foreach (var piece in _pieces.OrderBy(piece => piece.Range.Start))
            {
                if (piece.Range.Start < end || piece.Range.IsEmpty)
                    continue;
                ordered.Add(piece);
                end = piece.Range.End;
            }

            return masked.HasMarkup ? MaskedPieces.Split(ordered, masked) : [.. ordered];
        }
    }

    public IReadOnlyList<LinkInline> Images => _images;

    public void Read(ContainerInline container)
    {
        foreach (var inline in container)
            Read(inline);
    }

    private void Read(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Literal(literal, literal.Content.ToString());
                break;
            case CodeInline code:
                Code(code);
                break;
            case HtmlEntityInline entity:
                Add(RangeOf(entity), PieceKind.Instead, entity.Transcoded.ToString());
                break;
            case LineBreakInline lineBreak:
                LineBreak(RangeOf(lineBreak));
                break;
            case AutolinkInline link:
                Add(Inside(RangeOf(link), "<", ">"));
                break;
            case LinkInline { IsImage: true } image:
                Image(image);
                break;
            case HtmlInline or FootnoteLink:
                break;
            case ContainerInline inner:
                Read(inner);
                break;
        }
    }

    // An escaped character follows its backslash. The text of a literal that the parser has rewritten is used as it is.
    private void Literal(LiteralInline literal, string content)
    {
        var range = RangeOf(literal);
        var at = range.Of(_text).LastIndexOf(content, StringComparison.Ordinal);
        if (content.Length == 0 || range.IsEmpty)
            return;
        if (at >= 0)
            Add(new TextRange(range.Start + at, content.Length));
        else
            Add(range, PieceKind.Instead, content);
    }

    private void Code(CodeInline code)
    {
        var range = RangeOf(code);
        var fence = 0;
        while (fence < range.Length && _text[range.Start + fence] == '`')
            fence++;
        if (range.Length > 2 * fence)
            Add(TextRange.Between(range.Start + fence, range.End - fence), PieceKind.Code);
    }

    private void LineBreak(TextRange range)
    {
        var start = range.Start;
        while (start < range.End && _text[start] is not ('\r' or '\n'))
            start++;
        if (start < _text.Length && start <= range.End && LineEnd.LengthAt(_text, start) is var length && length > 0)
            Add(new TextRange(start, length), PieceKind.Instead, "\n");
    }

    private void Image(LinkInline image)
    {
        _images.Add(image);
        Add(RangeOf(image), PieceKind.Image);
    }

    private void Add(TextRange range, PieceKind kind = PieceKind.Words, string instead = "") =>
        _pieces.Add(new Piece(range, kind, instead));

    private TextRange Inside(TextRange range, string open, string close)
    {
        var words = range.Of(_text);
        return words.Length > 2 && words.StartsWith(open, StringComparison.Ordinal) && words.EndsWith(close, StringComparison.Ordinal)
            ? TextRange.Between(range.Start + open.Length, range.End - close.Length)
            : range;
    }

    /// <summary>Returns the range of an inline in the file; empty if the parser does not give it.</summary>
    public TextRange RangeOf(Inline inline) => FileSpan.Of(inline.Span, offset, _text.Length);
}
