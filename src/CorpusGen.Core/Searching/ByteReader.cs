using CorpusGen.Core.Emission;

namespace CorpusGen.Core.Searching;

/// <summary>Reads what <see cref="BlobBuilder"/> wrote.</summary>
internal ref struct ByteReader(ReadOnlySpan<byte> bytes, int at = 0)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;

    /// <summary>Where the next number begins.</summary>
    public int At { get; private set; } = at;

    /// <summary>True behind the last byte.</summary>
    public readonly bool IsAtEnd => At >= _bytes.Length;

    /// <summary>Reads a number from 0 on.</summary>
    public int Number()
    {
        var number = 0;
        for (var shift = 0; ; shift += 5)
        {
            var character = _bytes[At++];
            // The digits are the characters from '(' on, without the backslash.
            var digit = character < (byte)'\\' ? character - '(' : character - '(' - 1;
            number |= (digit & 31) << shift;
            if (digit < 32)
                return number;
        }
    }

    /// <summary>Reads bytes.</summary>
    public ReadOnlySpan<byte> Bytes(int length)
    {
        At += length;
        return _bytes.Slice(At - length, length);
    }
}
