using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Extraction.Quotes.Grammar;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Quotes.Attribution;

/// <summary>Nolan was like "I have an idea" / "A mess" was how Clara Voss described it / was Hugo's answer / Ada wired, "…"</summary>
internal static class QuotativeClause
{
    private const int FurthestSaying = 24;
    private const int LongestOwner = 5;

    /// <summary>Nolan was like "I have all these ideas": speech as a whole sentence, never "like "a dream"".</summary>
    public static bool TryWasLike(Quotation quotation, out AttributionMatch found)
    {
        found = default;
        var sentence = quotation.Sentence;
        var like = quotation.Index - 1 - (sentence.Is(quotation.Index - 1, QuoteTags.Comma) ? 1 : 0);
        if (!sentence.Is(like, "like") || !sentence.Is(like - 1, sentence.Language.PassiveAuxiliaries) || !quotation.BeginsLikeSentence)
            return false;
        if (sentence.Is(like - 2, "it") || Grammar.Subject.OfClause(sentence, quotation.Previous + 1, like - 1) is not { } subject)
            return false;
        found = new AttributionMatch(subject, sentence.Range(like - 1, like + 1));
        return true;
    }

    /// <summary>"A mess" was how Clara Voss described it.</summary>
    public static bool TryWasHow(Quotation quotation, out AttributionMatch found)
    {
        found = default;
        var sentence = quotation.Sentence;
        var how = quotation.Index + 2;
        if (!sentence.Is(how, "how", "what") || !sentence.Is(how - 1, sentence.Language.PassiveAuxiliaries))
            return false;
        var end = NounPhrase.Begins(sentence, how + 1) ? NounPhrase.EndFrom(sentence, how + 1, sentence.Count) : 0;
        if (end <= how + 1)
            return false;
        var verb = end;
        while (Cues.IsAdverb(sentence, verb) || sentence.Is(verb, QuoteTags.Auxiliary))
            verb++;
        if (!Cues.Is(sentence, verb))
            return false;
        found = new AttributionMatch(sentence.Range(how + 1, end), sentence[verb].Range);
        return true;
    }

    /// <summary>"…," was Hugo's next answer.</summary>
    public static bool TryWasAnswer(Quotation quotation, out AttributionMatch found)
    {
        found = default;
        var sentence = quotation.Sentence;
        var was = quotation.Index + 1 + (sentence.Is(quotation.Index + 1, QuoteTags.Comma) ? 1 : 0);
        if (!sentence.Is(was, "was", "is") || !sentence.Is(was + 1, QuoteTags.Capital | QuoteTags.Determiner))
            return false;
        var mark = was + 2;
        while (mark < was + LongestOwner && mark < sentence.Count && !sentence[mark].Is(QuoteTags.PossessiveMark | QuoteTags.Mark))
            mark++;
        if (!sentence.Is(mark, QuoteTags.PossessiveMark))
            return false;
        for (var noun = mark + 1; noun < mark + LongestOwner && noun < sentence.Count && !sentence[noun].Is(NounPhrase.Boundary); noun++)
        {
            if (!sentence[noun].Is(QuoteTags.SpeechNoun))
                continue;
            found = new AttributionMatch(sentence.Range(was + 1, mark), sentence[noun].Range);
            return true;
        }

        return false;
    }

    /// <summary>Syme telegraphed, "It is quite extraordinary.": nearly any verb between a subject and a whole sentence.</summary>
    public static bool TryBefore(Quotation quotation, out AttributionMatch found)
    {
        found = default;
        var sentence = quotation.Sentence;
        var verb = quotation.Index - 2;
        if (!quotation.BeginsLikeSentence || !sentence.Is(quotation.Index - 1, QuoteTags.Comma | QuoteTags.Colon))
            return false;
        if (sentence.Is(verb, sentence.Language.Particles) || Cues.IsAdverb(sentence, verb))
            verb--;
        if (verb <= quotation.Previous + 1 || sentence[verb].Tags != QuoteTags.None || !Verbs.IsRegularPast(sentence, verb))
            return false;
        var start = quotation.Previous + 1;
        if (sentence.Is(start, QuoteTags.Conjunction))
            start++;
        if (!NounPhrase.Begins(sentence, start) || NounPhrase.EndFrom(sentence, start, verb) != verb)
            return false;
        found = new AttributionMatch(sentence.Range(start, verb), sentence[verb].Range);
        return true;
    }

    /// <summary>"…," the paper quoted Vera Brunner as saying / Vera Brunner was quoted as saying.</summary>
    public static bool TryQuotedAfter(Quotation quotation, out AttributionMatch found)
    {
        found = default;
        var sentence = quotation.Sentence;
        for (var i = quotation.Index + 2; i + 2 < quotation.Next && i < quotation.Index + FurthestSaying; i++)
        {
            if (!sentence[i + 2].Is(QuoteTags.Gerund) || !sentence.Is(i + 1, "as") || !sentence[i + 2].Is(QuoteTags.Say))
                continue;
            var source = sentence.Is(i, "quoted", "cited") ? Subject(quotation, i) : Quoted(sentence, i + 2, quotation.Index + 1);
            if (source is not { } range)
                return false;
            found = new AttributionMatch(range, sentence[i + 2].Range);
            return true;
        }

        return false;
    }

    /// <summary>"…," Vera Brunner was quoted as saying: the subject of the passive.</summary>
    private static TextRange? Subject(Quotation quotation, int participle)
    {
        var sentence = quotation.Sentence;
        var end = participle;
        while (end - 1 > quotation.Index && (sentence.Is(end - 1, QuoteTags.Auxiliary) || Cues.IsAdverb(sentence, end - 1)))
            end--;
        if (end == participle)
            return null;
        var start = PhraseBefore.StartBefore(sentence, end - 1, quotation.Index + 1);
        return start > quotation.Index ? sentence.Range(start, end) : null;
    }

    /// <summary>The paper quoted Vera Brunner as saying "never again": who is quoted, before "as saying".</summary>
    public static TextRange? Quoted(Sentences.QuoteSentence sentence, int saying, int limit)
    {
        if (!sentence[saying].Is(QuoteTags.Gerund) || !sentence.Is(saying - 1, "as"))
            return null;
        var end = saying - 2;
        var start = PhraseBefore.StartBefore(sentence, end, limit);
        return start > limit && sentence.Is(start - 1, QuoteTags.Cue) ? sentence.Range(start, end + 1) : null;
    }
}
