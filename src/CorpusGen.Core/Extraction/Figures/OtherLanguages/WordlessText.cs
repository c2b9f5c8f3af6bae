using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Figures.OtherLanguages;

/// <summary>
/// A text without a letter does not show its language: "4,800" is 4800 in English and 4.8 in German. Such a figure is left out, unless
/// the language is declared.
/// </summary>
internal static class WordlessText
{
    /// <summary>Removes the figures of a text without letters that languages read differently.</summary>
    public static EquatableArray<Figure> Filter(string text, EquatableArray<Figure> found)
    {
        if (found.Count == 0 || HasLetter(text))
            return found;
        return new([.. found.Where(figure => !IsAmbiguous(figure.Range.In(text)))]);
    }

    /// <summary>Returns true for one comma before exactly three digits at the end of the digits.</summary>
    private static bool IsAmbiguous(ReadOnlySpan<char> figure)
    {
        var comma = figure.IndexOf(',');
        if (comma < 0 || figure.Slice(comma + 1).IndexOfAny(',', '.') >= 0)
            return false;
        var digits = 0;
        while (comma + 1 + digits < figure.Length && figure[comma + 1 + digits] is >= '0' and <= '9')
            digits++;
        return digits == 3;
    }

    private static bool HasLetter(string text)
    {
        foreach (var character in text)
        {
            if (char.IsLetter(character))
                return true;
        }

        return false;
    }
}
