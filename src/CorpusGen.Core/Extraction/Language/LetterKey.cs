namespace CorpusGen.Core.Extraction.Language;

/// <summary>
/// A short word of ASCII letters as one number: five bits a letter, capital or small, so that twelve letters fit and two words are the same
/// where their numbers are. It is made while the word's end is looked for, and spares hashing and comparing letters.
/// </summary>
internal static class LetterKey
{
    /// <summary>The most letters a key holds.</summary>
    public const int MostLetters = 12;

    /// <summary>The key with one more letter.</summary>
    public static ulong Add(ulong key, char letter) => (key << 5) | (letter & 31u);

    /// <summary>True for the letters a key is made of.</summary>
    public static bool Has(char letter) => (uint)((letter | 0x20) - 'a') < 26;

    /// <summary>The key of a word; 0 where it has none.</summary>
    public static ulong Of(string word)
    {
        if (word.Length > MostLetters)
            return 0;
        var key = 0UL;
        foreach (var letter in word)
        {
            if (!Has(letter))
                return 0;
            key = Add(key, letter);
        }

        return key;
    }
}
