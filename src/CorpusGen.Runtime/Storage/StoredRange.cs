namespace CorpusGen.Storage;

/// <summary>Where a passage stands in its document, as it is stored: bytes of UTF-8, and what turns them into characters.</summary>
internal readonly struct StoredRange(int byteStart, int byteLength, int charStart, int line) : IEquatable<StoredRange>
{
    /// <summary>Bytes before it in the document's text.</summary>
    public readonly int ByteStart = byteStart;

    /// <summary>Its bytes.</summary>
    public readonly int ByteLength = byteLength;

    /// <summary>UTF-16 code units before it in the document's text.</summary>
    public readonly int CharStart = charStart;

    /// <summary>Lines before it.</summary>
    public readonly int Line = line;

    public bool Equals(StoredRange other) => ByteStart == other.ByteStart && ByteLength == other.ByteLength;

    public override bool Equals(object? obj) => obj is StoredRange other && Equals(other);

    public override int GetHashCode() => unchecked((ByteStart * 31) + ByteLength);
}
