using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Extraction.Quotes.Grammar;

namespace CorpusGen.Core.Extraction.Quotes.Attribution;

/// <summary>"…," Orton said. / "…," said Orton. / '…', an analyst for the foundation told reporters.</summary>
internal static class ClauseAfter
{
    private const int LongestSubject = 45;

    public static bool TryFind(Quotation quotation, out AttributionMatch found)
    {
        found = default;
        if (!quotation.InvitesClause)
            return false;
        var sentence = quotation.Sentence;
        var end = quotation.Next;
        var start = quotation.Index + 1;
        while (
            start < end
            && (
                sentence[start].Is(QuoteTags.Comma | QuoteTags.Dash)
                || (Cues.IsAdverb(sentence, start) && !sentence[start].Is(QuoteTags.Capital))
            )
        )
        {
            start++;
        }

        if (start >= end || quotation.IsFollowedBySentence)
            return false;
        if (QuotativeFrames.LengthBeforeSubject(sentence, start) is > 0 and var length)
            return TryInverted(quotation, start, length, end, out found);

        if (!NounPhrase.Begins(sentence, start))
            return false;
        return TrySubjectFirst(quotation, start, end, out found)
            || (
                end < sentence.Count
                && quotation.IsAsideWithTitle(end)
                && TrySubjectFirst(quotation, start, sentence.NextQuotation(end + 1), out found)
            );
    }

    private static bool TryInverted(Quotation quotation, int cue, int length, int end, out AttributionMatch found)
    {
        found = default;
        var sentence = quotation.Sentence;
        var start = cue + length;
        while (start < end && Cues.IsAdverb(sentence, start) && !sentence[start].Is(QuoteTags.Capital))
            start++;
        if (start >= end || !NounPhrase.Begins(sentence, start))
            return false;
        var behind = NounPhrase.EndFrom(sentence, start, end);
        if (behind <= start)
            return false;
        found = new AttributionMatch(sentence.Range(start, behind), sentence.Range(cue, cue + length));
        return true;
    }

    private static bool TrySubjectFirst(Quotation quotation, int start, int end, out AttributionMatch found)
    {
        found = default;
        var sentence = quotation.Sentence;
        var subjectEnd = -1;
        var inAside = false;
        for (var i = start; i < end && i < start + LongestSubject; i++)
        {
            var word = sentence[i];
            if (word.Is(QuoteTags.Semicolon | QuoteTags.Colon | QuoteTags.Stop))
                break;
            if (word.Is(QuoteTags.Relative))
                inAside = true;
            if (word.Is(QuoteTags.Comma) && inAside && i > start + 2)
                inAside = false;
            if (inAside || i == start)
                continue;
            if (Cues.Is(sentence, i, QuoteTags.Cue | QuoteTags.Contain) && Cues.HasSubject(sentence, i))
            {
                if (subjectEnd < 0)
                    subjectEnd = i;
                if (IsOfListener(quotation, i))
                    return false;
                found = new AttributionMatch(sentence.Range(start, TrimEnd(quotation, start, subjectEnd)), sentence[i].Range);
                return true;
            }

            if (subjectEnd < 0 && Verbs.Is(sentence, i))
                subjectEnd = i;
        }

        if (
            subjectEnd < 0
            || !quotation.BeginsLikeSentence
            || subjectEnd - start > 4
            || sentence.Is(start - 1, QuoteTags.Dash)
            || sentence[subjectEnd].Is(QuoteTags.Auxiliary)
            || !QuotativeFrames.IsAfterSubject(sentence, subjectEnd)
            || MayBeginSentence(quotation, subjectEnd)
        )
        {
            return false;
        }

        found = new AttributionMatch(sentence.Range(start, TrimEnd(quotation, start, subjectEnd)), sentence[subjectEnd].Range);
        return true;
    }

    /// <summary>"Is it true?" Ada said nothing. / "Is it true?" Ada replied that it was. / "Why?" Ada had doubted it before.</summary>
    public static bool IsOfListener(Quotation quotation, int cue) =>
        quotation.LastCharacter is '?' or '!'
        && !quotation.Sentence[quotation.Index + 1].Is(QuoteTags.Comma)
        && (
            quotation.Sentence.Is(cue + 1, "nothing", "that")
            || (quotation.Sentence.Is(cue - 1, "had") && !quotation.Sentence[cue].Is(QuoteTags.Say))
        );

    /// <summary>"Go?" Ada stretched and rose: after the mark of a question, a verb may begin a sentence.</summary>
    private static bool MayBeginSentence(Quotation quotation, int verb) =>
        quotation.LastCharacter != ','
        && !quotation.Sentence[verb].Is(QuoteTags.BesideQuotation)
        && quotation.Sentence.Is(verb + 1, QuoteTags.Conjunction);

    private static int TrimEnd(Quotation quotation, int start, int end)
    {
        var sentence = quotation.Sentence;
        while (
            end - 1 > start
            && (sentence[end - 1].Is(QuoteTags.Auxiliary | QuoteTags.Comma | QuoteTags.Dash) || Cues.IsAdverb(sentence, end - 1))
        )
        {
            end--;
        }

        return end;
    }
}
