using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Extraction.Quotes.Sentences;

namespace CorpusGen.Core.Extraction.Quotes.Grammar;

/// <summary>Decides if a word that may report is used as a verb: "the report", "Trump's claims" report nothing.</summary>
internal static class Cues
{
    private static readonly WordSet Premodifiers = new("further first only former");
    private static readonly WordSet PronounsToo = new("that this all one another");

    private static readonly WordSet Hearing = new("hear hears heard hearing");

    private const int FurthestHearing = 6;
    private const int FurthestRelative = 16;

    private const QuoteTags BeforeNoun = QuoteTags.Determiner | QuoteTags.PossessivePronoun | QuoteTags.PossessiveMark | QuoteTags.Number;

    /// <summary>True if the token is a verb that reports, in any form.</summary>
    public static bool Is(QuoteSentence sentence, int index, QuoteTags tags = QuoteTags.Cue)
    {
        if (index < 0 || index >= sentence.Count)
            return false;
        var word = sentence[index];
        if (!word.Is(tags))
            return IsPutIt(sentence, index);
        if (IsMovement(sentence, index) || IsNaming(sentence, index) || IsAndIQuote(sentence, index))
            return false;
        if (word.Is(QuoteTags.AlsoNoun) && IsNounAt(sentence, index))
            return false;
        if (word.Is(QuoteTags.Finite | QuoteTags.Gerund))
            return !IsAdjectiveAt(sentence, index) && !IsPassive(sentence, index);
        return IsBaseAt(sentence, index);
    }

    /// <summary>True if it is a form that has a subject of its own: "said", "is saying", "will say".</summary>
    public static bool HasSubject(QuoteSentence sentence, int index)
    {
        var word = sentence[index];
        if (word.Is(QuoteTags.Finite))
            return true;
        var before = SkipAdverbs(sentence, index - 1);
        if (word.Is(QuoteTags.Gerund))
            return sentence.Is(before, QuoteTags.Auxiliary);
        return !sentence.Is(before, "to");
    }

    /// <summary>The last token at or before an index that is not an adverb.</summary>
    public static int SkipAdverbs(QuoteSentence sentence, int index)
    {
        while (index >= 0 && IsAdverb(sentence, index))
            index--;
        return index;
    }

    /// <summary>True for a known adverb and for any word in -ly.</summary>
    public static bool IsAdverb(QuoteSentence sentence, int index)
    {
        if (!sentence.Is(index, ~QuoteTags.None) && index >= 0 && index < sentence.Count)
        {
            var letters = sentence.Letters(index);
            return letters.Length > 4 && letters[letters.Length - 1] == 'y' && letters[letters.Length - 2] == 'l';
        }

        return sentence.Is(index, QuoteTags.Adverb);
    }

    /// <summary>"Suddenly Hugo exclaimed": an adverb that has its capital from the sentence.</summary>
    public static bool IsOpeningAdverb(QuoteSentence sentence, int index)
    {
        if (sentence[index].Tags != QuoteTags.Capital || (index > 0 && !sentence.Is(index - 1, QuoteTags.Quotation)))
            return false;
        var letters = sentence.Letters(index);
        return letters.Length > 4
            && letters[letters.Length - 1] == 'y'
            && letters[letters.Length - 2] == 'l'
            && sentence.Is(index + 1, QuoteTags.Capital | QuoteTags.Determiner | QuoteTags.Pronoun);
    }

    /// <summary>As the guide put it, "…"</summary>
    private static bool IsPutIt(QuoteSentence sentence, int index) =>
        sentence.Is(index + 1, "it") && (sentence.Is(index, "put") || sentence.Is(index, "puts"));

    /// <summary>"continued to rise", "returned from Oslo", "a note regarding": nobody speaks.</summary>
    private static bool IsMovement(QuoteSentence sentence, int index)
    {
        if (sentence.Is(index, "regarding", "concerning"))
            return true;
        if (sentence.Is(index + 1, "to") && sentence.Letters(index).StartsWith("continue".AsSpan(), StringComparison.OrdinalIgnoreCase))
            return true;
        if (sentence.Is(index + 1, "to") && sentence.Letters(index).StartsWith("relate".AsSpan(), StringComparison.OrdinalIgnoreCase))
            return true;
        if (!sentence.Letters(index).StartsWith("return".AsSpan(), StringComparison.OrdinalIgnoreCase))
            return false;
        return !sentence.Is(
            index + 1,
            QuoteTags.Quotation
                | QuoteTags.Pronoun
                | QuoteTags.Capital
                | QuoteTags.Determiner
                | QuoteTags.Comma
                | QuoteTags.Stop
                | QuoteTags.PossessivePronoun
        );
    }

