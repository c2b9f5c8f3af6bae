using CorpusGen.Core.Text;
using CorpusGen.Format;

namespace CorpusGen.Core.Records;

/// <summary>Writes ranges of a text, which the model has in UTF-16 code units and a record in bytes of UTF-8.</summary>
internal sealed class RangeWriter(string text)
{
    private readonly TextPositions _positions = new(text);

    /// <summary>Returns the number of bytes before an offset of the text.</summary>
    public int BytesBefore(int offset) => _positions.BytesBefore(offset);

    /// <summary>Writes a range by its position in the text.</summary>
    public void Write(RecordWriter record, TextRange range) => Stored(range).Write(record);

    /// <summary>Writes a range by its distance from its owner; null is stored like the empty range.</summary>
    public void WriteNear(RecordWriter record, TextRange owner, TextRange? range)
    {
        if (range is { IsEmpty: false } near)
            Stored(near).WriteNear(record, Stored(owner));
        else
            default(StoredRange).WriteNear(record, default);
    }

    private StoredRange Stored(TextRange range)
    {
        var start = _positions.BytesBefore(range.Start);
        return new StoredRange(start, _positions.BytesBefore(range.End) - start, range.Start, _positions.LinesBefore(range.Start));
    }
}
