using CorpusGen.Core.Emission;

namespace CorpusGen.Core.Searching;

/// <summary>Writes numbers as <see cref="BlobBuilder"/> does, into bytes: an index is millions of numbers and hardly any text.</summary>
internal sealed class ByteWriter
{
    private byte[] _bytes = new byte[256];

    /// <summary>How many bytes there are.</summary>
    public int Length { get; private set; }

    /// <summary>The bytes; valid until more are written.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>Adds a number from 0 on.</summary>
    public void Number(int number)
    {
        for (; number >= 32; number >>= 5) Byte((byte)BlobBuilder.Character((number & 31) | 32));
        Byte((byte)BlobBuilder.Character(number));
    }

    /// <summary>Adds a number of fixed size.</summary>
    public void Fixed(int number)
    {
        for (var shift = 6 * (BlobBuilder.FixedLength - 1); shift >= 0; shift -= 6) Byte((byte)BlobBuilder.Character((number >> shift) & 63));
    }

    /// <summary>Adds bytes as they are.</summary>
    public void Bytes(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
    }

    /// <summary>Forgets what was written.</summary>
    public void Clear() => Length = 0;

    private void Byte(byte value)
    {
        Reserve(1);
        _bytes[Length++] = value;
    }

    private void Reserve(int more)
    {
        if (Length + more > _bytes.Length) Array.Resize(ref _bytes, Math.Max(Length + more, 2 * _bytes.Length));
    }
}
