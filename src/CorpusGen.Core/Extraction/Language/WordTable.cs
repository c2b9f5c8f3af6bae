namespace CorpusGen.Core.Extraction.Language;

/// <summary>
/// Words by their letters, whatever their case: a hash table that is asked with a span of the text, so that asking allocates
/// nothing. Built once, then only read.
/// </summary>
internal sealed class WordTable
{
    private string?[] _words = new string?[1024];
    private QuoteTags[] _kinds = new QuoteTags[1024];
    private int _count;

    /// <summary>Says that a word, in lower case, is of a kind, beside what it is already.</summary>
    public void Add(string word, QuoteTags kinds)
    {
        if (_count * 4 >= _words.Length)
            Grow();
        var slot = Find(word.AsSpan(), _words);
        if (_words[slot] is null)
            _count++;
        _words[slot] = word;
        _kinds[slot] |= kinds;
    }

    /// <summary>Says so of every word of a list that is separated by spaces or line ends.</summary>
    public void AddAll(string list, QuoteTags kinds)
    {
        foreach (var word in WordList.Split(list))
            Add(word, kinds);
    }

    /// <summary>What a word may be; none where it is not known.</summary>
    public QuoteTags this[ReadOnlySpan<char> word] => word.Length > 24 ? QuoteTags.None : _kinds[Find(word, _words)];

    private static int Find(ReadOnlySpan<char> word, string?[] words)
    {
        var mask = words.Length - 1;
        for (var slot = (int)(Hash(word) >> 12) & mask; ; slot = (slot + 1) & mask)
        {
            if (words[slot] is not { } found || Same(word, found))
                return slot;
        }
    }

    /// <summary>Four letters and the length tell most words apart, and cost less than all of them.</summary>
    private static uint Hash(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
            return 0;
        var length = word.Length;
        var hash = (Fold(word[0]) * 0x9E3779B1u) ^ (Fold(word[length - 1]) * 0x85EBCA77u);
        hash ^= (Fold(word[length >> 1]) * 0xC2B2AE3Du) ^ (Fold(word[length > 2 ? 2 : 0]) * 0x27D4EB2Fu);
        return (hash ^ ((uint)length * 0x165667B1u)) * 0x9E3779B1u;
    }

    private static bool Same(ReadOnlySpan<char> word, string known)
    {
        if (word.Length != known.Length)
            return false;
        for (var i = 0; i < known.Length; i++)
        {
            if (Fold(word[i]) != known[i])
                return false;
        }

        return true;
    }

    private static char Fold(char letter) =>
        letter switch
        {
            >= 'A' and <= 'Z' => (char)(letter | 0x20),
            '\u2019' => '\'',
            < '\u0080' => letter,
            _ => char.ToLowerInvariant(letter),
        };

    private void Grow()
    {
        var words = new string?[_words.Length * 2];
        var kinds = new QuoteTags[words.Length];
        for (var i = 0; i < _words.Length; i++)
        {
            if (_words[i] is not { } word)
                continue;
            var slot = Find(word.AsSpan(), words);
            words[slot] = word;
            kinds[slot] = _kinds[i];
        }

        _words = words;
        _kinds = kinds;
    }
}
