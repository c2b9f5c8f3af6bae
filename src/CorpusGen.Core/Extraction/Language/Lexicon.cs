using CorpusGen.Core.Extraction.Language.English;

namespace CorpusGen.Core.Extraction.Language;

/// <summary>
/// All words the rules know, looked up without regard to case. Each vocabulary adds its own. A word has an id, 0 being no word: a token that
/// holds it holds no reference, and a buffer of tokens costs the collector nothing.
/// </summary>
internal static class Lexicon
{
    private static readonly SpanTable<LexiconEntry> Words = Build();
    private static readonly LexiconEntry?[] ById = Number(Words);
    private static readonly FigureTags[] Tags = [.. ById.Select(word => word?.Tags ?? FigureTags.None)];
    private static readonly LetterKeyTable Short = Keys(Words);

    /// <summary>The id of the word with this key; 0 where there is none.</summary>
    public static ushort Find(ulong key) => Short.Find(key);

    /// <summary>The id of the word with these letters, for words that have no key; 0 where there is none.</summary>
    public static ushort Find(ReadOnlySpan<char> letters) => Words.Find(letters)?.Id ?? 0;

    /// <summary>What the word with an id can be.</summary>
    public static FigureTags TagsOf(ushort id) => Tags[id];

    /// <summary>The word with an id; null for 0.</summary>
    public static LexiconEntry? At(ushort id) => ById[id];

    private static SpanTable<LexiconEntry> Build()
    {
        var words = new SpanTable<LexiconEntry>(ignoreCase: true);
        NumberWords.AddTo(words);
        CalendarWords.AddTo(words);
        GrammarWords.AddTo(words);
        VerbWords.AddTo(words);
        ChangeWords.AddTo(words);
        NonQuantityWords.AddTo(words);
        ModifierPhrases.AddTo(words);
        foreach (var entry in words.Entries)
        {
            if (entry.Value.IsTrigger(entry.Key))
                entry.Value.Tags |= FigureTags.Triggering;
        }

        return words;
    }

    private static LexiconEntry?[] Number(SpanTable<LexiconEntry> words)
    {
        var numbered = new List<LexiconEntry?> { null };
        foreach (var entry in words.Entries)
        {
            entry.Value.Id = (ushort)numbered.Count;
            numbered.Add(entry.Value);
        }

        return [.. numbered];
    }

    private static LetterKeyTable Keys(SpanTable<LexiconEntry> words)
    {
        var keys = new LetterKeyTable(words.Count);
        foreach (var entry in words.Entries)
        {
            if (LetterKey.Of(entry.Key) is > 0 and var key)
                keys.Add(key, entry.Value.Id);
        }

        return keys;
    }

    /// <summary>Adds what a word can be; what other vocabularies said of it stays.</summary>
    public static LexiconEntry Add(SpanTable<LexiconEntry> words, string letters, FigureTags tags)
    {
        if (words.Find(letters.AsSpan()) is not { } word)
            words.Set(letters, word = new LexiconEntry());
        word.Tags |= tags;
        return word;
    }

    /// <summary>Adds a list of words, given with a space between them.</summary>
    public static void AddAll(SpanTable<LexiconEntry> words, FigureTags tags, string list)
    {
        foreach (var letters in list.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
            Add(words, letters, tags);
    }
}
