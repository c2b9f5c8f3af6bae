using CorpusGen.Core.Extraction.Quotes.Sentences;
using CorpusGen.Core.Extraction.Quotes.Words;

namespace CorpusGen.Core.Extraction.Quotes.Attribution;

/// <summary>Finds the ends of a noun phrase: "Kyle Orton, a researcher focusing on Syria"; "a senior official".</summary>
internal static class NounPhrase
{
    private const WordKinds Boundary = WordKinds.Mark | WordKinds.Quotation | WordKinds.Subordinator | WordKinds.Relative;

    /// <summary>True where a noun phrase may begin with the token.</summary>
    public static bool Begins(Sentence sentence, int index)
    {
        if (index < 0 || index >= sentence.Count) return false;
        var word = sentence[index];
        if (Cues.IsAdverb(sentence, index)) return false;
        if (word.Is(WordKinds.Capital) && !word.Is(WordKinds.Preposition | WordKinds.Subordinator | WordKinds.Conjunction | WordKinds.Gerund | WordKinds.Relative)) return true;
        if (word.Is(WordKinds.Determiner | WordKinds.Pronoun | WordKinds.PossessivePronoun | WordKinds.Number | WordKinds.Title | WordKinds.Role | WordKinds.SpeechNoun)) return true;
        return (word.Kinds & ~(WordKinds.AlsoNoun | WordKinds.Base | WordKinds.Male | WordKinds.Female)) == 0;
    }

    /// <summary>The token behind a noun phrase that begins at an index.</summary>
    public static int EndFrom(Sentence sentence, int start, int limit)
    {
        if (sentence.Is(start, WordKinds.Pronoun)) return start + 1;
        var i = start;
        while (i < limit)
        {
            var word = sentence[i];
            if (word.Is(Boundary) && !(word.Is(WordKinds.Open) && CloseBehind(sentence, i, limit) > 0)) break;
            if (word.Is(WordKinds.Open))
            {
                i = CloseBehind(sentence, i, limit) + 1;
                continue;
            }

            if (word.Is(WordKinds.Conjunction) && !JoinsNames(sentence, i, limit)) break;
            if (word.Is(WordKinds.Preposition) && !(i > start && (sentence.IsWord(i, "of") || sentence.IsWord(i, "for")))) break;
            if (i > start && IsVerb(sentence, i)) break;
            if (i > start && word.Is(WordKinds.Adverb | WordKinds.Pronoun) && !word.Is(WordKinds.Capital)) break;
            if (i > start && word.Is(WordKinds.Time) && word.Is(WordKinds.Capital) && !sentence[i - 1].Is(WordKinds.Male | WordKinds.Female)) break;
            if (i > start && word.Is(WordKinds.Determiner | WordKinds.PossessivePronoun) && !word.Is(WordKinds.Capital) && !sentence[i - 1].Is(WordKinds.Preposition | WordKinds.Conjunction | WordKinds.Determiner)) break;
            i++;
        }

        while (i > start + 1 && sentence[i - 1].Is(WordKinds.Preposition | WordKinds.Conjunction | WordKinds.Determiner)) i--;
        return i;
    }

    /// <summary>The first token of the noun phrase whose last token stands at an index; -1 where none ends there.</summary>
    public static int StartBefore(Sentence sentence, int end, int limit)
    {
        if (end < limit) return -1;
        if (sentence.Is(end, WordKinds.Close))
        {
            var open = end;
            while (open > limit && !sentence[open].Is(WordKinds.Open)) open--;
            return open > limit ? StartBefore(sentence, open - 1, limit) : -1;
        }

        if (sentence.Is(end, WordKinds.Comma | WordKinds.Dash)) return StartBeforeAside(sentence, end, limit);
        if (sentence.Is(end, WordKinds.Pronoun)) return end;
        if (sentence.Is(end, WordKinds.Relative)) return StartBefore(sentence, end - 1 - (sentence.Is(end - 1, WordKinds.Comma) ? 1 : 0), limit);
        if (sentence.Is(end, Boundary | WordKinds.Conjunction | WordKinds.Preposition)) return -1;
        if (sentence[end].Is(WordKinds.Say) && IsVerb(sentence, end)) return -1;
        var start = StartOfRun(sentence, end, limit);
        if (NameBeforeComma(sentence, start, limit) is var name and >= 0) return name;
        return BeforeParticiple(sentence, start, limit) is var noun and >= 0 ? StartBefore(sentence, noun, limit) : start;
    }

