namespace CorpusGen.Core.Extraction.Figures.Words;

/// <summary>All words the rules know, looked up without regard to case. Each vocabulary adds its own.</summary>
internal static class Lexicon
{
    private static readonly SpanTable<Word> Words = Build();

    /// <summary>The word with these letters; null where no vocabulary has it.</summary>
    public static Word? Find(ReadOnlySpan<char> letters) => Words.Find(letters);

    private static SpanTable<Word> Build()
    {
        var words = new SpanTable<Word>(ignoreCase: true);
        NumberWords.AddTo(words);
        CalendarWords.AddTo(words);
        GrammarWords.AddTo(words);
        VerbWords.AddTo(words);
        ChangeWords.AddTo(words);
        TrapWords.AddTo(words);
        return words;
    }

    /// <summary>Adds what a word can be; what other vocabularies said of it stays.</summary>
    public static Word Add(SpanTable<Word> words, string letters, WordClass wordClass)
    {
        if (words.Find(letters.AsSpan()) is not { } word) words.Set(letters, word = new Word());
        word.Class |= wordClass;
        return word;
    }

    /// <summary>Adds a list of words, given with a space between them.</summary>
    public static void AddAll(SpanTable<Word> words, WordClass wordClass, string list)
    {
        foreach (var letters in list.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)) Add(words, letters, wordClass);
    }
}
