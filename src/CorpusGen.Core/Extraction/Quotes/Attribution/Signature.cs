using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Extraction.Quotes.Grammar;
using CorpusGen.Core.Extraction.Quotes.Sentences;

namespace CorpusGen.Core.Extraction.Quotes.Attribution;

/// <summary>"…" — Jane Roe / "…"¶- Jane Roe, Springfield</summary>
internal static class Signature
{
    private const int LongestLine = 16;

    public static bool TryFind(Quotation quotation, out AttributionMatch found)
    {
        found = default;
        var dash = quotation.Index + 1;
        if (quotation.LastCharacter == ',' || !quotation.Sentence.Is(dash, QuoteTags.Dash))
            return false;
        return TryRead(quotation.Sentence, dash, quotation.Next, out found);
    }

    /// <summary>True for a line of its own that signs the quotation above it.</summary>
    public static bool TryReadLine(QuoteSentence sentence, out AttributionMatch found)
    {
        found = default;
        return sentence.BeginsParagraph
            && sentence.Count <= LongestLine
            && sentence.Is(0, QuoteTags.Dash)
            && TryRead(sentence, 0, sentence.Count, out found);
    }

    private static bool TryRead(QuoteSentence sentence, int dash, int limit, out AttributionMatch found)
    {
        found = default;
        var start = dash + 1;
        if (
            !sentence.Is(start, QuoteTags.Capital)
            || sentence.Is(
                start,
                QuoteTags.Pronoun | QuoteTags.Subordinator | QuoteTags.Conjunction | QuoteTags.Preposition | QuoteTags.Determiner
            )
        )
        {
            return false;
        }

        var end = NounPhrase.EndFrom(sentence, start, limit);
        if (end <= start || !(end == limit || sentence[end].Is(QuoteTags.Comma | QuoteTags.Stop | QuoteTags.Open | QuoteTags.Preposition)))
            return false;
        found = new AttributionMatch(sentence.Range(start, end), sentence[dash].Range);
        return true;
    }
}
