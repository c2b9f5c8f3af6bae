namespace CorpusGen.Core.Extraction.Language;

/// <summary>
/// A short word of ASCII letters as one number: five bits for each letter, ignoring case, so that twelve letters fit and two words are
/// equal if their numbers are. It can be made while the end of the word is searched, and replaces hashing and comparing letters.
/// </summary>
internal static class LetterKey
{
    /// <summary>The largest number of letters in a key.</summary>
    public const int MostLetters = 12;

    /// <summary>Returns the key with one more letter.</summary>
    public static ulong Add(ulong key, char letter) => (key << 5) | (letter & 31u);

    /// <summary>Returns true for the letters that a key can hold.</summary>
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

    /// <summary>Returns the key of a word; 0 if it has none.</summary>
    public static ulong Of(string word) => TryMake(word.AsSpan(), out var key) ? key : 0;
}
