using CorpusGen.Core.Extraction.Figures.Grammar;
using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.Context;

/// <summary>
/// "A speed of 15 miles per hour", "a price between $62 and $68", "wavelengths of at least 2.4 µm": what is measured is
/// before the measure.
/// </summary>
internal static class ConceptBefore
{
    private static readonly WordSet Qualifiers = new("average total reported high low");

    private const int LongestInTokens = 6;

    /// <summary>The noun phrase before the words that lead to the measure; empty if a verb or a mark is there.</summary>
    public static (int First, int End) Find(FigureSentence s, int first, int measureFirst)
    {
        var end = first;
        while (end > 0 && first - end < 4 && (s.Is(end - 1, FigureTags.Preposition | FigureTags.Article) || s.Is(end - 1, Qualifiers)))
        {
            end--;
        }

        // "Guidance for 2019 of $5 million": the time is between.
        var date = end;
        while (date > 0 && first - date < 10 && s[date - 1].Claim == Claim.Date)
            date--;
        if (date < end && end < first && s.Is(date - 1, "for", "in", "of"))
            end = date - 1;

        // "Children under the age of 5 years": the age is that of the children.
        if (s.Is(end - 1, "age", "ages") && end < first && s.Is(end - 3, "under", "over") && s.Is(end - 2, "the") && IsNoun(s, end - 4))
            end -= 3;
        if (end == first && first == measureFirst)
            return (first, first);
        var start = end;
        while (
            start > 0
            && end - start < LongestInTokens
            && (Belongs(s, start - 1) || (start == end && end < first && s.Is(start - 1, FigureTags.ChangeNoun)))
        )
        {
            start--;
        }

        while (start < end && s.IsHyphen(start))
            start++;

        // "Harlow's profit of $5": the owner is a part of the phrase.
        if (start < end && s.Is(start, "s") && s.Symbol(start - 1) is '\'' or '\u2019')
            start = s.IsCapital(start - 2) ? start - 2 : start + 1;
        return (start, end);
    }

    private static bool IsNoun(FigureSentence s, int at) =>
        Belongs(s, at) && s.IsWord(at) && !s.Is(at, FigureTags.AnyNumber | FigureTags.Pronoun);

    private static bool Belongs(FigureSentence s, int at)
    {
        if (s.IsHyphen(at))
            return s.Touches(at) && s.Touches(at + 1);
        if (!s.IsWord(at) || s[at].Claim != Claim.Free)
            return false;
        if (s.Is(at, FigureTags.PhraseEnd | FigureTags.Adverb | FigureTags.Rise | FigureTags.Fall) || Phrase.IsAdverb(s, at))
            return s.Is(at, FigureTags.ChangeNoun) && s.Is(at - 1, FigureTags.Article | FigureTags.Adjective);
        var letters = s.Letters(at);
        return !Phrase.IsPast(s, at) && (!letters.EndsWith("ing".AsSpan()) || s.Is(at - 1, FigureTags.Article | FigureTags.Adjective));
    }
}
