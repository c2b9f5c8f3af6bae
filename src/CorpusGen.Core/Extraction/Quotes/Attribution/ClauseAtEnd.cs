using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Extraction.Quotes.Grammar;

namespace CorpusGen.Core.Extraction.Quotes.Attribution;

/// <summary>The plan would be "…" for the poor, the senator said. / The move was "…", said the lawyer.</summary>
internal static class ClauseAtEnd
{
    private const int MostCues = 4;
    private const int Furthest = 80;

    public static bool TryFind(Quotation quotation, out AttributionMatch found)
    {
        found = default;
        var sentence = quotation.Sentence;
        if (quotation.IsFollowedBySentence)
            return false;
        var tried = 0;
        for (var i = quotation.Index + 2; i < sentence.Count && i < quotation.Index + Furthest && tried < MostCues; i++)
        {
            if (!Cues.Is(sentence, i, QuoteTags.Say) || sentence[i].Is(QuoteTags.Gerund | QuoteTags.Base))
                continue;
            tried++;
            if (sentence[i - 1].Is(QuoteTags.Comma) && i + 1 < sentence.Count && NounPhrase.Begins(sentence, i + 1))
            {
                var end = NounPhrase.EndFrom(sentence, i + 1, sentence.Count);
                if (end <= i + 1)
                    continue;
                found = new AttributionMatch(sentence.Range(i + 1, end), sentence[i].Range);
                return true;
            }

            if (
                Subject.Of(sentence, i, quotation.Index + 1) is not { } source
                || !FollowsComma(quotation, source.Start)
                || ClauseAfter.IsOfListener(quotation, i)
            )
            {
                continue;
            }

            found = new AttributionMatch(source, sentence[i].Range);
            return true;
        }

        return false;
    }

    private static bool FollowsComma(Quotation quotation, int start)
    {
        var sentence = quotation.Sentence;
        for (var i = quotation.Index + 1; i < sentence.Count; i++)
        {
            if (sentence[i].Start == start)
                return sentence[i - (sentence.Is(i - 1, "as") ? 2 : 1)].Is(QuoteTags.Comma | QuoteTags.Dash | QuoteTags.Quotation);
        }

        return false;
    }
}
