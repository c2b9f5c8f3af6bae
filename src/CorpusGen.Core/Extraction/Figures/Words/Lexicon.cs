using CorpusGen.Core.Extraction.Figures.Context;

namespace CorpusGen.Core.Extraction.Figures.Words;

/// <summary>
/// All words the rules know, looked up without regard to case. Each vocabulary adds its own. A word has an id, 0 being no word: a token that
/// holds it holds no reference, and a buffer of tokens costs the collector nothing.
/// </summary>
internal static class Lexicon
{
    private static readonly SpanTable<Word> Words = Build();
    private static readonly Word?[] ById = Number(Words);
    private static readonly WordClass[] Classes = [.. ById.Select(word => word?.Class ?? WordClass.None)];
    private static readonly KeyTable Short = Keys(Words);

    /// <summary>The id of the word with this key; 0 where there is none.</summary>
    public static ushort Find(ulong key) => Short.Find(key);

    /// <summary>The id of the word with these letters, for words that have no key; 0 where there is none.</summary>
    public static ushort Find(ReadOnlySpan<char> letters) => Words.Find(letters)?.Id ?? 0;

    /// <summary>What the word with an id can be.</summary>
    public static WordClass ClassOf(ushort id) => Classes[id];

    /// <summary>The word with an id; null for 0.</summary>
    public static Word? At(ushort id) => ById[id];

    private static SpanTable<Word> Build()
    {
        var words = new SpanTable<Word>(ignoreCase: true);
        NumberWords.AddTo(words);
        CalendarWords.AddTo(words);
        GrammarWords.AddTo(words);
        VerbWords.AddTo(words);
        ChangeWords.AddTo(words);
        TrapWords.AddTo(words);
        ModifierPhrases.AddTo(words);
        foreach (var entry in words.Entries)
        {
            if (entry.Value.IsTrigger(entry.Key))
                entry.Value.Class |= WordClass.Triggering;
        }

        return words;
    }

    private static Word?[] Number(SpanTable<Word> words)
    {
        var numbered = new List<Word?> { null };
        foreach (var entry in words.Entries)
        {
            entry.Value.Id = (ushort)numbered.Count;
            numbered.Add(entry.Value);
        }

        return [.. numbered];
    }

    private static KeyTable Keys(SpanTable<Word> words)
    {
        var keys = new KeyTable(words.Count);
        foreach (var entry in words.Entries)
        {
            if (LetterKey.Of(entry.Key) is > 0 and var key)
                keys.Add(key, entry.Value.Id);
        }

        return keys;
    }

    /// <summary>Adds what a word can be; what other vocabularies said of it stays.</summary>
    public static Word Add(SpanTable<Word> words, string letters, WordClass wordClass)
    {
        if (words.Find(letters.AsSpan()) is not { } word)
            words.Set(letters, word = new Word());
        word.Class |= wordClass;
        return word;
    }

    /// <summary>Adds a list of words, given with a space between them.</summary>
    public static void AddAll(SpanTable<Word> words, WordClass wordClass, string list)
    {
        foreach (var letters in list.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
            Add(words, letters, wordClass);
    }
}
