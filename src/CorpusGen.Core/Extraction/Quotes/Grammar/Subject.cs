using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Extraction.Quotes.Sentences;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Quotes.Grammar;

/// <summary>Finds whose verb it is.</summary>
internal static class Subject
{
    /// <summary>How far before a participle the verb is looked for that it goes with.</summary>
    private const int Furthest = 40;

    private const QuoteTags BeforeSubject = QuoteTags.Mark | QuoteTags.Quotation | QuoteTags.Conjunction | QuoteTags.Adverb;

    /// <summary>What a phrase has that is somebody, or the words of somebody.</summary>
    private const QuoteTags OfNames =
        QuoteTags.Capital
        | QuoteTags.Pronoun
        | QuoteTags.Determiner
        | QuoteTags.PossessivePronoun
        | QuoteTags.Number
        | QuoteTags.Title
        | QuoteTags.Role
        | QuoteTags.Person
        | QuoteTags.SpeechNoun;

    /// <summary>The subject of the verb at an index; null if not found from <paramref name="limit"/> on.</summary>
    public static TextRange? Of(QuoteSentence sentence, int verb, int limit)
    {
        if (Inverted(sentence, verb, limit) is { } behind)
            return behind;
        if (!Cues.HasSubject(sentence, verb))
            return OfNonFinite(sentence, verb, limit);
        var end = verb - 1;
        while (
            end >= limit
            && (sentence[end].Is(QuoteTags.Auxiliary) || Cues.IsAdverb(sentence, end) || IsTimeAfterSubject(sentence, end, limit))
        )
        {
            end--;
        }

        if (end < limit)
            return null;
        if (sentence[end].Is(QuoteTags.Conjunction | QuoteTags.Verb) || Verbs.Is(sentence, end))
            return OfNonFinite(sentence, verb, limit);
        if (sentence.Is(end, "that") || sentence.Is(end, "which"))
            return Before(sentence, verb, end - 1, limit) ?? OfClause(sentence, limit, verb);
        return Before(sentence, verb, end, limit) ?? OfClause(sentence, limit, verb);
    }

