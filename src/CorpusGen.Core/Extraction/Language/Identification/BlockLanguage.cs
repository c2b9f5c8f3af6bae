namespace CorpusGen.Core.Extraction.Language.Identification;

/// <summary>The evidence in the words of a block for its language.</summary>
internal enum BlockLanguage
{
    /// <summary>Too little to decide: the language of the document decides.</summary>
    Unknown,

    /// <summary>English.</summary>
    English,

    /// <summary>A few words of another language, as in a heading or a name: the language of the document decides.</summary>
    PerhapsOther,

    /// <summary>Another language.</summary>
    Other,
}

/// <summary>
/// Recognises the language of a block by its function words and its script. A block that begins with English function words, as nearly all
/// do, costs a few words.
/// </summary>
internal static class BlockLanguageReader
{
    private const int QuickSample = 400;
    private const int Sample = 2000;

    /// <summary>English words that settle it, at least two of them different.</summary>
    private const int EnoughEnglish = 3;

    /// <summary>Words of another language that settle it, at least three of them different, if at most half as many are English.</summary>
    private const int EnoughOther = 5;

    /// <summary>Letters of another script that settle it: fewer are the letters of a formula.</summary>
    private const int EnoughLetters = 5;

    /// <summary>In a block of at most as many words, one long word of another language is evidence if none is English.</summary>
    private const int ShortBlock = 12;

    /// <summary>
    /// Returns true if a block cannot certainly be in another language: it has so many English function words that no other language can
    /// have twice as many, or fewer words than are needed. Which of the other values it has only matters if most of the text is foreign.
    /// </summary>
    public static bool IsHardlyOther(ReadOnlySpan<char> text)
    {
        if (text.Length > QuickSample)
            return false;
        int words = 0,
            english = 0,
            shared = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            var key = 0UL;
            for (; at < text.Length && LetterKey.Has(text[at]); at++)
                key = LetterKey.Add(key, text[at]);
            if (at < text.Length && text[at] > '\u007F' && text[at] is not (>= '\u2010' and <= '\u2026'))
                return false;
            if (at == start)
                continue;
            words++;
            var kind = at - start <= LetterKey.MostLetters ? LanguageWords.EnglishOf(key) : 0;
            english += kind == 1 ? 1 : 0;
            shared += kind == 2 ? 1 : 0;
        }

        var others = words - english - shared;
        return others < EnoughOther || others <= ((english * 2) + shared) * 2;
    }

    /// <summary>Returns true if the beginning of a block is English, as that of nearly all blocks is.</summary>
    public static bool BeginsInEnglish(ReadOnlySpan<char> text) => HasEnglishWords(text.Slice(0, Math.Min(text.Length, QuickSample)));

    /// <summary>Reads the language of a block.</summary>
    public static BlockLanguage Read(ReadOnlySpan<char> text)
    {
        if (BeginsInEnglish(text))
            return BlockLanguage.English;
        var sample = text.Slice(0, Math.Min(text.Length, Sample));
        var language = Weigh(sample);
        return language is BlockLanguage.Other or BlockLanguage.PerhapsOther && QuotesInEnglish(sample) ? BlockLanguage.English : language;
    }

    /// <summary>Returns true for an English sentence with a quotation in another language: “Wir gehen,” said Anna Birch.</summary>
    private static bool QuotesInEnglish(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAny("“„«\"".AsSpan()) < 0)
            return false;
        var evidence = new LanguageEvidence(stackalloc int[LanguageWords.MostLanguages], stackalloc int[LanguageWords.MostLanguages * 2]);
        evidence.Read(text, outsideQuotations: true);
        var (count, _) = evidence.Best();
        return (evidence.English > count || evidence.HasEnglishCue) && evidence.OtherLetters * 2 <= evidence.Letters && count <= 1;
    }

    private static bool HasEnglishWords(ReadOnlySpan<char> text)
    {
        var found = 0;
        var first = 0UL;
        var differ = false;
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            var key = 0UL;
            for (; at < text.Length && LetterKey.Has(text[at]); at++)
                key = LetterKey.Add(key, text[at]);
            // Words of English alone have three to six letters.
            if (at - start is < 3 or > 6 || LanguageWords.EnglishOf(key) != 1)
                continue;
            differ |= found > 0 && key != first;
            first = key;
            if (++found >= EnoughEnglish && differ)
                return true;
        }

        return false;
    }

    private static BlockLanguage Weigh(ReadOnlySpan<char> text)
    {
        var evidence = new LanguageEvidence(stackalloc int[LanguageWords.MostLanguages], stackalloc int[LanguageWords.MostLanguages * 2]);
        evidence.Read(text);
        if (evidence.OtherLetters >= EnoughLetters && evidence.OtherLetters * 2 > evidence.Letters)
            return BlockLanguage.Other;
        var (count, distinct) = evidence.Best();
        var english = (evidence.English * 2) + evidence.Shared;
        if (count >= EnoughOther && distinct >= 3 && count > english * 2 && count * 10 >= evidence.Words)
            return BlockLanguage.Other;
        // A short text may have no function word but "os": then words with accents count as well.
        if (evidence.English == 0)
            (count, distinct) = (count + evidence.Accented, distinct + evidence.Accented);
        // "was" and "in" are German too: they only outweigh half as many words that are not English.
        if (count * 2 > (evidence.English * 4) + evidence.Shared && count * 10 >= evidence.Words)
        {
            if (distinct >= 2 || evidence.HasMultiplier || (english == 0 && evidence.HasLongWord && evidence.Words <= ShortBlock))
                return BlockLanguage.PerhapsOther;
        }

        return english >= 2 && english >= count ? BlockLanguage.English : BlockLanguage.Unknown;
    }
}
