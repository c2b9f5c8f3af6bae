using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation;

/// <summary>
/// Reads the words of a stretch one by one, as <see cref="NormalizedWords"/> compares them, and gives their hashes: nothing is copied. Most of what
/// the rules read is ASCII, so that comes first in every question.
/// </summary>
internal struct WordReader(string text, TextRange range)
{
    private const ulong Basis = 14695981039346656037UL;
    private const ulong Prime = 1099511628211UL;

    private int _at = range.Start;

    /// <summary>The hash of the word just read.</summary>
    public ulong Hash { get; private set; }

    /// <summary>Where the word just read stands.</summary>
    public TextRange Word { get; private set; }

    /// <summary>Reads the next word; false where there is none.</summary>
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

    /// <summary>True for what words are made of.</summary>
    public static bool IsPart(char c) =>
        c < 0x80 ? (uint)((c | 0x20) - 'a') <= 'z' - 'a' || (uint)(c - '0') <= 9 : char.IsLetterOrDigit(c) || char.IsSurrogate(c);

    /// <summary>The small letter.</summary>
    public static char Fold(char c) =>
        c < 0x80
            ? (uint)(c - 'A') <= 'Z' - 'A'
                ? (char)(c | 0x20)
                : c
            : char.ToLowerInvariant(c);
}
