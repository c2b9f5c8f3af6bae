namespace CorpusGen.Core.Extraction.Language;

/// <summary>
/// Thousands of names with what they can be, and nothing else of a word. Nearly all have a <see cref="LetterKey"/>, so that filling it at
/// the first use creates no object for each of them.
/// </summary>
internal sealed class NameLexicon
{
    /// <summary>A power of two, several times the number of names.</summary>
    private const int Slots = 1 << 14;

    private const int Shift = 64 - 14;

    private readonly ulong[] _keys = new ulong[Slots];
    private readonly byte[] _values = new byte[Slots];
    private readonly List<QuoteTags> _combinations = [QuoteTags.None];
    private readonly SpanTable<LexiconEntry> _others = new(ignoreCase: true);
    private int _count;

    /// <summary>Adds names in lower case, separated by white space. One that is added again gets the tags of all its lists.</summary>
    public void Add(QuoteTags tags, string names)
    {
        for (var at = 0; at < names.Length; at++)
        {
            var start = at;
            var key = 0UL;
            for (; at < names.Length && LetterKey.Has(names[at]); at++)
                key = LetterKey.Add(key, names[at]);
            var isKey = at - start <= LetterKey.MostLetters;
            for (; at < names.Length && names[at] is not (' ' or '\n' or '\r'); at++)
                isKey = false;
            if (at == start)
                continue;
            if (isKey)
                AddKey(key, tags);
            else
                AddOther(names.Substring(start, at - start), tags);
        }
    }

    /// <summary>Returns what a word can be.</summary>
    /// <param name="word">The word.</param>
    /// <param name="key">Its <see cref="LetterKey"/>; 0 if it has none.</param>
    public QuoteTags Find(ReadOnlySpan<char> word, ulong key) =>
        key != 0 ? _combinations[_values[SlotOf(key)]] : _others.Find(word)?.Quotes ?? QuoteTags.None;

    private void AddKey(ulong key, QuoteTags tags)
    {
        var slot = SlotOf(key);
        if (_keys[slot] == 0 && ++_count > Slots / 2)
            throw new InvalidOperationException("The table of names is too small.");
        _keys[slot] = key;
        var all = _combinations[_values[slot]] | tags;
        var combination = _combinations.IndexOf(all);
        if (combination < 0)
        {
            combination = _combinations.Count;
            _combinations.Add(all);
        }

        _values[slot] = checked((byte)combination);
    }

    private void AddOther(string name, QuoteTags tags)
    {
        var entry = _others.Find(name.AsSpan());
        if (entry is null)
            _others.Set(name, entry = new LexiconEntry());
        entry.Quotes |= tags;
    }

    private int SlotOf(ulong key)
    {
        var keys = _keys;
        var slot = (int)(unchecked(key * 0x9E3779B97F4A7C15UL) >> Shift);
        while (keys[slot] != key && keys[slot] != 0)
            slot = (slot + 1) & (Slots - 1);
        return slot;
    }
}
