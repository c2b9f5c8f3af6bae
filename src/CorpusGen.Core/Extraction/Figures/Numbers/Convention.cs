using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Figures.Numbers;

/// <summary>
/// How a text writes its numbers. "1.300" is one thousand three hundred in German and one and three tenths in English, and only
/// the language tells: judged by the small words of the text's beginning.
/// </summary>
internal static class Convention
{
    private const int Sample = 4000;

    private static readonly string[] English = ["the", "of", "and", "to", "in", "is", "was", "for", "that", "with"];

    private static readonly string[] WithPoints =
    [
        "der", "die", "und", "das", "nicht", "mit", "el", "los", "las", "que", "del", "por", "il", "di", "che", "gli", "della",
        "os", "dos", "uma", "não", "het", "een", "van", "voor", "og", "ikke", "til", "ve", "bir", "dan", "yang",
    ];

    /// <summary>True where a point groups thousands.</summary>
    public static bool PointsGroup(string text)
    {
        int points = 0, english = 0, start = 0;
        var end = Math.Min(text.Length, Sample);
        for (var i = 0; i <= end; i++)
        {
            if (i < end && char.IsLetter(text[i])) continue;
            var word = TextRange.Between(start, i).In(text);
            if (word.Length is > 1 and < 6)
            {
                if (Has(English, word)) english++;
                else if (Has(WithPoints, word)) points++;
            }

            start = i + 1;
        }

        return points > english * 2;
    }

    private static bool Has(string[] words, ReadOnlySpan<char> word)
    {
        foreach (var candidate in words)
            if (word.Equals(candidate.AsSpan(), StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
