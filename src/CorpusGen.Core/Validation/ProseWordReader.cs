using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation;

/// <summary>
/// Reads the words of a range one by one, as <see cref="NormalizedWords"/> compares them, and computes their hashes without
/// copying. Checks for ASCII first, because most text that the rules read is ASCII.
/// </summary>
internal struct ProseWordReader(string text, TextRange range)
{
    private const ulong Basis = 14695981039346656037UL;
    private const ulong Prime = 1099511628211UL;

    // Of each ASCII character that is a part of words, the one in lower case; 0 for the others.
    private static ReadOnlySpan<byte> Ascii =>
        "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8
        + "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\00123456789\0\0\0\0\0\0"u8
        + "\0abcdefghijklmnopqrstuvwxyz\0\0\0\0\0"u8
        + "\0abcdefghijklmnopqrstuvwxyz\0\0\0\0\0"u8;

    private int _at = range.Start;

    /// <summary>Gets the hash of the current word.</summary>
    public ulong Hash { get; private set; }

    /// <summary>Gets the range of the current word.</summary>
    public TextRange Word { get; private set; }

    /// <summary>Reads the next word; returns false if there is none.</summary>
    public bool Read()
    {
        // A copy of the range, because this is the innermost loop of the rules that compare documents.
        var rest = text.AsSpan(0, range.End);
        var at = _at;
        while (at < rest.Length && !IsPart(rest[at]))
            at++;
        if (at >= rest.Length)
        {
            _at = at;
            return false;
        }

        var start = at;
        var hash = Basis;
        for (; at < rest.Length; at++)
        {
            var c = rest[at];
            if (c < Ascii.Length)
            {
                if (Ascii[c] != 0)
                    hash = unchecked((hash ^ Ascii[c]) * Prime);
                else if (c != '\'')
                    break;
            }
            else if (IsPart(c))
            {
                hash = unchecked((hash ^ Fold(c)) * Prime);
            }
            else if (c is not ('’' or '\u00AD'))
            {
                break;
            }
        }

        (Hash, Word, _at) = (hash, TextRange.Between(start, at), at);
        return true;
    }

    /// <summary>Returns true if the character is a part of words.</summary>
    public static bool IsPart(char c) =>
        c < 0x80 ? (uint)((c | 0x20) - 'a') <= 'z' - 'a' || (uint)(c - '0') <= 9 : char.IsLetterOrDigit(c) || char.IsSurrogate(c);

    /// <summary>Returns the character in lower case.</summary>
    public static char Fold(char c) =>
        c < 0x80
            ? (uint)(c - 'A') <= 'Z' - 'A'
                ? (char)(c | 0x20)
                : c
            : char.ToLowerInvariant(c);
}
