namespace CorpusGen.Core.Citations;

/// <summary>
/// A Bloom filter of the words of a document, and of the pairs of words that follow each other. It excludes most documents without
/// reading them. A document of 1,000 words needs 4 kB.
/// </summary>
internal sealed class WordFilter
{
    private readonly ulong[] _bits;

    private WordFilter(int words)
    {
        var size = 1;
        while (size * 64 < words * 16)
            size *= 2;
        _bits = new ulong[size];
    }

    /// <summary>Reads the words of a text in normal form.</summary>
    public static WordFilter Of(string text)
    {
        var filter = new WordFilter(text.Length / 6);
        var reader = new WordHashes(text, 0, text.Length);
        var (before, beforePart) = (0UL, 0UL);
        while (reader.Read())
        {
            var word = reader.Hash;
            filter.AddPair(before, word);
            filter.AddPair(beforePart, word);
            filter.Add(word);
            (before, beforePart) = (word, filter.AddParts(text, reader.Start, reader.End, before));
        }

        return filter;
    }

    /// <summary>Returns false if the text does not have the word or the pair of words.</summary>
    public bool MayHave(ulong hash) => Has((uint)hash) && Has((uint)(hash >> 32));

    /// <summary>Returns the size in bytes.</summary>
    public int Size => _bits.Length * sizeof(ulong);

    // A citation can have a word that is divided at a line end with or without the hyphen. Returns the second part, or 0.
    private ulong AddParts(string text, int start, int end, ulong before)
    {
        var hyphen = text.IndexOf(NormalText.LineEndHyphen, start, end - start);
        var first = new WordHashes(text, start, Math.Max(start, hyphen));
        var second = new WordHashes(text, hyphen + 1, end);
        if (hyphen < 0 || !first.Read() || !second.Read())
            return 0;
        Add(first.Hash);
        Add(second.Hash);
        AddPair(first.Hash, second.Hash);
        AddPair(before, first.Hash);
        return second.Hash;
    }

    private void AddPair(ulong before, ulong word)
    {
        if (before != 0)
            Add(WordHashes.Pair(before, word));
    }

    private void Add(ulong hash)
    {
        Set((uint)hash);
        Set((uint)(hash >> 32));
    }

    private void Set(uint hash) => _bits[(hash >> 6) & (uint)(_bits.Length - 1)] |= 1UL << (int)(hash & 63);

    private bool Has(uint hash) => ((_bits[(hash >> 6) & (uint)(_bits.Length - 1)] >> (int)(hash & 63)) & 1) != 0;
}
