using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Extraction.Quotes.Sentences;

namespace CorpusGen.Core.Extraction.Quotes.Grammar;

/// <summary>DHAKA, Bangladesh (AP) — The minister said …: what is before the dash is a place and not a speaker.</summary>
internal static class Dateline
{
    private const int Longest = 14;

    /// <summary>The token after the dateline that begins at an index; the index if none does.</summary>
    public static int After(QuoteSentence sentence, int from)
    {
        if (from != 0 || !sentence.BeginsParagraph || !IsUpper(sentence))
            return from;
        for (var i = 1; i < sentence.Count && i < Longest; i++)
        {
            if (sentence[i].Is(QuoteTags.Dash))
                return i + 1;
        }

        return from;
    }

    private static bool IsUpper(QuoteSentence sentence)
    {
        var letters = sentence.Letters(0);
        foreach (var letter in letters)
        {
            if (!char.IsUpper(letter) && letter != '.')
                return false;
        }

        return letters.Length > 2;
    }
}
