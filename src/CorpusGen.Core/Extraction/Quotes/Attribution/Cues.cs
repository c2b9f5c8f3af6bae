using CorpusGen.Core.Extraction.Quotes.Sentences;
using CorpusGen.Core.Extraction.Quotes.Words;

namespace CorpusGen.Core.Extraction.Quotes.Attribution;

/// <summary>Whether a word that may report is used as a verb where it stands: "the report", "Trump's claims" report nothing.</summary>
internal static class Cues
{
    private static readonly string[] FormsOfBe = ["is", "are", "was", "were", "be", "been", "being"];

    private const WordKinds BeforeNoun = WordKinds.Determiner | WordKinds.PossessivePronoun | WordKinds.PossessiveMark | WordKinds.Number;

    /// <summary>True where the token is a verb that reports, in any form.</summary>
    public static bool Is(Sentence sentence, int index, WordKinds kinds = WordKinds.Cue)
    {
        if (index < 0 || index >= sentence.Count)
            return false;
        var word = sentence[index];
        if (!word.Is(kinds))
            return IsPutIt(sentence, index);
        if (IsMovement(sentence, index))
            return false;
        if (word.Is(WordKinds.AlsoNoun) && IsNounAt(sentence, index))
            return false;
        if (word.Is(WordKinds.Finite | WordKinds.Gerund))
            return !IsAdjectiveAt(sentence, index) && !IsPassive(sentence, index);
        return IsBaseAt(sentence, index);
    }

    /// <summary>True where it is a form that has a subject of its own: "said", "is saying", "will say".</summary>
    public static bool HasSubject(Sentence sentence, int index)
    {
        var word = sentence[index];
        if (word.Is(WordKinds.Finite))
            return true;
        var before = SkipAdverbs(sentence, index - 1);
        if (word.Is(WordKinds.Gerund))
            return sentence.Is(before, WordKinds.Auxiliary);
        return !sentence.IsWord(before, "to");
    }

    /// <summary>The last token at or before an index that is no adverb.</summary>
    public static int SkipAdverbs(Sentence sentence, int index)
    {
        while (index >= 0 && IsAdverb(sentence, index))
            index--;
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

    /// <summary>As the guide put it, "…"</summary>
    private static bool IsPutIt(Sentence sentence, int index) =>
        sentence.IsWord(index + 1, "it") && (sentence.IsWord(index, "put") || sentence.IsWord(index, "puts"));

    /// <summary>"continued to rise", "returned from Oslo": no words were said.</summary>
    private static bool IsMovement(Sentence sentence, int index)
    {
        if (sentence.IsWord(index + 1, "to") && sentence.Letters(index).StartsWith("continue".AsSpan(), StringComparison.OrdinalIgnoreCase))
            return true;
        if (!sentence.Letters(index).StartsWith("return".AsSpan(), StringComparison.OrdinalIgnoreCase))
            return false;
        return !sentence.Is(
            index + 1,
            WordKinds.Quotation
                | WordKinds.Pronoun
                | WordKinds.Capital
                | WordKinds.Determiner
                | WordKinds.Comma
                | WordKinds.Stop
                | WordKinds.PossessivePronoun
        );
    }

    private static bool IsNounAt(Sentence sentence, int index)
    {
        if (sentence.Is(index - 1, BeforeNoun) || Is(sentence, index - 1, WordKinds.Cue))
            return true;
        if (IsNounOfCompound(sentence, index))
            return true;
        return sentence.Is(index - 1, WordKinds.Preposition) && !sentence.IsWord(index - 1, "to") && !sentence[index].Is(WordKinds.Gerund);
    }

    /// <summary>"late-night tweets of", "business ventures": a plain word before, and nothing behind that a verb could take.</summary>
    private static bool IsNounOfCompound(Sentence sentence, int index)
    {
        if (
            sentence.Is(
                index + 1,
                WordKinds.Determiner
                    | WordKinds.Capital
                    | WordKinds.Pronoun
                    | WordKinds.PossessivePronoun
                    | WordKinds.Colon
                    | WordKinds.Comma
                    | WordKinds.Quotation
            ) || sentence.IsWord(index + 1, "that")
        )
        {
            return false;
        }

        var before = index - 1;
        return before >= 0
            && (
                (sentence[before].Kinds & ~(WordKinds.AlsoNoun | WordKinds.Base | WordKinds.Cue)) == 0
                || sentence.IsWord(before, "further")
                || sentence.IsWord(before, "first")
                || sentence.IsWord(before, "only")
                || sentence.IsWord(before, "former")
            );
    }

    /// <summary>"was told", "were never asked": the subject is not the one who spoke.</summary>
    private static bool IsPassive(Sentence sentence, int index)
    {
        if (!sentence[index].Is(WordKinds.Finite))
            return false;
        var letters = sentence.Letters(index);
        if (letters[letters.Length - 1] == 's')
            return false;
        var before = index - 1;
        while (before >= 0 && (Cues.IsAdverb(sentence, before) || sentence.IsWord(before, "not") || sentence.IsWord(before, "never")))
            before--;
        foreach (var form in FormsOfBe)
        {
            if (sentence.IsWord(before, form))
                return true;
        }

        return false;
    }

    /// <summary>"the alleged plot", "a proposed law"</summary>
    private static bool IsAdjectiveAt(Sentence sentence, int index) =>
        sentence.Is(index - 1, WordKinds.Determiner | WordKinds.PossessiveMark | WordKinds.PossessivePronoun)
        && !sentence.IsWord(index - 1, "that")
        && !sentence.IsWord(index - 1, "this")
        && !sentence.IsWord(index - 1, "all")
        && !sentence.IsWord(index - 1, "one")
        && !sentence.IsWord(index - 1, "another");

    /// <summary>"to say", "will say", "they say", "officials say"</summary>
    private static bool IsBaseAt(Sentence sentence, int index)
    {
        var before = SkipAdverbs(sentence, index - 1);
        if (before < 0)
            return false;
        if (
            sentence.IsWord(before, "to")
            || sentence.Is(before, WordKinds.Auxiliary | WordKinds.Pronoun | WordKinds.Relative | WordKinds.Close)
        )
        {
            return true;
        }

        if (sentence[index].Is(WordKinds.AlsoNoun) && sentence[before].Is(WordKinds.Capital))
            return false;
        if (sentence[before].Is(WordKinds.Mark | WordKinds.Preposition | WordKinds.Determiner | WordKinds.Conjunction))
            return false;
        var letters = sentence.Letters(before);
        return letters[letters.Length - 1] == 's' || sentence.IsWord(before, "people") || sentence.IsWord(before, "police");
    }
}
