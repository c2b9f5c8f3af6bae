namespace CorpusGen.Core.Extraction.Language;

/// <summary>
/// The words of a language, looked up ignoring case. A word has an id, and 0 means that it is unknown, so that a token has no
/// reference and a buffer of tokens costs the garbage collector nothing. Made by a <see cref="LexiconBuilder"/>, then only read.
/// </summary>
internal sealed class Lexicon
{
    private readonly SpanTable<LexiconEntry> _words;
    private readonly LetterKeyTable _short;
    private readonly LexiconEntry?[] _byId;
    private readonly FigureTags[] _figureTags;
    private readonly QuoteTags[] _quoteTags;

    /// <summary>Creates a lexicon of the entries of a table.</summary>
    public Lexicon(SpanTable<LexiconEntry> words)
    {
        _words = words;
        _short = new LetterKeyTable(words.Count);
        var byId = new List<LexiconEntry?> { null };
        foreach (var entry in words.Entries)
        {
            entry.Value.Id = (ushort)byId.Count;
            byId.Add(entry.Value);
            if (LetterKey.Of(entry.Key) is > 0 and var key)
                _short.Add(key, entry.Value.Id);
        }

        _byId = [.. byId];
        _figureTags = [.. byId.Select(entry => entry?.Figures ?? FigureTags.None)];
        _quoteTags = [.. byId.Select(entry => entry?.Quotes ?? QuoteTags.None)];
    }

    /// <summary>Gets all words with their entries, for tests.</summary>
    public IEnumerable<KeyValuePair<string, LexiconEntry>> Entries => _words.Entries;

    /// <summary>Returns the id of the word with a <see cref="LetterKey"/>, or 0.</summary>
    public ushort Find(ulong key) => _short.Find(key);

    /// <summary>Returns the id of a word that may have no key, or 0.</summary>
    public ushort Find(ReadOnlySpan<char> letters) => _words.Find(letters)?.Id ?? 0;

    /// <summary>Returns what a word can be for figures and dates.</summary>
    public FigureTags FiguresOf(ushort id) => _figureTags[id];

    /// <summary>Returns what a word can be for quotations.</summary>
    public QuoteTags QuotesOf(ushort id) => _quoteTags[id];

    /// <summary>Returns the entry with an id; null for 0.</summary>
    public LexiconEntry? At(ushort id) => _byId[id];
}