    /// <summary>"Sam Roe, a lawyer for the city said": the second comma is often forgotten. -1 where no name stands before the first.</summary>
    private static int NameBeforeComma(Sentence sentence, int start, int limit)
    {
        if (start - 2 < limit || !sentence[start].Is(WordKinds.Determiner) || !sentence[start - 1].Is(WordKinds.Comma)) return -1;
        if (!sentence[start - 2].Is(WordKinds.Capital) || sentence[start - 2].Is(WordKinds.Time | WordKinds.Adverb | WordKinds.Preposition | WordKinds.Subordinator)) return -1;
        var name = StartOfRun(sentence, start - 2, limit);
        return start - 2 > name && (name <= limit || sentence[name - 1].Is(Boundary | WordKinds.Conjunction)) ? name : -1;
    }

    /// <summary>"A source speaking to the paper said": the noun before the participle; -1 where there is none.</summary>
    private static int BeforeParticiple(Sentence sentence, int start, int limit)
    {
        var i = sentence.Is(start - 1, WordKinds.Preposition) ? start - 2 : start - 1;
        if (i - 1 < limit || sentence[i].Is(WordKinds.Capital | WordKinds.Mark | WordKinds.Quotation)) return -1;
        var letters = sentence.Letters(i);
        var isParticiple = letters.Length > 5 && letters[letters.Length - 1] == 'g' && letters[letters.Length - 2] == 'n' && letters[letters.Length - 3] == 'i';
        return isParticiple && IsNounLike(sentence, i - 1) && !sentence[i - 1].Is(WordKinds.Determiner | WordKinds.PossessiveMark | WordKinds.PossessivePronoun) ? i - 1 : -1;
    }

    /// <summary>True for a verb: what follows a subject.</summary>
    public static bool IsVerb(Sentence sentence, int index)
    {
        if (index >= sentence.Count) return false;
        var word = sentence[index];
        if (word.Is(WordKinds.Capital)) return word.Is(WordKinds.Auxiliary);
        if (word.Is(WordKinds.Auxiliary)) return true;
        if (word.Is(WordKinds.Verb)) return true;
        if (word.Is(WordKinds.Cue | WordKinds.Contain) && word.Is(WordKinds.Finite)) return !word.Is(WordKinds.AlsoNoun) ? Cues.Is(sentence, index, WordKinds.Cue | WordKinds.Contain) : Cues.Is(sentence, index) && !IsNounLikeBefore(sentence, index);
        if (word.Kinds != WordKinds.None) return false;
        var letters = sentence.Letters(index);
        return letters.Length > 4 && letters[letters.Length - 1] == 'd' && letters[letters.Length - 2] == 'e'
            && !sentence.Is(index - 1, WordKinds.Determiner | WordKinds.PossessiveMark | WordKinds.PossessivePronoun | WordKinds.Preposition | WordKinds.Number);
    }

    private static bool IsNounLikeBefore(Sentence sentence, int index) =>
        sentence.Is(index - 1, WordKinds.Determiner | WordKinds.PossessiveMark | WordKinds.PossessivePronoun);

    /// <summary>The tokens of one unbroken phrase, read backwards: "the campaign’s spokesman for the South".</summary>
    private static int StartOfRun(Sentence sentence, int end, int limit)
    {
        var start = end;
        for (var i = end - 1; i >= limit; i--)
        {
            var word = sentence[i];
            if (word.Is(Boundary)) break;
            if (word.Is(WordKinds.Conjunction))
            {
                if (!JoinsNames(sentence, i, end + 1)) break;
                continue;
            }

            if (word.Is(WordKinds.Preposition) && !word.Is(WordKinds.Capital))
            {
                if (i - 1 < limit || !IsNounLike(sentence, i - 1)) break;
                continue;
            }

            if (word.Is(WordKinds.Preposition | WordKinds.Gerund) || IsVerb(sentence, i) || word.Is(WordKinds.Pronoun)) break;
            if (Cues.IsAdverb(sentence, i) && !word.Is(WordKinds.Capital)) break;
            start = i;
            if (word.Is(WordKinds.Determiner | WordKinds.PossessivePronoun) && !sentence.Is(i - 1, WordKinds.Preposition | WordKinds.Conjunction)) break;
        }

        return start;
    }

