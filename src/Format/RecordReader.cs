using System.Runtime.CompilerServices;
using System.Text;

namespace CorpusGen.Format;

/// <summary>Reads the numbers and strings of a record in place. See <see cref="Digits"/> for how numbers are stored.</summary>
internal ref struct RecordReader(Bytes bytes, int at)
{
    private readonly Bytes _bytes = bytes;

    /// <summary>
    /// The options of methods that every access runs through. They are optimized at once: a program that walks a corpus once at its start
    /// is done before the runtime compiles hot methods again.
    /// </summary>
#if NET8_0_OR_GREATER
    internal const MethodImplOptions Hot = MethodImplOptions.AggressiveOptimization;
#else
    internal const MethodImplOptions Hot = default;
#endif

    /// <summary>The position of the next number or string.</summary>
    public int At = at;

    /// <summary>True after the last byte.</summary>
    public readonly bool IsAtEnd => At >= _bytes.Length;

    /// <summary>Reads a number from 0 on.</summary>
    [MethodImpl(Hot)]
    public int Number()
    {
        var number = 0;
        for (var shift = 0; ; shift += Digits.Bits)
        {
            var digit = Digits.Of(_bytes[At++]);
            number |= (digit & (Digits.More - 1)) << shift;
            if (digit < Digits.More)
                return number;
        }
    }

    /// <summary>Reads a number that may be negative: 0, -1, 1, -2, 2 are stored as 0, 1, 2, 3, 4.</summary>
    public int Signed()
    {
        var stored = Number();
        return (stored >> 1) ^ -(stored & 1);
    }

    /// <summary>Reads a number of fixed size.</summary>
    [MethodImpl(Hot)]
    public int Fixed(int digits = Digits.FixedLength)
    {
        var number = 0;
        for (var i = 0; i < digits; i++)
            number = (number << Digits.FixedBits) | Digits.Of(_bytes[At++]);
        return number;
    }

    /// <summary>
    /// Adds up numbers, and one for each, until the sum reaches the one wanted or none is left. Inlined by hand: phrases spend their time
    /// here.
    /// </summary>
    public int Sum(int sum, int wanted, ref int left)
    {
        var at = At;
        var more = left;
        for (; sum < wanted && more > 0; more--)
        {
            var digit = Digits.Of(_bytes[at++]);
            sum += (digit & (Digits.More - 1)) + 1;
            for (var shift = Digits.Bits; digit >= Digits.More; shift += Digits.Bits)
            {
                digit = Digits.Of(_bytes[at++]);
                sum += (digit & (Digits.More - 1)) << shift;
            }
        }

        At = at;
        left = more;
        return sum;
    }

    /// <summary>Reads a byte as it is.</summary>
    public byte Byte() => _bytes[At++];

#if FORMAT_WRITER
    /// <summary>Reads bytes as they are.</summary>
    public Bytes Raw(int length)
    {
        At += length;
        return _bytes.Slice(At - length, length);
    }
#endif

    /// <summary>Reads a string: its length in bytes, then its bytes.</summary>
    public string String()
    {
        var length = Number();
        var text = length == 0 ? "" : Decode(_bytes, At, length);
        At += length;
        return text;
    }

#if NET8_0_OR_GREATER
    /// <summary>Reads a string in place: its length in bytes, then its bytes.</summary>
    public Bytes StringUtf8()
    {
        var length = Number();
        At += length;
        return _bytes.Slice(At - length, length);
    }
#endif

    /// <summary>Skips bytes.</summary>
    public void Skip(int bytes) => At += bytes;

    /// <summary>Skips a string.</summary>
    public void SkipString()
    {
        var length = Number();
        At += length;
    }

    /// <summary>Reads a string that other records may share: 0 and the string, or the distance back to it.</summary>
    public string Shared()
    {
        var at = At;
        var back = Number();
        return back == 0 ? String() : new RecordReader(_bytes, at - back).String();
    }

    /// <summary>Skips a shared string.</summary>
    public void SkipShared()
    {
        if (Number() == 0)
            SkipString();
    }

    /// <summary>Reads a shared string and compares it, without decoding it.</summary>
    public bool SharedEquals(byte[] utf8)
    {
        var at = At;
        var back = Number();
        return back == 0 ? StringEquals(utf8) : new RecordReader(_bytes, at - back).StringEquals(utf8);
    }

    /// <summary>Reads a string and compares it, without decoding it.</summary>
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

    /// <summary>Decodes UTF-8.</summary>
    public static string Decode(Bytes bytes, int start, int length) =>
#if NET8_0_OR_GREATER
        Encoding.UTF8.GetString(bytes.Slice(start, length));
#elif FORMAT_WRITER
        Encoding.UTF8.GetString(bytes.Slice(start, length).ToArray());
#else
        Encoding.UTF8.GetString(bytes, start, length);
#endif
}
