using System.Text;

namespace CorpusGen.Core.Emission;

/// <summary>
/// Builds what the run-time library reads in place: UTF-8 without anything that a C# literal could not hold. Numbers are digits to the base 32,
/// lowest first, each a printable ASCII character whose sixth bit says that another follows; those that are found by their place have
/// five digits to the base 64, highest first.
/// </summary>
internal sealed class BlobBuilder
{
    /// <summary>How many bytes a number of fixed size takes.</summary>
    public const int FixedLength = 5;

    // What five digits can say, and so the most that can be pointed into.
    private const int MostBytes = 1 << 30;

    // A lone surrogate, which UTF-8 cannot say, becomes U+FFFD.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Dictionary<string, int> _shared = new(StringComparer.Ordinal);
    private byte[] _bytes = new byte[256];

    /// <summary>How many bytes there are.</summary>
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
    /// Adds a string that may stand in many records: 0 and the string where it is the first, else the distance back to where it stands.
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
        for (; number >= 32; number >>= 5)
            Digit((number & 31) | 32);
        Digit(number);
    }

    /// <summary>Adds a number that may be below 0.</summary>
    public void Signed(int number) => Number((number << 1) ^ (number >> 31));

    /// <summary>Adds a number of fixed size.</summary>
    public void Fixed(int number, int digits = FixedLength)
    {
        for (var shift = 6 * (digits - 1); shift >= 0; shift -= 6)
            Digit((number >> shift) & 63);
    }

    /// <summary>Leaves room for numbers of fixed size, and gives its place.</summary>
    public int Reserve(int numbers)
    {
        var place = Length;
        for (var i = 0; i < numbers; i++)
            Fixed(0);
        return place;
    }

    /// <summary>Writes a number of fixed size into room that was left for it.</summary>
    public void Fill(int place, int number)
    {
        var end = Length;
        Length = place;
        Fixed(number);
        Length = end;
    }

    /// <summary>How many digits a number of fixed size needs.</summary>
    public static int DigitsOf(int number)
    {
        var digits = 1;
        for (; number >= 64; number >>= 6)
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

    /// <summary>Forgets what was written.</summary>
    public void Clear()
    {
        _shared.Clear();
        Length = 0;
    }

    /// <summary>Adds what another builder holds.</summary>
    public void Append(BlobBuilder other) => Bytes(other.Written);

    /// <summary>The whole of it, as the text that a literal holds.</summary>
    public override string ToString() => Utf8.GetString(_bytes, 0, Length);

    private void Digit(int digit)
    {
        MakeRoom(1);
        _bytes[Length++] = (byte)Character(digit);
    }

    // From '(' on, without the backslash, which a literal would have to escape.
    private static char Character(int digit) => (char)(digit + '(' < '\\' ? digit + '(' : digit + '(' + 1);

    private void MakeRoom(int bytes)
    {
        if (Length + bytes <= _bytes.Length)
            return;
        if (Length + (long)bytes > MostBytes)
            throw new InvalidOperationException("The corpus is larger than 1 GB: spread it over several projects and combine them.");
        Array.Resize(ref _bytes, (int)Math.Min(MostBytes, Math.Max(_bytes.Length * 2L, Length + (long)bytes)));
    }
}
