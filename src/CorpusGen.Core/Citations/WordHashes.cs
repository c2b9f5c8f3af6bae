namespace CorpusGen.Core.Citations;

/// <summary>Reads the words of a text in normal form as hashes.</summary>
internal struct WordHashes(string text, int start, int end)
{
    private const ulong Basis = 14695981039346656037UL;
    private const ulong Prime = 1099511628211UL;

    private int _at = start;

    /// <summary>Gets the hash of the current word, with the letters on both sides of a hyphen at a line end.</summary>
    public ulong Hash { get; private set; }

    /// <summary>Gets the start of the current word.</summary>
    public int Start { get; private set; }

    /// <summary>Gets the end of the current word.</summary>
    public readonly int End => _at;

    /// <summary>Reads the next word; returns false if there is none.</summary>
    public bool Read()
    {
        while (_at < end && !CharacterClasses.IsWord(text[_at]))
            _at++;
        if (_at >= end)
            return false;
        Start = _at;
        var hash = Basis;
        for (; _at < end; _at++)
        {
            if (CharacterClasses.IsWord(text[_at]))
                hash = unchecked((hash ^ text[_at]) * Prime);
            else if (text[_at] != NormalText.LineEndHyphen)
                break;
        }

        Hash = Mix(hash);
        return true;
    }

    /// <summary>Returns the hash of two words in this order.</summary>
    public static ulong Pair(ulong first, ulong second) => Mix(unchecked((first * 3) ^ (second * 0x9E3779B97F4A7C15UL)));

    private static ulong Mix(ulong hash)
    {
        hash = unchecked((hash ^ (hash >> 32)) * 0xD6E8FEB86659FD93UL);
        return hash ^ (hash >> 32);
    }
}
