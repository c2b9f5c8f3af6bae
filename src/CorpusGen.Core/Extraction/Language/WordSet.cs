namespace CorpusGen.Core.Extraction.Language;

/// <summary>
/// A few words that a rule asks about together: <c>new WordSet("words view opinion")</c>. For words that several rules ask about, add a tag
/// to the vocabulary instead.
/// </summary>
internal sealed class WordSet
{
    private static readonly string[] None = [];

    private readonly string[][] _byLength;

    /// <summary>Creates a set of words, in lower case, separated by white space.</summary>
    public WordSet(string words)
    {
        var all = WordList.Split(words);
        _byLength = new string[all.Max(word => word.Length) + 1][];
        for (var length = 0; length < _byLength.Length; length++)
            _byLength[length] = [.. all.Where(word => word.Length == length)];
    }

    /// <summary>Returns true if it has a word, ignoring case.</summary>
    public bool Has(ReadOnlySpan<char> letters)
    {
        foreach (var word in OfLength(letters.Length))
        {
            if (letters.Equals(word.AsSpan(), StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Returns the words of a length.</summary>
    public string[] OfLength(int length) => (uint)length < (uint)_byLength.Length ? _byLength[length] : None;
}
