using CorpusGen.Core.Extraction.Quotes.Sentences;
using CorpusGen.Core.Extraction.Quotes.Words;

namespace CorpusGen.Core.Extraction.Quotes.Attribution;

/// <summary>Finds the ends of a noun phrase: "Kyle Orton, a researcher focusing on Syria"; "a senior official".</summary>
internal static class NounPhrase
{
    /// <summary>What no noun phrase reaches over.</summary>
    public const WordKinds Boundary = WordKinds.Mark | WordKinds.Quotation | WordKinds.Subordinator | WordKinds.Relative;

    /// <summary>True where a noun phrase may begin with the token.</summary>
    public static bool Begins(Sentence sentence, int index)
    {
        if (index < 0 || index >= sentence.Count)
            return false;
        var word = sentence[index];
        if (Cues.IsAdverb(sentence, index))
            return false;
        if (
            word.Is(WordKinds.Capital)
            && !word.Is(WordKinds.Preposition | WordKinds.Subordinator | WordKinds.Conjunction | WordKinds.Gerund | WordKinds.Relative)
        )
        {
            return true;
        }

        if (
            word.Is(
                WordKinds.Determiner
                    | WordKinds.Pronoun
                    | WordKinds.PossessivePronoun
                    | WordKinds.Number
                    | WordKinds.Title
                    | WordKinds.Role
                    | WordKinds.SpeechNoun
            )
        )
        {
            return true;
        }

        return (word.Kinds & ~(WordKinds.AlsoNoun | WordKinds.Base | WordKinds.Male | WordKinds.Female)) == 0;
    }

    /// <summary>The token behind a noun phrase that begins at an index.</summary>
    public static int EndFrom(Sentence sentence, int start, int limit)
    {
        if (sentence.Is(start, WordKinds.Pronoun))
            return start + 1;
        var i = start;
        while (i < limit)
        {
            var word = sentence[i];
            if (word.Is(Boundary) && !(word.Is(WordKinds.Open) && CloseBehind(sentence, i, limit) > 0))
                break;
            if (word.Is(WordKinds.Open))
            {
                i = CloseBehind(sentence, i, limit) + 1;
                continue;
            }

            if (word.Is(WordKinds.Conjunction) && !JoinsNames(sentence, i, limit))
                break;
            if (word.Is(WordKinds.Preposition) && !(i > start && (sentence.IsWord(i, "of") || sentence.IsWord(i, "for"))))
                break;
            if (i > start && Verbs.Is(sentence, i))
                break;
            if (i > start && word.Is(WordKinds.Adverb | WordKinds.Pronoun) && !word.Is(WordKinds.Capital))
                break;
            if (
                i > start
                && word.Is(WordKinds.Time)
                && word.Is(WordKinds.Capital)
                && !sentence[i - 1].Is(WordKinds.Male | WordKinds.Female)
            )
            {
                break;
            }

            if (
                i > start
                && word.Is(WordKinds.Determiner | WordKinds.PossessivePronoun)
                && !word.Is(WordKinds.Capital)
                && !sentence[i - 1].Is(WordKinds.Preposition | WordKinds.Conjunction | WordKinds.Determiner)
            )
            {
                break;
            }

            i++;
        }

        while (i > start + 1 && sentence[i - 1].Is(WordKinds.Preposition | WordKinds.Conjunction | WordKinds.Determiner))
            i--;
        return i;
    }

    /// <summary>True for what may be a noun or belong to one.</summary>
    public static bool IsNounLike(Sentence sentence, int index) =>
        !sentence[index]
            .Is(
                Boundary
                    | WordKinds.Preposition
                    | WordKinds.Conjunction
                    | WordKinds.Auxiliary
                    | WordKinds.Adverb
                    | WordKinds.Time
                    | WordKinds.Verb
                    | WordKinds.Gerund
            ) && !Verbs.Is(sentence, index);

    private static int CloseBehind(Sentence sentence, int open, int limit)
    {
        for (var i = open + 1; i < limit && i < open + 12; i++)
        {
            if (sentence[i].Is(WordKinds.Close))
                return i;
        }

        return -1;
    }

    /// <summary>"Bell and Ross", "the mayor and the sheriff", "broadcaster and columnist Ann Roe": not "… and he".</summary>
    public static bool JoinsNames(Sentence sentence, int index, int limit)
    {
        if (!sentence.IsWord(index, "and") || index + 1 >= limit || index == 0)
            return false;
        if (sentence.Is(index - 1, WordKinds.Capital) && sentence.Is(index + 1, WordKinds.Capital))
            return true;
        if (sentence.Is(index - 1, WordKinds.Role) && sentence.Is(index + 1, WordKinds.Role))
            return true;
        if (
            !IsNounLike(sentence, index - 1)
            || !IsNounLike(sentence, index + 1)
            || sentence[index + 1].Is(WordKinds.Determiner | WordKinds.Pronoun)
        )
        {
            return false;
        }

        return sentence.Is(index + 2, WordKinds.Capital) || (sentence.Is(index + 3, WordKinds.Capital) && IsNounLike(sentence, index + 2));
    }
}