    private static bool IsNounLike(Sentence sentence, int index) =>
        !sentence[index].Is(Boundary | WordKinds.Preposition | WordKinds.Conjunction | WordKinds.Auxiliary | WordKinds.Adverb | WordKinds.Time | WordKinds.Verb | WordKinds.Gerund) && !IsVerb(sentence, index);

    /// <summary>"Kyle Orton, a researcher, " / "Trump, in an interview with CNN, " / "The chairwoman, Jane Roe,"</summary>
    private static int StartBeforeAside(Sentence sentence, int close, int limit)
    {
        var open = close - 1;
        for (var depth = 0; open >= limit && close - open < 60; open--)
        {
            if (sentence[open].Is(WordKinds.Close)) depth++;
            else if (sentence[open].Is(WordKinds.Open)) depth--;
            else if (depth == 0 && sentence[open].Is(WordKinds.Comma | WordKinds.Dash) && IsSubjectBefore(sentence, open, limit) && IsAside(sentence, open, limit)) return StartOfChain(sentence, open, limit);
            else if (sentence[open].Is(WordKinds.Semicolon | WordKinds.Colon | WordKinds.Quotation)) break;
        }

        return StartBefore(sentence, close - 1, Math.Max(limit, open + 1));
    }

    /// <summary>The comma may itself end an aside: "Orton, 34, a researcher, said".</summary>
    private static int StartOfChain(Sentence sentence, int comma, int limit)
    {
        for (var before = comma - 1; before > limit && comma - before < 12; before--)
            if (sentence[before].Is(WordKinds.Comma) && IsAside(sentence, before, limit) && IsSubjectBefore(sentence, before, limit)
                && !sentence[before - 1].Is(WordKinds.Time | WordKinds.Number)) return StartBefore(sentence, before - 1, limit);
        return StartBefore(sentence, comma - 1, limit);
    }

    private static bool IsSubjectBefore(Sentence sentence, int comma, int limit) =>
        comma - 1 >= limit && !sentence[comma - 1].Is(WordKinds.Mark & ~WordKinds.Close | WordKinds.Time | WordKinds.Adverb | WordKinds.Quotation | WordKinds.Auxiliary)
        && !IsVerb(sentence, comma - 1);

    /// <summary>A name is an aside where a whole phrase stands before it: "The chairwoman, Jane Roe," but not "With a week to go, Jane Roe,".</summary>
    private static bool IsAside(Sentence sentence, int comma, int limit)
    {
        var index = comma + 1;
        if (sentence.Is(index, WordKinds.Capital) && !sentence.Is(index, WordKinds.Determiner | WordKinds.Preposition | WordKinds.PossessivePronoun))
        {
            var start = StartBefore(sentence, comma - 1, limit);
            return start >= 0 && !sentence.Is(start, WordKinds.Time | WordKinds.Adverb) && (start <= limit || sentence.Is(start - 1, Boundary | WordKinds.Conjunction | WordKinds.Cue));
        }

        return sentence.Is(index, WordKinds.Determiner | WordKinds.Relative | WordKinds.Preposition | WordKinds.Number | WordKinds.Gerund | WordKinds.Role | WordKinds.Title | WordKinds.Adverb
            | WordKinds.PossessivePronoun | WordKinds.Subordinator) || (index < sentence.Count && sentence[index].Kinds == WordKinds.None);
    }

    private static int CloseBehind(Sentence sentence, int open, int limit)
    {
        for (var i = open + 1; i < limit && i < open + 12; i++)
            if (sentence[i].Is(WordKinds.Close)) return i;
        return -1;
    }

    /// <summary>"Bell and Ross", "the mayor and the sheriff", "broadcaster and columnist Ann Roe": not "… and he".</summary>
    private static bool JoinsNames(Sentence sentence, int index, int limit)
    {
        if (!sentence.IsWord(index, "and") || index + 1 >= limit || index == 0) return false;
        if (sentence.Is(index - 1, WordKinds.Capital) && sentence.Is(index + 1, WordKinds.Capital)) return true;
        if (sentence.Is(index - 1, WordKinds.Role) && sentence.Is(index + 1, WordKinds.Role)) return true;
        if (!IsNounLike(sentence, index - 1) || !IsNounLike(sentence, index + 1) || sentence[index + 1].Is(WordKinds.Determiner | WordKinds.Pronoun)) return false;
        return sentence.Is(index + 2, WordKinds.Capital) || (sentence.Is(index + 3, WordKinds.Capital) && IsNounLike(sentence, index + 2));
    }
}
