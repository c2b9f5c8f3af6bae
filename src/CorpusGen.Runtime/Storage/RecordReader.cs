using System.Runtime.CompilerServices;
using System.Text;
#if NET8_0_OR_GREATER
using Bytes = System.ReadOnlySpan<byte>;
#else
using Bytes = byte[];
#endif

namespace CorpusGen.Storage;

/// <summary>
/// Reads the numbers and strings of a record in place. A number is a run of digits to the base 32, lowest first, each of them a
/// printable ASCII character whose sixth bit says that another follows; so a record can stand in a string literal of any C#.
/// </summary>
internal ref struct RecordReader(Bytes bytes, int at)
{
    private readonly Bytes _bytes = bytes;

    /// <summary>How many bytes a number of fixed size takes.</summary>
    public const int FixedLength = 5;

    /// <summary>
    /// Of what every access runs through: compiled well at once, since a program that walks a corpus once at its start is done before the run time
    /// compiles again what it sees to be hot.
    /// </summary>
#if NET8_0_OR_GREATER
    internal const MethodImplOptions Hot = MethodImplOptions.AggressiveOptimization;
#else
    internal const MethodImplOptions Hot = default;
#endif

    /// <summary>Where the next number or string begins.</summary>
    public int At = at;

    /// <summary>Reads a number from 0 on.</summary>
    [MethodImpl(Hot)]
    public int Number()
    {
        var number = 0;
        for (var shift = 0; ; shift += 5)
        {
            var digit = Digit(_bytes[At++]);
            number |= (digit & 31) << shift;
            if (digit < 32)
                return number;
        }
    }

    /// <summary>Reads a number that may be below 0: 0, -1, 1, -2, 2 are stored as 0, 1, 2, 3, 4.</summary>
    public int Signed()
    {
        var stored = Number();
        return (stored >> 1) ^ -(stored & 1);
    }

    /// <summary>Reads a number of five digits to the base 64, highest first: what is found by its place must have a fixed size.</summary>
    [MethodImpl(Hot)]
    public int Fixed(int digits = FixedLength)
    {
        var number = 0;
        for (var i = 0; i < digits; i++)
            number = (number << 6) | Digit(_bytes[At++]);
        return number;
    }

    /// <summary>
    /// Adds up numbers, and one for each, until the sum is not below the one wanted or none is left. All in one method and by hand: phrases spend their time here.
    /// </summary>
    public int Sum(int sum, int wanted, ref int left)
    {
        var at = At;
        var more = left;
        for (; sum < wanted && more > 0; more--)
        {
            var digit = Digit(_bytes[at++]);
            sum += (digit & 31) + 1;
            for (var shift = 5; digit >= 32; shift += 5)
            {
                digit = Digit(_bytes[at++]);
                sum += (digit & 31) << shift;
            }
        }

        At = at;
        left = more;
        return sum;
    }

    /// <summary>Reads a byte as it stands.</summary>
    public byte Byte() => _bytes[At++];

    /// <summary>Reads a string: its length in bytes, then its bytes.</summary>
    public string String()
    {
        var length = Number();
        var text = length == 0 ? "" : Decode(_bytes, At, length);
        At += length;
        return text;
    }

    /// <summary>Steps over bytes.</summary>
    public void Skip(int bytes) => At += bytes;

    /// <summary>Steps over a string.</summary>
    public void SkipString()
    {
        var length = Number();
        At += length;
    }

    /// <summary>Reads a string that other records may have too: it stands here, or so many bytes before.</summary>
    public string Shared()
    {
        var at = At;
        var back = Number();
        return back == 0 ? String() : new RecordReader(_bytes, at - back).String();
    }

    /// <summary>Steps over such a string.</summary>
    public void SkipShared()
    {
        if (Number() == 0)
            SkipString();
    }

    /// <summary>Reads such a string and tells whether it is the one given, without decoding it.</summary>
    public bool SharedEquals(byte[] utf8)
    {
        var at = At;
        var back = Number();
        return back == 0 ? StringEquals(utf8) : new RecordReader(_bytes, at - back).StringEquals(utf8);
    }

    /// <summary>Reads a string and tells whether it is the one given, without decoding it.</summary>
    public bool StringEquals(byte[] utf8)
    {
        var length = Number();
        var start = At;
        At += length;
        if (length != utf8.Length)
            return false;
        for (var i = 0; i < length; i++)
        {
            if (_bytes[start + i] != utf8[i])
                return false;
        }

        return true;
    }

    /// <summary>Reads a range.</summary>
    public StoredRange Range()
    {
        var start = Number();
        var length = Number();
        var wide = Number();
        return new StoredRange(start, length, start - wide, Number());
    }

    /// <summary>Reads a range that is stored by its distance from another; the empty one where none is stored.</summary>
    public StoredRange RangeNear(StoredRange owner)
    {
        var length = Number();
        if (length == 0)
            return default;
        var start = owner.ByteStart + Signed();
        var wide = owner.ByteStart - owner.CharStart + Signed();
        return new StoredRange(start, length, start - wide, owner.Line + Signed());
    }

    /// <summary>Decodes UTF-8.</summary>
    public static string Decode(Bytes bytes, int start, int length) =>
#if NET8_0_OR_GREATER
        Encoding.UTF8.GetString(bytes.Slice(start, length));
#else
        Encoding.UTF8.GetString(bytes, start, length);
#endif

    // The digits are the characters from '(' on, without the backslash, which a literal would have to escape.
    private static int Digit(byte character) => character < (byte)'\\' ? character - '(' : character - '(' - 1;
}
