using CorpusGen.Core.Extraction.Quotes.Sentences;
using CorpusGen.Core.Extraction.Quotes.Words;

namespace CorpusGen.Core.Extraction.Quotes.Attribution;

/// <summary>Whether a word is a verb where it stands.</summary>
internal static class Verbs
{
    /// <summary>True for a verb: what follows a subject.</summary>
    public static bool Is(Sentence sentence, int index)
    {
        if (index >= sentence.Count)
            return false;
        var word = sentence[index];
        if (word.Is(WordKinds.Capital))
            return word.Is(WordKinds.Auxiliary);
        if (word.Is(WordKinds.Auxiliary))
            return true;
        if (word.Is(WordKinds.Verb))
            return true;
        if (word.Is(WordKinds.Cue | WordKinds.Contain) && word.Is(WordKinds.Finite))
        {
            return !word.Is(WordKinds.AlsoNoun)
                ? Cues.Is(sentence, index, WordKinds.Cue | WordKinds.Contain)
                : Cues.Is(sentence, index) && !IsNounLikeBefore(sentence, index);
        }

        if (word.Kinds != WordKinds.None)
            return false;
        var letters = sentence.Letters(index);
        return letters.Length > 4
            && letters[letters.Length - 1] == 'd'
            && letters[letters.Length - 2] == 'e'
            && !sentence.Is(
                index - 1,
                WordKinds.Determiner | WordKinds.PossessiveMark | WordKinds.PossessivePronoun | WordKinds.Preposition | WordKinds.Number
            );
    }

    private static bool IsNounLikeBefore(Sentence sentence, int index) =>
        sentence.Is(index - 1, WordKinds.Determiner | WordKinds.PossessiveMark | WordKinds.PossessivePronoun);
}
