using CorpusGen.Core.Extraction.Quotes.Sentences;
using CorpusGen.Core.Extraction.Quotes.Words;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Quotes.Attribution;

/// <summary>Finds whose verb it is.</summary>
internal static class Subject
{
    /// <summary>How far before a participle the verb is looked for that it goes with.</summary>
    private const int Furthest = 40;

    /// <summary>The subject of the verb at an index; null where there is none from <paramref name="limit"/> on.</summary>
    public static TextRange? Of(Sentence sentence, int verb, int limit)
    {
        if (Inverted(sentence, verb, limit) is { } behind)
            return behind;
        if (!Cues.HasSubject(sentence, verb))
            return OfNonFinite(sentence, verb, limit);
        var end = verb - 1;
        while (
            end >= limit
            && (sentence[end].Is(WordKinds.Auxiliary) || Cues.IsAdverb(sentence, end) || IsTimeBehindSubject(sentence, end, limit))
        )
        {
            end--;
        }

        if (end < limit)
            return null;
        if (sentence[end].Is(WordKinds.Conjunction | WordKinds.Verb) || Verbs.Is(sentence, end))
            return OfNonFinite(sentence, verb, limit);
        if (sentence.IsWord(end, "that") || sentence.IsWord(end, "which"))
            return Before(sentence, verb, end - 1, limit) ?? OfClause(sentence, limit, verb);
        return Before(sentence, verb, end, limit) ?? OfClause(sentence, limit, verb);
    }

    /// <summary>
    /// The subject of the clause that begins at an index: behind what is put in front of it ("On Monday, …", "Asked why, …").
    /// </summary>
    public static TextRange? OfClause(Sentence sentence, int from, int before)
    {
        var start = Dateline.Behind(sentence, from);
        while (start < before && sentence[start].Is(WordKinds.Mark | WordKinds.Quotation | WordKinds.Conjunction | WordKinds.Adverb))
            start++;
        for (var fronted = 0; fronted < 3 && start < before && IsFronted(sentence, start); fronted++)
        {
            if ((sentence.AnyKinds & (WordKinds.Comma | WordKinds.Dash)) == 0)
                return NameInside(sentence, start, before);
            var comma = start;
            while (comma < before && !sentence[comma].Is(WordKinds.Comma | WordKinds.Dash))
                comma++;
            if (comma >= before)
                return NameInside(sentence, start, before);
            start = comma + 1;
        }

        if (start >= before || !NounPhrase.Begins(sentence, start))
            return null;
        var end = NounPhrase.EndFrom(sentence, start, before);
        return end > start ? sentence.Range(start, end) : null;
    }

    /// <summary>Orton on Monday told / Orton later Thursday told</summary>
    private static bool IsTimeBehindSubject(Sentence sentence, int index, int limit) =>
        index > limit
        && (sentence[index].Is(WordKinds.Time) || (sentence.IsWord(index, "on") && sentence.Is(index + 1, WordKinds.Time)))
        && sentence[index].Is(WordKinds.Time | WordKinds.Preposition)
        && !sentence.Is(index - 1, WordKinds.Determiner | WordKinds.Comma);

    /// <summary>Said Ellis: "…" / But, said Solovey, "…"</summary>
    private static TextRange? Inverted(Sentence sentence, int verb, int limit)
    {
        if (!sentence[verb].Is(WordKinds.Say) || !sentence[verb].Is(WordKinds.Finite) || !MayBeInverted(sentence, verb, limit))
            return null;
        if (verb == 0 && sentence.IsWord(verb, "asked"))
            return null;
        if (!NounPhrase.Begins(sentence, verb + 1) || sentence.Is(verb + 1, WordKinds.Time))
            return null;
        var end = NounPhrase.EndFrom(sentence, verb + 1, sentence.Count);
        return end < sentence.Count && sentence[end].Is(WordKinds.Comma | WordKinds.Colon | WordKinds.Quotation)
            ? sentence.Range(verb + 1, end)
            : null;
    }

