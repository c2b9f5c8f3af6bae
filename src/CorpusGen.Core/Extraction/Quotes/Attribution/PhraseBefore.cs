using CorpusGen.Core.Extraction.Quotes.Sentences;
using CorpusGen.Core.Extraction.Quotes.Words;

namespace CorpusGen.Core.Extraction.Quotes.Attribution;

/// <summary>Finds where the phrase begins whose end is known: the subject in front of its verb.</summary>
internal static class PhraseBefore
{
    private const int LongestRun = 30;
    private const int LongestAside = 60;

    /// <summary>The first token of the noun phrase whose last token stands at an index; -1 where none ends there.</summary>
    public static int StartBefore(Sentence sentence, int end, int limit)
    {
        if (end < limit)
            return -1;
        if (sentence.Is(end, WordKinds.Close))
        {
            var open = end;
            while (open > limit && !sentence[open].Is(WordKinds.Open))
                open--;
            return open > limit ? StartBefore(sentence, open - 1, limit) : -1;
        }

        if (sentence.Is(end, WordKinds.Comma | WordKinds.Dash))
            return StartBeforeAside(sentence, end, limit);
        if (sentence.Is(end, WordKinds.Pronoun))
            return end;
        if (sentence.Is(end, WordKinds.Relative))
            return StartBefore(sentence, end - 1 - (sentence.Is(end - 1, WordKinds.Comma) ? 1 : 0), limit);
        if (sentence.Is(end, NounPhrase.Boundary | WordKinds.Conjunction | WordKinds.Preposition))
            return -1;
        if (sentence[end].Is(WordKinds.Say) && Verbs.Is(sentence, end))
            return -1;
        var start = StartOfRun(sentence, end, limit);
        if (NameBeforeComma(sentence, start, limit) is var name and >= 0)
            return name;
        return BeforeParticiple(sentence, start, limit) is var noun and >= 0 ? StartOfRun(sentence, noun, limit) : start;
    }

    /// <summary>
    /// "Sam Roe, a lawyer for the city said": the second comma is often forgotten. -1 where no name stands before the first.
    /// </summary>
    private static int NameBeforeComma(Sentence sentence, int start, int limit)
    {
        if (start - 2 < limit || !sentence[start].Is(WordKinds.Determiner) || !sentence[start - 1].Is(WordKinds.Comma))
            return -1;
        if (
            !sentence[start - 2].Is(WordKinds.Capital)
            || sentence[start - 2].Is(WordKinds.Time | WordKinds.Adverb | WordKinds.Preposition | WordKinds.Subordinator)
        )
        {
            return -1;
        }

        var name = StartOfRun(sentence, start - 2, limit);
        return start - 2 > name && (name <= limit || sentence[name - 1].Is(NounPhrase.Boundary | WordKinds.Conjunction)) ? name : -1;
    }

    /// <summary>"A source speaking to the paper said": the noun before the participle; -1 where there is none.</summary>
    private static int BeforeParticiple(Sentence sentence, int start, int limit)
    {
        var i = sentence.Is(start - 1, WordKinds.Preposition) ? start - 2 : start - 1;
        if (i - 1 < limit || sentence[i].Is(WordKinds.Capital | WordKinds.Mark | WordKinds.Quotation))
            return -1;
        var letters = sentence.Letters(i);
        var isParticiple =
            letters.Length > 5
            && letters[letters.Length - 1] == 'g'
            && letters[letters.Length - 2] == 'n'
            && letters[letters.Length - 3] == 'i';
        return
            isParticiple
            && NounPhrase.IsNounLike(sentence, i - 1)
            && !sentence[i - 1].Is(WordKinds.Determiner | WordKinds.PossessiveMark | WordKinds.PossessivePronoun)
            ? i - 1
            : -1;
    }

