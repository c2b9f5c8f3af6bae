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

    /// <summary>Makes the key of a word; returns false if it is too long or has other characters.</summary>
    public static bool TryMake(ReadOnlySpan<char> word, out ulong key)
    {
        key = 0;
        if (word.Length > MostLetters)
            return false;
        foreach (var letter in word)
        {
            if (!Has(letter))
                return false;
            key = Add(key, letter);
        }

        return true;
    }

    /// <summary>The key of a word; 0 where it has none.</summary>
    public static ulong Of(string word) => TryMake(word.AsSpan(), out var key) ? key : 0;
}
