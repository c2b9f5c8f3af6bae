using CorpusGen.Core.Text;

namespace CorpusGen.Core.Emission;

/// <summary>Writes ranges of a text: where they stand in its UTF-8, how far that is from their UTF-16 offset, and their line.</summary>
internal sealed class RangeWriter(string text)
{
    private readonly TextPositions _positions = new(text);

    /// <summary>The positions of the text.</summary>
    public TextPositions Positions => _positions;

    /// <summary>Writes a range by its place in the text.</summary>
    public void Write(BlobBuilder record, TextRange range)
    {
        var start = _positions.BytesBefore(range.Start);
        record.Number(start);
        record.Number(_positions.BytesBefore(range.End) - start);
        record.Number(start - range.Start);
        record.Number(_positions.LinesBefore(range.Start));
    }

    /// <summary>Writes a range by its distance from another, which it mostly stands close to; a length of 0 says that there is none.</summary>
    public void WriteNear(BlobBuilder record, TextRange owner, TextRange? range)
    {
        if (range is not { IsEmpty: false } near)
        {
            record.Number(0);
            return;
        }

        var start = _positions.BytesBefore(near.Start);
        var ownerStart = _positions.BytesBefore(owner.Start);
        record.Number(_positions.BytesBefore(near.End) - start);
        record.Signed(start - ownerStart);
        record.Signed(start - near.Start - (ownerStart - owner.Start));
        record.Signed(_positions.LinesBefore(near.Start) - _positions.LinesBefore(owner.Start));
    }
}