    /// <summary>The tokens of one unbroken phrase, read backwards: "the campaign’s spokesman for the South".</summary>
    private static int StartOfRun(Sentence sentence, int end, int limit)
    {
        var start = end;
        for (var i = end - 1; i >= limit && i > end - LongestRun; i--)
        {
            var word = sentence[i];
            if (word.Is(NounPhrase.Boundary))
                break;
            if (word.Is(WordKinds.Conjunction))
            {
                if (!NounPhrase.JoinsNames(sentence, i, end + 1))
                    break;
                continue;
            }

            if (word.Is(WordKinds.Preposition) && !word.Is(WordKinds.Capital))
            {
                if (i - 1 < limit || !NounPhrase.IsNounLike(sentence, i - 1))
                    break;
                continue;
            }

            if (word.Is(WordKinds.Preposition | WordKinds.Gerund) || Verbs.Is(sentence, i) || word.Is(WordKinds.Pronoun))
                break;
            if (Cues.IsAdverb(sentence, i) && !word.Is(WordKinds.Capital))
                break;
            start = i;
            if (
                word.Is(WordKinds.Determiner | WordKinds.PossessivePronoun)
                && !sentence.Is(i - 1, WordKinds.Preposition | WordKinds.Conjunction)
            )
            {
                break;
            }
        }

        return start;
    }

    /// <summary>"Kyle Orton, a researcher, " / "Trump, in an interview with CNN, " / "The chairwoman, Jane Roe,"</summary>
    private static int StartBeforeAside(Sentence sentence, int close, int limit)
    {
        var open = close - 1;
        for (var depth = 0; open >= limit && close - open < LongestAside; open--)
        {
            if (sentence[open].Is(WordKinds.Close))
                depth++;
            else if (sentence[open].Is(WordKinds.Open))
                depth--;
            else if (
                depth == 0
                && sentence[open].Is(WordKinds.Comma | WordKinds.Dash)
                && IsSubjectBefore(sentence, open, limit)
                && IsAside(sentence, open, limit)
            )
            {
                return StartOfChain(sentence, open, limit);
            }
            else if (sentence[open].Is(WordKinds.Semicolon | WordKinds.Colon | WordKinds.Quotation))
                break;
        }

        return sentence.Is(close - 1, WordKinds.Comma | WordKinds.Dash) ? -1 : StartBefore(sentence, close - 1, Math.Max(limit, open + 1));
    }

    /// <summary>The comma may itself end an aside: "Orton, 34, a researcher, said".</summary>
    private static int StartOfChain(Sentence sentence, int comma, int limit)
    {
        for (var before = comma - 1; before > limit && comma - before < 12; before--)
        {
            if (
                sentence[before].Is(WordKinds.Comma)
                && IsAside(sentence, before, limit)
                && IsSubjectBefore(sentence, before, limit)
                && !sentence[before - 1].Is(WordKinds.Time | WordKinds.Number)
            )
            {
                return StartBefore(sentence, before - 1, limit);
            }
        }

        return StartBefore(sentence, comma - 1, limit);
    }

    private static bool IsSubjectBefore(Sentence sentence, int comma, int limit) =>
        comma - 1 >= limit
        && !sentence[comma - 1]
            .Is(WordKinds.Mark & ~WordKinds.Close | WordKinds.Time | WordKinds.Adverb | WordKinds.Quotation | WordKinds.Auxiliary)
        && !Verbs.Is(sentence, comma - 1);

    /// <summary>
    /// A name is an aside where a whole phrase stands before it: "The chairwoman, Jane Roe," but not "With a week to go, Jane Roe,".
    /// </summary>
    private static bool IsAside(Sentence sentence, int comma, int limit)
    {
        var index = comma + 1;
        if (
            sentence.Is(index, WordKinds.Capital)
            && !sentence.Is(index, WordKinds.Determiner | WordKinds.Preposition | WordKinds.PossessivePronoun)
        )
        {
            var start = StartBefore(sentence, comma - 1, limit);
            return start >= 0
                && !sentence.Is(start, WordKinds.Time | WordKinds.Adverb)
                && (start <= limit || sentence.Is(start - 1, NounPhrase.Boundary | WordKinds.Conjunction | WordKinds.Cue));
        }

        return sentence.Is(
                index,
                WordKinds.Determiner
                    | WordKinds.Relative
                    | WordKinds.Preposition
                    | WordKinds.Number
                    | WordKinds.Gerund
                    | WordKinds.Role
                    | WordKinds.Title
                    | WordKinds.Adverb
                    | WordKinds.PossessivePronoun
                    | WordKinds.Subordinator
            ) || (index < sentence.Count && sentence[index].Kinds == WordKinds.None);
    }
}
