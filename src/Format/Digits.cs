namespace CorpusGen.Format;

/// <summary>
/// The digits that stored numbers are made of: 64 printable ASCII characters from '(' on, without the backslash, which a C# literal would
/// have to escape. A number has any number of digits to the base 32, lowest first, each with <see cref="More"/> set if another follows. A
/// number of fixed size, which can be found by its position, has digits to the base 64, highest first.
/// </summary>
internal static class Digits
{
    /// <summary>The number of digits of a number of fixed size, unless a table says otherwise.</summary>
    public const int FixedLength = 5;

    /// <summary>The bits of a digit to the base 32.</summary>
    public const int Bits = 5;

    /// <summary>The flag of a digit to the base 32 that another digit follows. It is also the base.</summary>
    public const int More = 1 << Bits;

    /// <summary>The bits of a digit to the base 64.</summary>
    public const int FixedBits = 6;

    /// <summary>The limit of what a number of fixed size can hold, and so of the bytes that can be pointed into.</summary>
    public const int FixedLimit = 1 << (FixedBits * FixedLength);

    private const int First = '(';
    private const int Skipped = '\\';

    /// <summary>Returns the character of a digit from 0 to 63.</summary>
    public static byte Character(int digit) => (byte)(digit + First < Skipped ? digit + First : digit + First + 1);

    /// <summary>Returns the digit of a character.</summary>
    public static int Of(byte character) => character < Skipped ? character - First : character - First - 1;
}
