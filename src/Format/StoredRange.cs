namespace CorpusGen.Format;

/// <summary>
/// The position of a passage in its document as it is stored, in bytes of UTF-8. A range that is close to another (its owner) is stored by
/// its distance from it.
/// </summary>
internal readonly struct StoredRange(int byteStart, int byteLength, int charStart, int line) : IEquatable<StoredRange>
{
    /// <summary>The number of bytes before it in the document's text.</summary>
    public readonly int ByteStart = byteStart;

    /// <summary>Its length in bytes; 0 for the empty range.</summary>
    public readonly int ByteLength = byteLength;

    /// <summary>The number of UTF-16 code units before it in the document's text.</summary>
    public readonly int CharStart = charStart;

    /// <summary>The number of lines before it.</summary>
    public readonly int Line = line;

#if FORMAT_WRITER
    /// <summary>Writes the range: start, length, how many bytes more than characters precede it, line.</summary>
    public void Write(RecordWriter record)
    {
        record.Number(ByteStart);
        record.Number(ByteLength);
        record.Number(ByteStart - CharStart);
        record.Number(Line);
    }

    /// <summary>
    /// Writes the range by its distance from its owner: length, and if that is not 0, the differences of start, surplus bytes and line.
    /// </summary>
    public void WriteNear(RecordWriter record, StoredRange owner)
    {
        record.Number(ByteLength);
        if (ByteLength == 0)
            return;
        record.Signed(ByteStart - owner.ByteStart);
        record.Signed(ByteStart - CharStart - (owner.ByteStart - owner.CharStart));
        record.Signed(Line - owner.Line);
    }
#endif

    /// <summary>Reads a range.</summary>
    public static StoredRange Read(ref RecordReader record)
    {
        var start = record.Number();
        var length = record.Number();
        var surplus = record.Number();
        return new StoredRange(start, length, start - surplus, record.Number());
    }

    /// <summary>Reads a range that is stored by its distance from its owner; the default value if none is stored.</summary>
    public static StoredRange ReadNear(ref RecordReader record, StoredRange owner)
    {
        var length = record.Number();
        if (length == 0)
            return default;
        var start = owner.ByteStart + record.Signed();
        var surplus = owner.ByteStart - owner.CharStart + record.Signed();
        return new StoredRange(start, length, start - surplus, owner.Line + record.Signed());
    }

    public bool Equals(StoredRange other) => ByteStart == other.ByteStart && ByteLength == other.ByteLength;

    public override bool Equals(object? obj) => obj is StoredRange other && Equals(other);

    public override int GetHashCode() => unchecked((ByteStart * 31) + ByteLength);
}
