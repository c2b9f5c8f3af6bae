using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>Compares the sentences of two figures: only if they report the same, their values can contradict each other.</summary>
internal static class FigureSentences
{
    // "The harbour of Elmstead has 1,300 fishing boats": harbour, Elmstead, fishing, boats.
    private const int FewestShared = 4;

    // The share of common words. A sentence about another part or another day has other words.
    private const double FewestShare = 0.75;

    private const int FewestLetters = 4;
    private const int Reach = 300;

    /// <summary>Returns true if the sentences have mostly the same words besides their numbers.</summary>
    public static bool AreAlike(Document document, Figure figure, Document other, Figure value)
    {
        var one = WordsOf(document.Text, figure.Range);
        var two = WordsOf(other.Text, value.Range);
        var shared = one.Count(two.Contains);
        // Another name, number or place in the order is another thing: "in Norham", "the fifth loop", "56 of 87".
        if (one.Concat(two).Any(word => !(one.Contains(word) && two.Contains(word)) && Distinguishes(word)))
            return false;
        return shared >= FewestShared && shared >= FewestShare * (one.Count + two.Count - shared);
    }

    /// <summary>
    /// Returns true if other paragraphs are between the figures, and neither is an item of a list: side by side they are stages or cases.
    /// </summary>
    public static bool AreApart(Document document, Figure one, Figure other)
    {
        var (first, second) = (document.BlockAt(one.Range.Start), document.BlockAt(other.Range.Start));
        // "64-bit" is a name, and "68 of 87" one of many counts.
        if (IsNameOrPart(document.Text, one.Range) || IsNameOrPart(document.Text, other.Range))
            return false;
        // Below another heading it is another case.
        for (var i = Math.Min(first, second); i <= Math.Max(first, second); i++)
        {
            if (document.Blocks[i].Kind == BlockKind.Heading)
                return false;
        }

        return Math.Abs(first - second) > 1
            && document.Blocks[first].Kind != BlockKind.ListItem
            && document.Blocks[second].Kind != BlockKind.ListItem;
    }

    private static bool IsNameOrPart(string text, TextRange figure) =>
        figure.Of(text).IndexOf('-') > 0 || string.CompareOrdinal(text, figure.End, " of ", 0, 4) == 0;

    private static readonly HashSet<string> Ordinals = new(
        "first second third fourth fifth sixth seventh eighth ninth tenth last next other another".Split(' '),
        StringComparer.Ordinal
    );

    private static bool Distinguishes(string word) => char.IsUpper(word[0]) || word.Any(char.IsDigit) || Ordinals.Contains(word);

    private static HashSet<string> WordsOf(string text, TextRange figure)
    {
        var (start, end) = (figure.Start, figure.End);
        while (start > 0 && figure.Start - start < Reach && !IsEnd(text, start - 1))
            start--;
        while (end < text.Length && end - figure.End < Reach && !IsEnd(text, end))
            end++;
        var words = new HashSet<string>(StringComparer.Ordinal);
        Add(TextRange.Between(start, figure.Start));
        Add(TextRange.Between(figure.End, end));
        return words;

        void Add(TextRange range)
        {
            var at = range.Start;
            while (at < range.End)
            {
                var first = at;
                while (at < range.End && char.IsLetterOrDigit(text[at]))
                    at++;
                if (at == first)
                {
                    at++;
                    continue;
                }

                // The first word of the sentence has a capital letter anyway.
                var word = text.Substring(first, at - first);
                if (first == start || NormalizedWords.Of(text, TextRange.Between(start, first)).Length == 0)
                    word = word.ToLowerInvariant();
                if (word.Length >= FewestLetters || char.IsDigit(word[0]))
                    words.Add(word);
            }
        }
    }

    private static bool IsEnd(string text, int at) =>
        text[at] is '\n' or '!' or '?' or ';' || (text[at] == '.' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1])));
}
