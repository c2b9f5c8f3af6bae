using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Extraction.Quotes.Sentences;

namespace CorpusGen.Core.Extraction.Quotes.Grammar;

/// <summary>Finds the start of a phrase whose end is known: the subject before its verb.</summary>
internal static class PhraseBefore
{
    private const int LongestRun = 30;
    private const int LongestAside = 60;

    /// <summary>The first token of the noun phrase whose last token is at an index; -1 if no phrase ends there.</summary>
    public static int StartBefore(QuoteSentence sentence, int end, int limit)
    {
        if (end < limit)
            return -1;
        if (sentence.Is(end, QuoteTags.Close))
        {
            var open = end;
            while (open > limit && !sentence[open].Is(QuoteTags.Open))
                open--;
            return open > limit ? StartBefore(sentence, open - 1, limit) : -1;
        }

        if (sentence.Is(end, QuoteTags.Comma | QuoteTags.Dash))
            return StartBeforeAside(sentence, end, limit);
        if (sentence.Is(end, QuoteTags.Pronoun))
            return end;
        if (sentence.Is(end, QuoteTags.Relative))
            return StartBeforeRelative(sentence, end - 1 - (sentence.Is(end - 1, QuoteTags.Comma) ? 1 : 0), limit);
        if (sentence.Is(end, NounPhrase.Boundary | QuoteTags.Conjunction | QuoteTags.Preposition))
            return -1;
        if (sentence[end].Is(QuoteTags.Say) && Verbs.Is(sentence, end))
            return -1;
        var start = StartOfRun(sentence, end, limit);
        if (NameBeforeComma(sentence, start, limit) is var name and >= 0)
            return name;
        return BeforeParticiple(sentence, start, limit) is var noun and >= 0 ? StartOfRun(sentence, noun, limit) : start;
    }

    /// <summary>"He was met in the hall by Ada Birch, who said": the name alone.</summary>
    private static int StartBeforeRelative(QuoteSentence sentence, int end, int limit)
    {
        var name = end;
        while (name > limit && sentence.Is(name, QuoteTags.Capital) && !sentence.Is(name, QuoteTags.Place | QuoteTags.NotPerson))
            name--;
        var isName =
            name < end
            && (sentence.Is(name, "by") || (sentence.Is(name, "to") && !sentence.Is(name - 1, QuoteTags.Title | QuoteTags.Role)));
        return isName ? name + 1 : StartBefore(sentence, end, limit);
    }

    /// <summary>
    /// "Sam Roe, a lawyer for the city said": the second comma is often forgotten. -1 if no name is before the first.
    /// </summary>
    private static int NameBeforeComma(QuoteSentence sentence, int start, int limit)
    {
        if (start - 2 < limit || !sentence[start - 1].Is(QuoteTags.Comma))
            return -1;
        var isRole = sentence[start].Is(QuoteTags.Title | QuoteTags.Role) && !sentence[start].Is(QuoteTags.Capital);
        if (!sentence[start].Is(QuoteTags.Determiner) && !isRole)
            return -1;
        if (
            !sentence[start - 2].Is(QuoteTags.Capital)
            || sentence[start - 2].Is(QuoteTags.Time | QuoteTags.Adverb | QuoteTags.Preposition | QuoteTags.Subordinator)
        )
        {
            return -1;
        }

        var name = StartOfRun(sentence, start - 2, limit);
        return start - 2 > name && (name <= limit || sentence[name - 1].Is(NounPhrase.Boundary | QuoteTags.Conjunction)) ? name : -1;
    }

    /// <summary>"A source speaking to the paper said": the noun before the participle; -1 if not found.</summary>
    private static int BeforeParticiple(QuoteSentence sentence, int start, int limit)
    {
        var i = sentence.Is(start - 1, QuoteTags.Preposition) ? start - 2 : start - 1;
        if (i - 1 < limit || sentence[i].Is(QuoteTags.Capital | QuoteTags.Mark | QuoteTags.Quotation))
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
            && !sentence[i - 1].Is(QuoteTags.Determiner | QuoteTags.PossessiveMark | QuoteTags.PossessivePronoun)
            ? i - 1
            : -1;
    }

