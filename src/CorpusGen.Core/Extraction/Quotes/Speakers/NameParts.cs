using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Quotes.Speakers;

/// <summary>Compares the words of names.</summary>
internal static class NameParts
{
    /// <summary>Returns the length of the first word of a name.</summary>
    public static int FirstLength(string text, TextRange name)
    {
        var i = name.Start;
        while (i < name.End && !char.IsWhiteSpace(text[i]))
            i++;
        return i - name.Start;
    }

    /// <summary>Returns true for "W. K. Holt".</summary>
    public static bool BeginsWithInitial(string text, TextRange name) =>
        name.Length > 3 && char.IsUpper(text[name.Start]) && text[name.Start + 1] == '.';

    /// <summary>Returns true if two first names are the same, or one is the initial of the other.</summary>
    public static bool IsSameFirst(string text, TextRange one, TextRange other) =>
        one.In(text).SequenceEqual(other.In(text)) || (text[one.Start] == text[other.Start] && Math.Min(one.Length, other.Length) <= 2);

    /// <summary>Returns true if a name has a word, or an initial that may be it.</summary>
    public static bool Holds(string text, TextRange name, TextRange word)
    {
        var words = name.In(text);
        var letters = word.In(text);
        if (letters.Length <= 2 && letters[0] == words[0])
            return true;
        if (words.Length > 1 && words[1] is '.' or ' ' && words[0] == letters[0])
            return true;
        var at = words.IndexOf(letters);
        return at >= 0
            && (at == 0 || !char.IsLetter(words[at - 1]))
            && (at + letters.Length == words.Length || !char.IsLetter(words[at + letters.Length]));
    }
}
