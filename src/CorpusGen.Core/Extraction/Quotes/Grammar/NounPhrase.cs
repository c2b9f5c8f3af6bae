using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Extraction.Quotes.Sentences;

namespace CorpusGen.Core.Extraction.Quotes.Grammar;

/// <summary>Finds the ends of a noun phrase: "Kyle Orton, a researcher focusing on Syria"; "a senior official".</summary>
internal static class NounPhrase
{
    /// <summary>What no noun phrase reaches over.</summary>
    public const QuoteTags Boundary = QuoteTags.Mark | QuoteTags.Quotation | QuoteTags.Subordinator | QuoteTags.Relative;

    /// <summary>True if a noun phrase may begin with the token.</summary>
    public static bool Begins(QuoteSentence sentence, int index)
    {
        if (index < 0 || index >= sentence.Count)
            return false;
        var word = sentence[index];
        if (Cues.IsAdverb(sentence, index) || Cues.IsOpeningAdverb(sentence, index))
            return false;
        if (
            word.Is(QuoteTags.Capital)
            && !word.Is(QuoteTags.Preposition | QuoteTags.Subordinator | QuoteTags.Conjunction | QuoteTags.Gerund | QuoteTags.Relative)
        )
        {
            return true;
        }

        if (
            word.Is(
                QuoteTags.Determiner
                    | QuoteTags.Pronoun
                    | QuoteTags.PossessivePronoun
                    | QuoteTags.Number
                    | QuoteTags.Title
                    | QuoteTags.Role
                    | QuoteTags.SpeechNoun
            )
        )
        {
            return true;
        }

        return (word.Tags & ~(QuoteTags.AlsoNoun | QuoteTags.Base | QuoteTags.Male | QuoteTags.Female)) == 0;
    }

    /// <summary>The token after a noun phrase that begins at an index.</summary>
    public static int EndFrom(QuoteSentence sentence, int start, int limit)
    {
        if (sentence.Is(start, QuoteTags.Pronoun))
            return start + 1;
        var i = start;
        while (i < limit)
        {
            var word = sentence[i];
            if (word.Is(Boundary) && !(word.Is(QuoteTags.Open) && CloseAfter(sentence, i, limit) > 0))
                break;
            if (word.Is(QuoteTags.Open))
            {
                i = CloseAfter(sentence, i, limit) + 1;
                continue;
            }

            if (word.Is(QuoteTags.Conjunction) && !JoinsNames(sentence, i, limit))
                break;
            if (word.Is(QuoteTags.Preposition) && !(i > start && (sentence.Is(i, "of") || sentence.Is(i, "for"))))
                break;
            if (i > start && Verbs.Is(sentence, i) && !IsInnerParticiple(sentence, i, start))
                break;
            // "the recently released report": the adverb is inside.
            var isInside = sentence.Is(i - 1, QuoteTags.Determiner | QuoteTags.PossessivePronoun) && i + 1 < limit;
            if (
                i > start
                && word.Is(QuoteTags.Adverb | QuoteTags.Pronoun)
                && !word.Is(QuoteTags.Capital)
                && !(isInside && (EndsInLy(sentence, i) || sentence.Is(i, "still")))
            )
            {
                break;
            }

            if (i > start && !isInside && IsAdverbAfter(sentence, i, limit))
                break;
            // said Ellen clapping her hands / said Ellen Brand next
            if (i > start && sentence[i - 1].Is(QuoteTags.Capital) && (IsParticipleAfterName(sentence, i) || sentence.Is(i, "next")))
                break;
            if (
                i > start
                && word.Is(QuoteTags.Time)
                && word.Is(QuoteTags.Capital)
                && !sentence[i - 1].Is(QuoteTags.Male | QuoteTags.Female)
            )
            {
                break;
            }

            if (
                i > start
                && word.Is(QuoteTags.Determiner | QuoteTags.PossessivePronoun)
                && !word.Is(QuoteTags.Capital)
                && !sentence[i - 1].Is(QuoteTags.Preposition | QuoteTags.Conjunction | QuoteTags.Determiner)
            )
            {
                break;
            }

            i++;
        }

        while (i > start + 1 && sentence[i - 1].Is(QuoteTags.Preposition | QuoteTags.Conjunction | QuoteTags.Determiner))
            i--;
        return i;
    }

    /// <summary>True for what may be a noun or belong to one.</summary>
    public static bool IsNounLike(QuoteSentence sentence, int index) =>
        !sentence[index]
            .Is(
                Boundary
                    | QuoteTags.Preposition
                    | QuoteTags.Conjunction
                    | QuoteTags.Auxiliary
                    | QuoteTags.Adverb
                    | QuoteTags.Time
                    | QuoteTags.Verb
                    | QuoteTags.Gerund
            ) && !Verbs.Is(sentence, index);

    /// <summary>said Ellen meekly. But: said the elderly woman.</summary>
    private static bool IsAdverbAfter(QuoteSentence sentence, int index, int limit) =>
        Cues.IsAdverb(sentence, index)
        && !sentence[index].Is(QuoteTags.Capital)
        && (index + 1 >= limit || !IsNounLike(sentence, index + 1) || sentence[index - 1].Is(QuoteTags.Capital));

    /// <summary>"the recently printed handbook"</summary>
    private static bool IsInnerParticiple(QuoteSentence sentence, int index, int start) =>
        index - 2 >= start
        && EndsInLy(sentence, index - 1)
        && sentence.Is(index - 2, QuoteTags.Determiner | QuoteTags.PossessivePronoun)
        && Verbs.IsRegularPast(sentence, index);

    private static bool IsParticipleAfterName(QuoteSentence sentence, int index) =>
        !sentence[index].Is(QuoteTags.Capital)
        && sentence.Letters(index).Length > 5
        && sentence.Letters(index).EndsWith("ing".AsSpan(), StringComparison.Ordinal)
        && sentence.Is(
            index + 1,
            QuoteTags.PossessivePronoun | QuoteTags.Determiner | QuoteTags.Preposition | QuoteTags.Capital | QuoteTags.Pronoun
        );

    private static bool EndsInLy(QuoteSentence sentence, int index) =>
        sentence.Letters(index).EndsWith("ly".AsSpan(), StringComparison.Ordinal);

    private static int CloseAfter(QuoteSentence sentence, int open, int limit)
    {
        for (var i = open + 1; i < limit && i < open + 12; i++)
        {
            if (sentence[i].Is(QuoteTags.Close))
                return i;
        }

        return -1;
    }

    /// <summary>"Bell and Ross", "the mayor and the sheriff", "broadcaster and columnist Ann Roe": not "… and he".</summary>
    public static bool JoinsNames(QuoteSentence sentence, int index, int limit)
    {
        if (!sentence.Is(index, "and") || index + 1 >= limit || index == 0)
            return false;
        if (sentence.Is(index - 1, QuoteTags.Capital) && sentence.Is(index + 1, QuoteTags.Capital))
            return true;
        if (sentence.Is(index - 1, QuoteTags.Role) && sentence.Is(index + 1, QuoteTags.Role))
            return true;
        if (
            !IsNounLike(sentence, index - 1)
            || !IsNounLike(sentence, index + 1)
            || sentence[index + 1].Is(QuoteTags.Determiner | QuoteTags.Pronoun)
        )
        {
            return false;
        }

        return sentence.Is(index + 2, QuoteTags.Capital) || (sentence.Is(index + 3, QuoteTags.Capital) && IsNounLike(sentence, index + 2));
    }
}
