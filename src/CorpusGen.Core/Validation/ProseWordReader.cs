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

    private int _at = range.Start;

    /// <summary>Gets the hash of the current word.</summary>
    public ulong Hash { get; private set; }

    /// <summary>Gets the range of the current word.</summary>
    public TextRange Word { get; private set; }

    /// <summary>Reads the next word; returns false if there is none.</summary>
    public bool Read()
    {
        var at = _at;
        while (at < range.End && !IsPart(text[at]))
            at++;
        if (at == range.End)
        {
            _at = at;
            return false;
        }

        var start = at;
        var hash = Basis;
        for (; at < range.End; at++)
        {
            var c = text[at];
            if (IsPart(c))
                hash = unchecked((hash ^ Fold(c)) * Prime);
            else if (c is not ('\'' or '’' or '\u00AD'))
                break;
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
