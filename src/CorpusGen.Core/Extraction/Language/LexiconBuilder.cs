namespace CorpusGen.Core.Extraction.Language;

/// <summary>Collects the words of a language. A word may be added several times: it gets the tags of all its lists.</summary>
internal sealed class LexiconBuilder
{
    private readonly SpanTable<LexiconEntry> _words = new(ignoreCase: true);

    /// <summary>Returns the entry of a word, which is given in lower case; a new one if the word is new.</summary>
    public LexiconEntry this[string word]
    {
        get
        {
            if (_words.Find(word.AsSpan()) is { } known)
                return known;
            var entry = new LexiconEntry();
            _words.Set(word, entry);
            return entry;
        }
    }

    /// <summary>Adds words, separated by white space, that can be the same for figures.</summary>
    public void Add(FigureTags figures, string words) => Add(figures, QuoteTags.None, words);

    /// <summary>Adds words, separated by white space, that can be the same for quotations.</summary>
    public void Add(QuoteTags quotes, string words) => Add(FigureTags.None, quotes, words);

    /// <summary>Adds words, separated by white space, that can be the same for figures and for quotations.</summary>
    public void Add(FigureTags figures, QuoteTags quotes, string words)
    {
        foreach (var word in WordList.Split(words))
        {
            var entry = this[word];
            entry.Figures |= figures;
            entry.Quotes |= quotes;
        }
    }

    /// <summary>Returns the lexicon of all words added.</summary>
    public Lexicon Build()
    {
        foreach (var entry in _words.Entries)
        {
            if (entry.Value.IsTrigger(entry.Key))
                entry.Value.Figures |= FigureTags.Triggering;
        }

        return new Lexicon(_words);
    }
}
