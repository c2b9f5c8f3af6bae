using CorpusGen.Core.Extraction.Quotes.Sentences;
using CorpusGen.Core.Extraction.Quotes.Words;

namespace CorpusGen.Core.Extraction.Quotes.Attribution;

/// <summary>Whether a word that may report is used as a verb where it stands: "the report", "Trump's claims" report nothing.</summary>
internal static class Cues
{
    private const WordKinds BeforeNoun = WordKinds.Determiner | WordKinds.PossessivePronoun | WordKinds.PossessiveMark | WordKinds.Number;

    /// <summary>True where the token is a verb that reports, in any form.</summary>
    public static bool Is(Sentence sentence, int index, WordKinds kinds = WordKinds.Cue)
    {
        if (index < 0 || index >= sentence.Count) return false;
        var word = sentence[index];
        if (!word.Is(kinds)) return false;
        if (word.Is(WordKinds.AlsoNoun) && IsNounAt(sentence, index)) return false;
        if (word.Is(WordKinds.Finite | WordKinds.Gerund)) return !IsAdjectiveAt(sentence, index);
        return IsBaseAt(sentence, index);
    }

    /// <summary>True where it is a form that has a subject of its own: "said", "is saying", "will say".</summary>
    public static bool HasSubject(Sentence sentence, int index)
    {
        var word = sentence[index];
        if (word.Is(WordKinds.Finite)) return true;
        var before = SkipAdverbs(sentence, index - 1);
        if (word.Is(WordKinds.Gerund)) return sentence.Is(before, WordKinds.Auxiliary);
        return !sentence.IsWord(before, "to");
    }

    /// <summary>The last token at or before an index that is no adverb.</summary>
    public static int SkipAdverbs(Sentence sentence, int index)
    {
        while (index >= 0 && IsAdverb(sentence, index)) index--;
        return index;
    }

    /// <summary>True for a known adverb and for any word in -ly.</summary>
    public static bool IsAdverb(Sentence sentence, int index)
    {
        if (!sentence.Is(index, ~WordKinds.None) && index >= 0 && index < sentence.Count)
        {
            var letters = sentence.Letters(index);
            return letters.Length > 4 && letters[letters.Length - 1] == 'y' && letters[letters.Length - 2] == 'l';
        }

        return sentence.Is(index, WordKinds.Adverb);
    }

    private static bool IsNounAt(Sentence sentence, int index)
    {
        if (sentence.Is(index - 1, BeforeNoun) || Is(sentence, index - 1, WordKinds.Cue)) return true;
        if (IsAdjectiveLike(sentence, index - 1)) return true;
        return sentence.Is(index - 1, WordKinds.Preposition) && !sentence.IsWord(index - 1, "to") && !sentence[index].Is(WordKinds.Gerund);
    }

    /// <summary>"late-night tweets", "business ventures", "further details": a plain word before a form that is a noun as often.</summary>
    private static bool IsAdjectiveLike(Sentence sentence, int index) =>
        index >= 0 && ((sentence[index].Kinds & ~(WordKinds.AlsoNoun | WordKinds.Base | WordKinds.Deem | WordKinds.Say)) == 0
            || sentence.IsWord(index, "further") || sentence.IsWord(index, "first") || sentence.IsWord(index, "only") || sentence.IsWord(index, "former"))
        && !sentence.IsWord(index, "who") && !(index > 0 && sentence[index].Kinds == WordKinds.None && sentence.Is(index - 1, WordKinds.Determiner) && sentence.Is(index + 1, WordKinds.Say));

    /// <summary>"the alleged plot", "a proposed law"</summary>
    private static bool IsAdjectiveAt(Sentence sentence, int index) =>
        sentence.Is(index - 1, WordKinds.Determiner | WordKinds.PossessiveMark | WordKinds.PossessivePronoun) && !sentence.IsWord(index - 1, "that")
        && !sentence.IsWord(index - 1, "this") && !sentence.IsWord(index - 1, "all") && !sentence.IsWord(index - 1, "one") && !sentence.IsWord(index - 1, "another");

    /// <summary>"to say", "will say", "they say", "officials say"</summary>
    private static bool IsBaseAt(Sentence sentence, int index)
    {
        var before = SkipAdverbs(sentence, index - 1);
        if (before < 0) return false;
        if (sentence.IsWord(before, "to") || sentence.Is(before, WordKinds.Auxiliary | WordKinds.Pronoun | WordKinds.Relative | WordKinds.Close)) return true;
        if (sentence[index].Is(WordKinds.AlsoNoun) && sentence[before].Is(WordKinds.Capital)) return false;
        if (sentence[before].Is(WordKinds.Mark | WordKinds.Preposition | WordKinds.Determiner | WordKinds.Conjunction)) return false;
        var letters = sentence.Letters(before);
        return letters[letters.Length - 1] == 's' || sentence.IsWord(before, "people") || sentence.IsWord(before, "police");
    }
}
