using System.Text;

namespace CorpusGen.Core.Emission;

/// <summary>
/// Builds what the run-time library reads in place: text whose positions count its UTF-8 bytes. Numbers are digits to the base 32,
/// lowest first, each a printable ASCII character whose sixth bit says that another follows; those that are found by their place have
/// five digits to the base 64, highest first.
/// </summary>
internal sealed class BlobBuilder
{
    /// <summary>How many bytes a number of fixed size takes.</summary>
    public const int FixedLength = 5;

    private readonly StringBuilder _text = new();

    /// <summary>How many bytes there are.</summary>
    public int Length { get; private set; }

    /// <summary>Adds text; its length is not stored. A lone surrogate, which UTF-8 cannot say, becomes U+FFFD.</summary>
    public void Append(string text)
    {
        _text.Append(Utf8.WithoutLoneSurrogates(text));
        Length += Utf8.LengthOf(text, 0, text.Length);
    }

    /// <summary>Adds a string with its length before it.</summary>
    public void String(string text)
    {
        Number(Utf8.LengthOf(text, 0, text.Length));
        Append(text);
    }

    /// <summary>Adds a number from 0 on.</summary>
    public void Number(int number)
    {
        for (; number >= 32; number >>= 5) Digit((number & 31) | 32);
        Digit(number);
    }

    /// <summary>Adds a number that may be below 0.</summary>
    public void Signed(int number) => Number((number << 1) ^ (number >> 31));

    /// <summary>Adds a number of fixed size.</summary>
    public void Fixed(int number)
    {
        for (var shift = 6 * (FixedLength - 1); shift >= 0; shift -= 6) Digit((number >> shift) & 63);
    }

    /// <summary>Adds what another builder holds.</summary>
    public void Append(BlobBuilder other)
    {
        _text.Append(other._text);
        Length += other.Length;
    }

    /// <summary>The whole of it.</summary>
    public override string ToString() => _text.ToString();

    private void Digit(int digit)
    {
        _text.Append(Character(digit));
        Length++;
    }

    /// <summary>The character of a digit: from '(' on, without the backslash, which a literal would have to escape.</summary>
    public static char Character(int digit) => (char)(digit + '(' < '\\' ? digit + '(' : digit + '(' + 1);
}