    private static bool MayBeInverted(Sentence sentence, int verb, int limit) =>
        verb == limit
        || sentence[verb - 1].Is(WordKinds.Quotation)
        || (
            sentence[verb - 1].Is(WordKinds.Comma)
            && (verb - 2 < limit || sentence[verb - 2].Is(WordKinds.Quotation | WordKinds.Conjunction | WordKinds.Adverb))
        );

    /// <summary>She attacked the plan, calling it "…": the subject is that of the verb before.</summary>
    private static TextRange? OfNonFinite(Sentence sentence, int verb, int limit)
    {
        var with = PhraseBefore.StartBefore(sentence, Cues.SkipAdverbs(sentence, verb - 1), limit);
        var end = Cues.SkipAdverbs(sentence, verb - 1);
        if (with >= limit && sentence[verb].Is(WordKinds.Gerund) && (sentence.IsWord(with - 1, "with") || IsPerson(sentence, end)))
            return sentence.Range(with, end + 1);
        var tried = 0;
        for (var i = verb - 1; i > limit && i > verb - Furthest && tried < 3; i--)
        {
            if (sentence[i].Is(WordKinds.Semicolon))
                break;
            if (!sentence[i].Is(WordKinds.Finite) || !Cues.Is(sentence, i))
                continue;
            tried++;
            end = i - 1;
            while (end >= limit && (sentence[end].Is(WordKinds.Auxiliary) || Cues.IsAdverb(sentence, end)))
                end--;
            if (end >= limit && Before(sentence, i, end, limit) is { } subject)
                return subject;
        }

        return OfClause(sentence, limit, verb);
    }

    /// <summary>The film has Bob asking "…": he asks. They sent a letter asking "…": they ask.</summary>
    private static bool IsPerson(Sentence sentence, int index) =>
        index >= 0
        && !sentence[index].Is(WordKinds.Mark | WordKinds.Time | WordKinds.SpeechNoun | WordKinds.Pronoun)
        && (sentence[index].Is(WordKinds.Capital) || (sentence[index].Is(WordKinds.Role) && !sentence[index].Is(WordKinds.AlsoNoun)));

    private static bool IsFronted(Sentence sentence, int index) =>
        sentence[index]
            .Is(
                WordKinds.Preposition
                    | WordKinds.Subordinator
                    | WordKinds.Gerund
                    | WordKinds.Adverb
                    | WordKinds.Conjunction
                    | WordKinds.Time
            )
        || (sentence[index].Is(WordKinds.Finite) && !sentence[index].Is(WordKinds.AlsoNoun))
        || EndsInIng(sentence, index);

    private static bool EndsInIng(Sentence sentence, int index)
    {
        var letters = sentence.Letters(index);
        return letters.Length > 5
            && letters[letters.Length - 1] == 'g'
            && letters[letters.Length - 2] == 'n'
            && letters[letters.Length - 3] == 'i'
            && !sentence.Is(index + 1, WordKinds.Capital);
    }

    /// <summary>A form that may be a noun has no subject behind a preposition: "in past campaigns".</summary>
    private static TextRange? Before(Sentence sentence, int verb, int end, int limit)
    {
        var start = PhraseBefore.StartBefore(sentence, end, limit);
        if (start < 0)
            return null;
        if (sentence[verb].Is(WordKinds.AlsoNoun) && sentence.Is(start - 1, WordKinds.Preposition))
            return null;
        while (end > start && sentence[end].Is(WordKinds.Comma | WordKinds.Dash | WordKinds.Relative))
            end--;
        return sentence.Range(start, end + 1);
    }

    /// <summary>"In an interview Trump said": the last name before the verb.</summary>
    private static TextRange? NameInside(Sentence sentence, int from, int before)
    {
        for (var i = before - 1; i > from && i > before - Furthest; i--)
        {
            if (sentence[i].Is(WordKinds.Pronoun))
                return sentence.Range(i, i + 1);
            if (!Verbs.Is(sentence, i) || i == from + 1)
                continue;
            var start = PhraseBefore.StartBefore(sentence, i - 1, from + 1);
            if (start >= 0)
                return sentence.Range(start, i);
        }

        return null;
    }
}
