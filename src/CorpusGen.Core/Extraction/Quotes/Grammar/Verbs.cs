using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Extraction.Quotes.Sentences;

namespace CorpusGen.Core.Extraction.Quotes.Grammar;

/// <summary>Decides if a word is a verb at its position.</summary>
internal static class Verbs
{
    /// <summary>True for a verb: what follows a subject.</summary>
    public static bool Is(QuoteSentence sentence, int index)
    {
        if (index >= sentence.Count)
            return false;
        var word = sentence[index];
        if (word.Is(QuoteTags.Capital))
            return word.Is(QuoteTags.Auxiliary);
        if (word.Is(QuoteTags.Auxiliary))
            return true;
        if (word.Is(QuoteTags.Verb))
            return true;
        if (word.Is(QuoteTags.Cue | QuoteTags.Contain) && word.Is(QuoteTags.Finite))
        {
            return !word.Is(QuoteTags.AlsoNoun)
                ? Cues.Is(sentence, index, QuoteTags.Cue | QuoteTags.Contain)
                : Cues.Is(sentence, index) && !IsNounLikeBefore(sentence, index);
        }

        if (word.Is(QuoteTags.BesideQuotation))
            return !word.Is(QuoteTags.AlsoNoun);
        if (word.Tags != QuoteTags.None)
            return false;
        return IsRegularPast(sentence, index);
    }

    /// <summary>True for a word in -ed that is not the adjective of a noun phrase.</summary>
    public static bool IsRegularPast(QuoteSentence sentence, int index)
    {
        var letters = sentence.Letters(index);
        return letters.Length > 4
            && letters[letters.Length - 1] == 'd'
            && letters[letters.Length - 2] == 'e'
            && !sentence.Is(
                index - 1,
                QuoteTags.Determiner | QuoteTags.PossessiveMark | QuoteTags.PossessivePronoun | QuoteTags.Preposition | QuoteTags.Number
            );
    }

    private static bool IsNounLikeBefore(QuoteSentence sentence, int index) =>
        sentence.Is(index - 1, QuoteTags.Determiner | QuoteTags.PossessiveMark | QuoteTags.PossessivePronoun);
}
