using CorpusGen.Core.Extraction.Language.English;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Citations;

/// <summary>Finds what a citation leaves out or inserts that changes the meaning of its words.</summary>
internal static class Distortions
{
    private const int LongestWords = 40;

    /// <summary>Returns the changes as phrases, in order: "leaves out 'not'".</summary>
    public static EquatableArray<string> Of(CitedPlace place, CitationPattern pattern)
    {
        var found = new List<string>();
        if (NegationBefore(place.Normal.Text, place.Match.Start) is { } before)
            found.Add($"leaves out '{before}' before its first word");
        foreach (var gap in place.Match.Gaps)
        {
            if (NegationWords.FirstIn(place.Normal.Text.Substring(gap.Start, gap.End - gap.Start)) is { } negation)
                found.Add($"leaves out '{negation}'");
        }

        foreach (var words in pattern.Inserted)
        {
            if (NegationWords.FirstIn(words) is { } inserted)
                found.Add($"inserts '{inserted}'");
            if (words.Any(CharacterClasses.IsDigit))
                found.Add($"inserts the number '{MessageText.Of(words, LongestWords)}'");
        }

        List<TextRange> kept =
        [
            .. place.Kept().Where(part => part.End > part.Start).Select(part => place.Normal.Original(part.Start, part.End)),
        ];
        foreach (var figure in place.Document.Figures)
            AddFigure(found, place.Document, figure, kept);
        return found.ToEquatableArray();
    }

    // The word directly before the citation: "not | safe to swim".
    private static string? NegationBefore(string text, int start)
    {
        if (start < 2 || text[start - 1] != ' ')
            return null;
        var first = start - 1;
        while (first > 0 && (CharacterClasses.IsWord(text[first - 1]) || text[first - 1] == '\''))
            first--;
        var word = text.Substring(first, start - 1 - first);
        return NegationWords.Is(word) ? word : null;
    }

    private static void AddFigure(List<string> found, Document document, Figure figure, List<TextRange> kept)
    {
        foreach (var part in kept)
        {
            if (!part.Overlaps(figure.Range))
                continue;
            if (!part.Contains(figure.Range))
                found.Add($"cuts the figure '{Shown(document, figure.Range)}'");
            else if (ModifierBefore(document.Text, figure) is { } modifier && !part.Contains(modifier))
                found.Add($"leaves out '{Shown(document, modifier)}' before '{Shown(document, figure.Range)}'");
        }
    }

    /// <summary>Returns the words of the modifier directly before a figure; null if there are none.</summary>
    public static TextRange? ModifierBefore(string text, Figure figure)
    {
        if (figure.Modifier == Modifier.Exact)
            return null;
        foreach (var (words, modifier) in ModifierPhrases.Before)
        {
            if (modifier == figure.Modifier && StartOf(words, text, figure.Range.Start) is { } start)
                return TextRange.Between(start, EndOfWords(text, figure.Range.Start));
        }

        return null;
    }

    private static string Shown(Document document, TextRange range) => MessageText.Of(document.WordsOf(range), LongestWords);

    private static int EndOfWords(string text, int end)
    {
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
            end--;
        return end;
    }

    // Returns where a phrase begins that ends directly before an offset.
    private static int? StartOf(string[] words, string text, int end)
    {
        for (var i = words.Length - 1; i >= 0; i--)
        {
            end = EndOfWords(text, end);
            var start = end - words[i].Length;
            if (start < 0 || string.Compare(text, start, words[i], 0, words[i].Length, StringComparison.OrdinalIgnoreCase) != 0)
                return null;
            end = start;
        }

        return end > 0 && CharacterClasses.IsWord(text[end - 1]) ? null : end;
    }
}