    /// <summary>
    /// The subject of the clause that begins at an index: after what is put before it ("On Monday, …", "Asked why, …").
    /// </summary>
    public static TextRange? OfClause(QuoteSentence sentence, int from, int before)
    {
        var start = Dateline.After(sentence, from);
        while (start < before && (sentence[start].Is(BeforeSubject) || IsSentenceAdverb(sentence, start)))
            start++;
        for (var fronted = 0; fronted < 3 && start < before && IsFronted(sentence, start); fronted++)
        {
            if ((sentence.AnyTags & (QuoteTags.Comma | QuoteTags.Dash)) == 0)
                return NameInside(sentence, start, before);
            var comma = start;
            while (comma < before && !sentence[comma].Is(QuoteTags.Comma | QuoteTags.Dash))
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
    private static bool IsTimeAfterSubject(QuoteSentence sentence, int index, int limit) =>
        index > limit
        && (sentence[index].Is(QuoteTags.Time) || (sentence.Is(index, "on") && sentence.Is(index + 1, QuoteTags.Time)))
        && sentence[index].Is(QuoteTags.Time | QuoteTags.Preposition)
        && !sentence.Is(index - 1, QuoteTags.Determiner | QuoteTags.Comma);

    /// <summary>Said Ellis: "…" / But, said Solovey, "…"</summary>
    private static TextRange? Inverted(QuoteSentence sentence, int verb, int limit)
    {
        if (!sentence[verb].Is(QuoteTags.Say) || !sentence[verb].Is(QuoteTags.Finite) || !MayBeInverted(sentence, verb, limit))
            return null;
        if (verb == 0 && sentence.Is(verb, "asked"))
            return null;
        if (!NounPhrase.Begins(sentence, verb + 1) || sentence.Is(verb + 1, QuoteTags.Time))
            return null;
        var end = NounPhrase.EndFrom(sentence, verb + 1, sentence.Count);
        return end < sentence.Count && sentence[end].Is(QuoteTags.Comma | QuoteTags.Colon | QuoteTags.Quotation)
            ? sentence.Range(verb + 1, end)
            : null;
    }

    private static bool MayBeInverted(QuoteSentence sentence, int verb, int limit) =>
        verb == limit
        || sentence[verb - 1].Is(QuoteTags.Quotation)
        || (
            sentence[verb - 1].Is(QuoteTags.Comma)
            && (verb - 2 < limit || sentence[verb - 2].Is(QuoteTags.Quotation | QuoteTags.Conjunction | QuoteTags.Adverb))
        )
        || IsAfterFronted(sentence, verb, limit);

    /// <summary>In other words, explained Ada Birch: "…"</summary>
    private static bool IsAfterFronted(QuoteSentence sentence, int verb, int limit) =>
        sentence[verb - 1].Is(QuoteTags.Comma) && verb - limit is > 2 and < 6 && sentence[limit].Is(QuoteTags.Preposition);

    /// <summary>She attacked the plan, calling it "…": the subject is that of the verb before.</summary>
    private static TextRange? OfNonFinite(QuoteSentence sentence, int verb, int limit)
    {
        var with = PhraseBefore.StartBefore(sentence, Cues.SkipAdverbs(sentence, verb - 1), limit);
        var end = Cues.SkipAdverbs(sentence, verb - 1);
        if (with >= limit && sentence[verb].Is(QuoteTags.Gerund) && (sentence.Is(with - 1, "with") || IsPerson(sentence, end)))
            return sentence.Range(with, end + 1);
        var tried = 0;
        for (var i = verb - 1; i > limit && i > verb - Furthest && tried < 3; i--)
        {
            if (sentence[i].Is(QuoteTags.Semicolon))
                break;
            if (!sentence[i].Is(QuoteTags.Finite) || !Cues.Is(sentence, i))
                continue;
            tried++;
            end = i - 1;
            while (end >= limit && (sentence[end].Is(QuoteTags.Auxiliary) || Cues.IsAdverb(sentence, end)))
                end--;
            if (end >= limit && Before(sentence, i, end, limit) is { } subject)
                return subject;
        }

        return OfClause(sentence, limit, verb);
    }

    /// <summary>The film has Bob asking "…": he asks. They sent a letter asking "…": they ask.</summary>
    private static bool IsPerson(QuoteSentence sentence, int index) =>
        index >= 0
        && !sentence[index].Is(QuoteTags.Mark | QuoteTags.Time | QuoteTags.SpeechNoun | QuoteTags.Pronoun)
        && (sentence[index].Is(QuoteTags.Capital) || (sentence[index].Is(QuoteTags.Role) && !sentence[index].Is(QuoteTags.AlsoNoun)));

    private static bool IsFronted(QuoteSentence sentence, int index) =>
        sentence[index]
            .Is(
                QuoteTags.Preposition
                    | QuoteTags.Subordinator
                    | QuoteTags.Gerund
                    | QuoteTags.Adverb
                    | QuoteTags.Conjunction
                    | QuoteTags.Time
            )
        || (sentence[index].Is(QuoteTags.Finite) && !sentence[index].Is(QuoteTags.AlsoNoun))
        || EndsInIng(sentence, index);

    private static bool EndsInIng(QuoteSentence sentence, int index)
    {
        var letters = sentence.Letters(index);
        return letters.Length > 5
            && letters[letters.Length - 1] == 'g'
            && letters[letters.Length - 2] == 'n'
            && letters[letters.Length - 3] == 'i'
            && !sentence.Is(index + 1, QuoteTags.Capital);
    }

    /// <summary>Accordingly, on this point, Ada Birch said</summary>
    private static bool IsSentenceAdverb(QuoteSentence sentence, int index) =>
        sentence.Is(index + 1, QuoteTags.Comma) && sentence.Letters(index).EndsWith("ly".AsSpan(), StringComparison.Ordinal);

    /// <summary>She rose, and with calmer asperity, added: one or two words that are nobody; but "sources", "campaigners".</summary>
    private static bool MayName(QuoteSentence sentence, int start, int end)
    {
        if (EndsInIng(sentence, start))
            return false;
        for (var i = start; i <= end; i++)
        {
            if (sentence[i].Is(OfNames) || sentence.Text[sentence[i].End - 1] == 's')
                return true;
        }

        return false;
    }

    /// <summary>A form that may be a noun has no subject after a preposition: "in past campaigns".</summary>
    private static TextRange? Before(QuoteSentence sentence, int verb, int end, int limit)
    {
        var start = PhraseBefore.StartBefore(sentence, end, limit);
        if (start < 0 || !MayName(sentence, start, end))
            return null;
        if (sentence[verb].Is(QuoteTags.AlsoNoun) && sentence.Is(start - 1, QuoteTags.Preposition))
            return null;
        if (sentence.Is(start - 1, QuoteTags.Preposition) && sentence.Is(start - 2, QuoteTags.Comma))
        {
            // "Mark Peaker, 47, from Telford said": the second comma of the aside is missing.
            var before = PhraseBefore.StartBefore(sentence, start - 2, limit);
            if (before >= 0 && before < start - 2)
                return sentence.Range(before, end + 1);
        }

        if (sentence.Is(start - 1, QuoteTags.Preposition) && NameAtEnd(sentence, start, end) is var name and > 0)
            return sentence.Range(name, end + 1);
        while (end > start && sentence[end].Is(QuoteTags.Comma | QuoteTags.Dash | QuoteTags.Relative))
            end--;
        return sentence.Range(start, end + 1);
    }

    /// <summary>
    /// "In a letter Ada Birch wrote", "On Twitter Ada Birch wrote": the name after a phrase at the start of the sentence, or -1.
    /// </summary>
    private static int NameAtEnd(QuoteSentence sentence, int start, int end)
    {
        var name = end;
        while (name > start && sentence.Is(name - 1, QuoteTags.Capital) && !sentence.Is(name - 1, QuoteTags.Determiner))
            name--;
        if (!sentence.Is(name, QuoteTags.Capital) || sentence.Is(name, QuoteTags.Time))
            return -1;
        if (sentence.Is(name, QuoteTags.Place | QuoteTags.NotPerson) && !sentence.Is(name, QuoteTags.Male | QuoteTags.Female) && name < end)
            return name + 1;
        return name > start && !sentence.Is(name - 1, QuoteTags.Title | QuoteTags.Role | QuoteTags.PossessiveMark) ? name : -1;
    }

    /// <summary>"In an interview Trump said": the last name before the verb.</summary>
    private static TextRange? NameInside(QuoteSentence sentence, int from, int before)
    {
        for (var i = before - 1; i > from && i > before - Furthest; i--)
        {
            if (sentence[i].Is(QuoteTags.Pronoun))
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
