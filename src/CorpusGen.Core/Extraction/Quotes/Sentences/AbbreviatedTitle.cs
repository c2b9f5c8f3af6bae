using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Quotes.Sentences;

/// <summary>
/// Recognizes the abbreviation of a title that the vocabulary lacks, by its shape: "Ptlm. Liam Kelly". No name and hardly a word is without
/// a vowel, so the full stop does not end the sentence.
/// </summary>
internal static class AbbreviatedTitle
{
    private const int Longest = 6;

    /// <summary>Returns true if the word before a full stop abbreviates a title, and a name follows.</summary>
    public static bool Is(string text, int start, int end, int limit, QuoteTags tags)
    {
        if (tags != QuoteTags.Capital || end - start is < 2 or > Longest)
            return false;
        for (var i = start + 1; i < end; i++)
        {
            if (text[i] is < 'b' or > 'z' or 'e' or 'i' or 'o' or 'u' or 'y')
                return false;
        }

        return text[start] is not ('A' or 'E' or 'I' or 'O' or 'U' or 'Y')
            && end + 2 < limit
            && text[end + 1] == ' '
            && char.IsUpper(text[end + 2])
            && end + 3 < limit
            && (char.IsLower(text[end + 3]) || text[end + 3] is '.' or '\'' or '’');
    }
}
