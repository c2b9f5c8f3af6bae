using CorpusGen.Core.Model;
using CorpusGen.Core.Reading.Blocks;
using CorpusGen.Core.Reading.Syntaxes;
using CorpusGen.Core.Text;
using Markdig.Extensions.Figures;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CorpusGen.Core.Reading.Markdown;

/// <summary>Visits the tree of a Markdown text, and returns its blocks and pictures in the order of the file.</summary>
internal sealed class LeafReader(MaskedText masked, int offset, RawElements raw)
{
    private readonly string _text = masked.Text;
    private readonly List<Leaf> _leaves = [];
    private readonly List<Picture> _pictures = [];
    private int _waiting = -1;
    private bool _hasHeading;

    public static (List<Leaf> Leaves, List<Picture> Pictures) Read(MaskedText masked, int offset, MarkdownDocument document)
    {
        var reader = new LeafReader(masked, offset, RawElements.Of(masked, offset, document));
        reader.Walk(document, BlockKind.Paragraph, null);
        reader._leaves.AddRange(
            masked.Blocks.Select(block => new Leaf(block.Form == MarkupForm.Code ? BlockKind.Code : BlockKind.Markup, block.Range, []))
        );
        // Footnotes and the targets of links have another position in the tree than in the file.
        return ([.. reader._leaves.OrderBy(leaf => leaf.Range.Start)], [.. reader._pictures.OrderBy(picture => picture.Caption.Start)]);
    }

    private void Walk(ContainerBlock container, BlockKind kind, QuoteBlock? quoted)
    {
        foreach (var block in container)
            Walk(block, kind, quoted);
    }

    private void Walk(Markdig.Syntax.Block block, BlockKind kind, QuoteBlock? quoted)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Heading(heading, quoted);
                break;
            case FigureCaption caption:
                Words(caption, BlockKind.Caption, 0, null);
                break;
            case ParagraphBlock paragraph:
                Words(paragraph, kind, 0, quoted);
                break;
            case CodeBlock code:
                Whole(code, BlockKind.Code);
                break;
            case Table table:
                Whole(table, BlockKind.Table);
                break;
            // A reference to a footnote, which comes later in the tree.
            case FootnoteLinkReferenceDefinition:
                break;
            case LeafBlock other:
                Whole(other, BlockKind.Markup);
                break;
            case Footnote footnote:
                Walk(footnote, BlockKind.Footnote, quoted);
                break;
            case QuoteBlock quote:
                Walk(quote, BlockKind.BlockQuote, quoted ?? quote);
                break;
            case ListBlock list:
                Walk(list, kind == BlockKind.Paragraph ? BlockKind.ListItem : kind, quoted);
                break;
            case ContainerBlock inner:
                Walk(inner, kind, quoted);
                break;
        }
    }

    // The first block is the headline, if it is a heading of the first level and not nested.
    private void Heading(HeadingBlock heading, QuoteBlock? quoted)
    {
        var kind = heading.Level == 1 && heading.Parent is MarkdownDocument && !_hasHeading ? BlockKind.Headline : BlockKind.Heading;
        var before = _leaves.Count;
        Words(heading, kind, heading.Level, quoted);
        // A heading without words is ignored, and the next one can be the headline.
        _hasHeading |= _leaves.Count > before && _leaves[before].Kind == kind;
    }

    private void Whole(Markdig.Syntax.Block block, BlockKind kind)
    {
        var range = Trim(FileSpan.Of(block.Span, offset, _text.Length));
        if (!range.IsEmpty)
            _leaves.Add(new Leaf(kind != BlockKind.Markup && raw.Contains(range.Start) ? BlockKind.Code : kind, range, []));
    }

    private void Words(LeafBlock block, BlockKind kind, int level, QuoteBlock? quoted)
    {
        var inlines = new InlineReader(masked, offset);
        if (block.Inline is { } inline)
            inlines.Read(inline);
        var pieces = inlines.Pieces;
        for (var i = 0; i < pieces.Length; i++)
            pieces[i] = raw.Contains(pieces[i].Range.Start) ? pieces[i] with { Kind = PieceKind.Code, Instead = "" } : pieces[i];
        if (pieces.Length > 0 && pieces.All(piece => piece.Kind == PieceKind.Code) && raw.Contains(pieces[0].Range.Start))
        {
            Whole(block, BlockKind.Code);
            return;
        }

        if (pieces.Length == 0)
        {
            Whole(block, kind == BlockKind.Paragraph ? BlockKind.Markup : kind);
            return;
        }

        var range = TextRange.Between(pieces[0].Range.Start, pieces[pieces.Length - 1].Range.End);
        // An image alone in its paragraph, or its caption: words in emphasis on the line below.
        if (pieces.All(piece => piece.Kind == PieceKind.Image || IsBlank(piece)) && inlines.Images.Count > 0)
            kind = BlockKind.Picture;
        else if (kind == BlockKind.Paragraph && _waiting >= 0 && IsEmphasis(block.Inline!))
            kind = BlockKind.Caption;
        _leaves.Add(new Leaf(kind, range, kind == BlockKind.Picture ? [] : pieces, level, quoted));
        if (kind == BlockKind.Caption && _waiting >= 0)
            _pictures[_waiting] = Images.WithCaption(_pictures[_waiting], _text, range);
        _waiting = -1;
        foreach (var image in inlines.Images)
            _pictures.Add(Images.Of(image, masked, offset));
        if (kind == BlockKind.Picture && _pictures[_pictures.Count - 1].Caption.IsEmpty)
            _waiting = _pictures.Count - 1;
    }

    private bool IsBlank(Piece piece) =>
        piece.Kind == PieceKind.Instead
            ? string.IsNullOrWhiteSpace(piece.Instead)
            : piece.Kind == PieceKind.Words && piece.Range.In(_text).IsWhiteSpace();

    private static bool IsEmphasis(ContainerInline inline) => inline.FirstChild is EmphasisInline && inline.FirstChild == inline.LastChild;

    private TextRange Trim(TextRange range)
    {
        var (start, end) = (range.Start, range.End);
        while (start < end && char.IsWhiteSpace(_text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(_text[end - 1]))
            end--;
        return TextRange.Between(start, end);
    }
}