    /// <summary>The tokens of one unbroken phrase, read backwards: "the campaign’s spokesman for the South".</summary>
    private static int StartOfRun(QuoteSentence sentence, int end, int limit)
    {
        var start = end;
        for (var i = end - 1; i >= limit && i > end - LongestRun; i--)
        {
            var word = sentence[i];
            if (word.Is(NounPhrase.Boundary))
                break;
            if (word.Is(QuoteTags.Conjunction))
            {
                if (!NounPhrase.JoinsNames(sentence, i, end + 1))
                    break;
                continue;
            }

            if (word.Is(QuoteTags.Preposition) && !word.Is(QuoteTags.Capital))
            {
                if (i - 1 < limit || !NounPhrase.IsNounLike(sentence, i - 1))
                    break;
                continue;
            }

            if (word.Is(QuoteTags.Preposition | QuoteTags.Gerund) || Verbs.Is(sentence, i) || word.Is(QuoteTags.Pronoun))
                break;
            if (Cues.IsAdverb(sentence, i) && !word.Is(QuoteTags.Capital))
                break;
            if (Cues.IsOpeningAdverb(sentence, i))
                break;
            start = i;
            if (
                word.Is(QuoteTags.Determiner | QuoteTags.PossessivePronoun)
                && !sentence.Is(i - 1, QuoteTags.Preposition | QuoteTags.Conjunction)
            )
            {
                break;
            }
        }

        return start;
    }

    /// <summary>"Kyle Orton, a researcher, " / "Trump, in an interview with CNN, " / "The chairwoman, Jane Roe,"</summary>
    private static int StartBeforeAside(QuoteSentence sentence, int close, int limit)
    {
        var open = close - 1;
        for (var depth = 0; open >= limit && close - open < LongestAside; open--)
        {
            if (sentence[open].Is(QuoteTags.Close))
            {
                depth++;
            }
            else if (sentence[open].Is(QuoteTags.Open))
            {
                depth--;
            }
            else if (
                depth == 0
                && sentence[open].Is(QuoteTags.Comma | QuoteTags.Dash)
                && IsSubjectBefore(sentence, open, limit)
                && IsAside(sentence, open, limit)
            )
            {
                return StartOfChain(sentence, open, limit);
            }
            else if (sentence[open].Is(QuoteTags.Semicolon | QuoteTags.Colon | QuoteTags.Quotation))
            {
                break;
            }
        }

        return sentence.Is(close - 1, QuoteTags.Comma | QuoteTags.Dash) ? -1 : StartBefore(sentence, close - 1, Math.Max(limit, open + 1));
    }

    /// <summary>The comma may itself end an aside: "Orton, 34, a researcher, said".</summary>
    private static int StartOfChain(QuoteSentence sentence, int comma, int limit)
    {
        for (var before = comma - 1; before > limit && comma - before < 12; before--)
        {
            if (
                sentence[before].Is(QuoteTags.Comma)
                && IsAside(sentence, before, limit)
                && IsSubjectBefore(sentence, before, limit)
                && !sentence[before - 1].Is(QuoteTags.Time | QuoteTags.Number)
            )
            {
                return StartBefore(sentence, before - 1, limit);
            }
        }

        return StartBefore(sentence, comma - 1, limit);
    }

    private static bool IsSubjectBefore(QuoteSentence sentence, int comma, int limit) =>
        comma - 1 >= limit
        && !sentence[comma - 1]
            .Is(QuoteTags.Mark & ~QuoteTags.Close | QuoteTags.Time | QuoteTags.Adverb | QuoteTags.Quotation | QuoteTags.Auxiliary)
        && !Verbs.Is(sentence, comma - 1);

    /// <summary>
    /// A name is an aside if a whole phrase is before it: "The chairwoman, Jane Roe," but not "With a week to go, Jane Roe,".
    /// </summary>
    private static bool IsAside(QuoteSentence sentence, int comma, int limit)
    {
        var index = comma + 1;
        if (
            sentence.Is(index, QuoteTags.Capital)
            && !sentence.Is(index, QuoteTags.Determiner | QuoteTags.Preposition | QuoteTags.PossessivePronoun)
        )
        {
            var start = StartBefore(sentence, comma - 1, limit);
            return start >= 0
                && !sentence.Is(start, QuoteTags.Time | QuoteTags.Adverb)
                && (start <= limit || sentence.Is(start - 1, NounPhrase.Boundary | QuoteTags.Conjunction | QuoteTags.Cue));
        }

        return sentence.Is(
                index,
                QuoteTags.Determiner
                    | QuoteTags.Relative
                    | QuoteTags.Preposition
                    | QuoteTags.Number
                    | QuoteTags.Gerund
                    | QuoteTags.Role
                    | QuoteTags.Title
                    | QuoteTags.Adverb
                    | QuoteTags.PossessivePronoun
                    | QuoteTags.Subordinator
            ) || (index < sentence.Count && sentence[index].Tags == QuoteTags.None);
    }
}
