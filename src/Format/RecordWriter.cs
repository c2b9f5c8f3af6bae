using System.Text;

namespace CorpusGen.Format;

/// <summary>
/// Writes what <see cref="RecordReader"/> reads: UTF-8 without anything that a C# literal could not hold. See <see cref="Digits"/> for how
/// numbers are stored.
/// </summary>
internal sealed class RecordWriter
{
    // A lone surrogate, which UTF-8 cannot encode, becomes U+FFFD.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Dictionary<string, int> _shared = new(StringComparer.Ordinal);
    private byte[] _bytes = new byte[256];

    /// <summary>The number of bytes written.</summary>
    public int Length { get; private set; }

    /// <summary>Adds text; its length is not stored.</summary>
    public void Append(string text)
    {
        MakeRoom(Utf8.GetByteCount(text));
        Length += Utf8.GetBytes(text, 0, text.Length, _bytes, Length);
    }

    /// <summary>Adds a string with its length before it.</summary>
    public void String(string text)
    {
        Number(Utf8.GetByteCount(text));
        Append(text);
    }

    /// <summary>
    /// Adds a string that many records may share: 0 and the string at its first use, then the distance back to it.
    /// </summary>
    public void Shared(string text)
    {
        if (_shared.TryGetValue(text, out var place))
        {
            Number(Length - place);
            return;
        }

        Number(0);
        if (text.Length > 3)
            _shared.Add(text, Length);
        String(text);
    }

    /// <summary>Adds a number from 0 on.</summary>
    public void Number(int number)
    {
        for (; number >= Digits.More; number >>= Digits.Bits)
            Digit((number & (Digits.More - 1)) | Digits.More);
        Digit(number);
    }

    /// <summary>Adds a number that may be negative.</summary>
    public void Signed(int number) => Number((number << 1) ^ (number >> 31));

    /// <summary>Adds a number of fixed size.</summary>
    public void Fixed(int number, int digits = Digits.FixedLength)
    {
        for (var shift = Digits.FixedBits * (digits - 1); shift >= 0; shift -= Digits.FixedBits)
            Digit((number >> shift) & ((1 << Digits.FixedBits) - 1));
    }

    /// <summary>Leaves room for numbers of fixed size and returns its position.</summary>
    public int Reserve(int numbers)
    {
        var place = Length;
        for (var i = 0; i < numbers; i++)
            Fixed(0);
        return place;
    }

    /// <summary>Writes a number of fixed size into reserved room.</summary>
    public void Fill(int place, int number)
    {
        var end = Length;
        Length = place;
        Fixed(number);
        Length = end;
    }

    /// <summary>Returns the number of digits that a number of fixed size needs.</summary>
    public static int DigitsOf(int number)
    {
        var digits = 1;
        for (; number >= 1 << Digits.FixedBits; number >>= Digits.FixedBits)
            digits++;
        return digits;
    }

    /// <summary>The bytes; valid until more are written.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>Adds bytes as they are.</summary>
    public void Bytes(ReadOnlySpan<byte> bytes)
    {
        MakeRoom(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
    }

    /// <summary>Removes everything that was written.</summary>
    public void Clear()
    {
        _shared.Clear();
        Length = 0;
    }

    /// <summary>Adds what another writer holds.</summary>
    public void Append(RecordWriter other) => Bytes(other.Written);

    /// <summary>Returns a copy of the bytes.</summary>
    public byte[] ToArray() => Written.ToArray();

    /// <summary>Returns everything as the text of a literal.</summary>
    public override string ToString() => Utf8.GetString(_bytes, 0, Length);

    private void Digit(int digit)
    {
        MakeRoom(1);
        _bytes[Length++] = Digits.Character(digit);
    }

    private void MakeRoom(int bytes)
    {
        if (Length + bytes <= _bytes.Length)
            return;
        Check(Length + (long)bytes);
        Array.Resize(ref _bytes, (int)Math.Min(Digits.FixedLimit, Math.Max(_bytes.Length * 2L, Length + (long)bytes)));
    }

    /// <summary>Checks that a length can be stored.</summary>
    /// <exception cref="InvalidOperationException">It is too large.</exception>
    public static void Check(long length)
    {
        if (length > Digits.FixedLimit)
            throw new InvalidOperationException("The corpus is larger than 1 GB: spread it over several projects and combine them.");
    }
}