    /// <summary>"The mayor said, and I quote": the writer quotes, and the mayor spoke.</summary>
    private static bool IsAndIQuote(QuoteSentence sentence, int index) =>
        sentence.Is(index, "quote") && sentence.Is(index - 1, "i") && sentence.Is(index - 2, "and");

    /// <summary>"A street, also called "…": a participle. But: what Clinton called "…"; he called it "…".</summary>
    private static bool IsNaming(QuoteSentence sentence, int index)
    {
        if (!sentence[index + 1].Is(QuoteTags.Quotation) || !sentence.Is(index, sentence.Language.NamingVerbs))
            return false;
        var before = SkipAdverbs(sentence, index - 1);
        if (sentence.Is(before, QuoteTags.Pronoun | QuoteTags.Conjunction | QuoteTags.Auxiliary | QuoteTags.Relative))
            return false;
        for (var i = index - 1; i >= 0 && i > index - FurthestRelative; i--)
        {
            if (sentence[i].Is(QuoteTags.Relative | QuoteTags.Subordinator))
                return false;
        }

        return true;
    }

    private static bool IsNounAt(QuoteSentence sentence, int index)
    {
        if (sentence.Is(index - 1, BeforeNoun) || Is(sentence, index - 1, QuoteTags.Cue))
            return true;
        if (IsNounOfCompound(sentence, index))
            return true;
        return sentence.Is(index - 1, QuoteTags.Preposition) && !sentence.Is(index - 1, "to") && !sentence[index].Is(QuoteTags.Gerund);
    }

    /// <summary>"late-night tweets of", "business ventures": a plain word before, and nothing after that a verb could take.</summary>
    private static bool IsNounOfCompound(QuoteSentence sentence, int index)
    {
        if (
            sentence.Is(
                index + 1,
                QuoteTags.Determiner
                    | QuoteTags.Capital
                    | QuoteTags.Pronoun
                    | QuoteTags.PossessivePronoun
                    | QuoteTags.Colon
                    | QuoteTags.Comma
                    | QuoteTags.Quotation
            ) || sentence.Is(index + 1, "that")
        )
        {
            return false;
        }

        var before = index - 1;
        return before >= 0
            && ((sentence[before].Tags & ~(QuoteTags.AlsoNoun | QuoteTags.Base | QuoteTags.Cue)) == 0 || sentence.Is(before, Premodifiers));
    }

    /// <summary>"was told", "were never asked": the subject is not the one who spoke.</summary>
    private static bool IsPassive(QuoteSentence sentence, int index)
    {
        if (!sentence[index].Is(QuoteTags.Finite))
            return false;
        var letters = sentence.Letters(index);
        if (letters[letters.Length - 1] == 's')
            return false;
        var before = index - 1;
        while (before >= 0 && (Cues.IsAdverb(sentence, before) || sentence.Is(before, "not") || sentence.Is(before, "never")))
            before--;
        return sentence.Is(before, sentence.Language.PassiveAuxiliaries);
    }

    /// <summary>"the alleged plot", "a proposed law"</summary>
    private static bool IsAdjectiveAt(QuoteSentence sentence, int index) =>
        sentence.Is(index - 1, QuoteTags.Determiner | QuoteTags.PossessiveMark | QuoteTags.PossessivePronoun)
        && !sentence.Is(index - 1, PronounsToo);

    /// <summary>I heard my friend mutter, "…": the verb of what is heard.</summary>
    private static bool IsHeard(QuoteSentence sentence, int index, int before)
    {
        if (!sentence[index].Is(QuoteTags.Say) || !sentence.Is(index + 1, QuoteTags.Comma | QuoteTags.Quotation | QuoteTags.Colon))
            return false;
        for (var i = before; i >= 0 && i > before - FurthestHearing; i--)
        {
            if (sentence.Is(i, Hearing))
                return i < before;
        }

        return false;
    }

    /// <summary>"to say", "will say", "they say", "officials say"</summary>
    private static bool IsBaseAt(QuoteSentence sentence, int index)
    {
        var before = SkipAdverbs(sentence, index - 1);
        if (before < 0)
            return false;
        if (
            sentence.Is(before, "to") || sentence.Is(before, QuoteTags.Auxiliary | QuoteTags.Pronoun | QuoteTags.Relative | QuoteTags.Close)
        )
        {
            return true;
        }

        if (IsHeard(sentence, index, before))
            return true;
        if (sentence[index].Is(QuoteTags.AlsoNoun) && sentence[before].Is(QuoteTags.Capital))
            return false;
        if (sentence[before].Is(QuoteTags.Mark | QuoteTags.Preposition | QuoteTags.Determiner | QuoteTags.Conjunction))
            return false;
        var letters = sentence.Letters(before);
        return letters[letters.Length - 1] == 's' || sentence.Is(before, "people") || sentence.Is(before, "police");
    }
}
