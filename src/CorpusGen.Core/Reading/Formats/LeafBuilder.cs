using CorpusGen.Core.Model;
using CorpusGen.Core.Reading.Blocks;
using CorpusGen.Core.Reading.Plain;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Formats;

/// <summary>Collects the pieces of the block that is being read, and the blocks that are complete.</summary>
internal sealed class LeafBuilder(string text)
{
    private readonly List<Piece> _pieces = [];
    private bool _hasHeadline;
    private bool _isTurn;
    private bool _endsInSpace = true;

    /// <summary>Gets the complete blocks, in order.</summary>
    public List<Leaf> Leaves { get; } = [];

    /// <summary>Gets the pictures, in order.</summary>
    public List<Picture> Pictures { get; } = [];

    /// <summary>True if the block that is being read has no words yet.</summary>
    public bool IsEmpty => _pieces.Count == 0;

    /// <summary>Adds words as they are in the file.</summary>
    public void Words(int start, int end)
    {
        if (start == end)
            return;
        _pieces.Add(new Piece(TextRange.Between(start, end)));
        _endsInSpace = text[end - 1] == ' ';
    }

    /// <summary>Adds words of which white space has no meaning: each run that is not one space is read as one.</summary>
    public void Flow(int start, int end)
    {
        var from = start;
        var at = start;
        while (at < end)
        {
            if (!IsSpace(text[at]))
            {
                at++;
                continue;
            }

            var last = at;
            while (last < end && IsSpace(text[last]))
                last++;
            if (last - at == 1 && text[at] == ' ' && !EndsInSpaceAt(from, at))
            {
                at = last;
                continue;
            }

            Words(from, at);
            Space(at, last);
            from = at = last;
        }

        Words(from, end);

        bool EndsInSpaceAt(int begin, int at) => begin == at && _endsInSpace;
    }

    /// <summary>Adds white space that is read as one space; nothing at the start of a block.</summary>
    public void Space(int start, int end)
    {
        if (_endsInSpace)
            return;
        _pieces.Add(new Piece(TextRange.Between(start, end), PieceKind.Instead, " "));
        _endsInSpace = true;
    }

    /// <summary>Adds characters that are read as others.</summary>
    public void Instead(int start, int end, string words)
    {
        _pieces.Add(new Piece(TextRange.Between(start, end), PieceKind.Instead, words));
        _endsInSpace = words.Length > 0 && IsSpace(words[words.Length - 1]);
    }

    /// <summary>Ends the name of who speaks: the words before are the label of a turn, whose words follow in the same block.</summary>
    /// <param name="markup">The markup after the name, which is read as a colon.</param>
    public void EndLabel(TextRange markup)
    {
        while (_pieces.Count > 0 && IsBlank(_pieces[_pieces.Count - 1]))
            _pieces.RemoveAt(_pieces.Count - 1);
        if (_pieces.Count == 0)
            return;
        // "HAMLET." and "Hamlet:" are printed with a mark of their own.
        var last = _pieces[_pieces.Count - 1];
        var end = last.Range.End;
        while (last.Kind == PieceKind.Words && end > last.Range.Start + 1 && text[end - 1] is ':' or '.' or ',' or ' ')
            end--;
        _pieces[_pieces.Count - 1] = last with { Range = TextRange.Between(last.Range.Start, end) };
        Instead(last.Kind == PieceKind.Words ? end : markup.Start, markup.End, ": ");
        _isTurn = true;
    }

    /// <summary>Adds the end of a line, in place of white space before it.</summary>
    public void Line(int start, int end)
    {
        while (_pieces.Count > 0 && IsBlank(_pieces[_pieces.Count - 1]))
            _pieces.RemoveAt(_pieces.Count - 1);
        Instead(start, end, "\n");
    }

    /// <summary>Adds code between the words.</summary>
    public void Code(int start, int end)
    {
        if (start == end)
            return;
        _pieces.Add(new Piece(TextRange.Between(start, end), PieceKind.Code));
        _endsInSpace = false;
    }

    /// <summary>Adds an image between the words.</summary>
    /// <param name="start">The start of the image's markup.</param>
    /// <param name="end">The end of the image's markup.</param>
    /// <param name="target">The range of the file or address.</param>
    /// <param name="alt">The range of the alternative text, or null.</param>
    public void Image(int start, int end, TextRange target, TextRange? alt)
    {
        _pieces.Add(new Piece(TextRange.Between(start, end), PieceKind.Image));
        Pictures.Add(
            new Picture(new TextRange(end, 0), null)
            {
                Target = target.Of(text),
                TargetRange = target,
                Alt = alt is { IsEmpty: false } ? alt : null,
            }
        );
    }

    /// <summary>Ends the block. A block without words is left out.</summary>
    public void End(BlockKind kind, int level = 0, QuotedBlock? quoted = null)
    {
        while (_pieces.Count > 0 && IsBlank(_pieces[_pieces.Count - 1]))
            _pieces.RemoveAt(_pieces.Count - 1);
        while (_pieces.Count > 0 && IsBlank(_pieces[0]))
            _pieces.RemoveAt(0);
        if (_pieces.Count > 0)
            Add(kind, level, quoted, [.. _pieces]);
        _pieces.Clear();
        _isTurn = false;
        _endsInSpace = true;
    }

    /// <summary>Adds a block that is not read: code, a table, markup.</summary>
    public void Whole(BlockKind kind, int start, int end)
    {
        End(BlockKind.Paragraph);
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (start < end)
            Leaves.Add(new Leaf(kind, TextRange.Between(start, end), []));
    }

    private void Add(BlockKind kind, int level, QuotedBlock? quoted, Piece[] pieces)
    {
        var range = TextRange.Between(pieces[0].Range.Start, pieces[pieces.Length - 1].Range.End);
        if (kind == BlockKind.Paragraph && pieces.All(piece => piece.Kind == PieceKind.Image))
            kind = BlockKind.Picture;
        if (kind == BlockKind.Heading && level == 1 && !_hasHeadline)
            kind = BlockKind.Headline;
        _hasHeadline |= kind is BlockKind.Headline or BlockKind.Heading;
        if (kind == BlockKind.Caption && Pictures.Count > 0 && Pictures[Pictures.Count - 1] is { Caption.IsEmpty: true } picture)
        {
            var read = CaptionRule.Read(text, range);
            Pictures[Pictures.Count - 1] = picture with { Caption = read.Caption, Credit = read.Credit };
        }

        Leaves.Add(
            new Leaf(kind, range, pieces, kind is BlockKind.Headline or BlockKind.Heading ? Math.Max(1, level) : 0, quoted, _isTurn)
        );
    }

    private bool IsBlank(Piece piece) =>
        piece.Kind == PieceKind.Instead
            ? string.IsNullOrWhiteSpace(piece.Instead)
            : piece.Kind == PieceKind.Words && piece.Range.In(text).IsWhiteSpace();

    private static bool IsSpace(char letter) => letter is ' ' or '\t' or '\r' or '\n' or '\f';
}
