using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Extraction.Quotes.Grammar;
using CorpusGen.Core.Extraction.Quotes.Sentences;

namespace CorpusGen.Core.Extraction.Quotes.Attribution;

/// <summary>
/// See Amory v. Holt, 282 F.3d 23 (1st Cir. 2002) (holding that "…"): the case that is cited is the source of what the brackets say.
/// </summary>
internal static class CitedCase
{
    private const int Furthest = 60;
    private const int LongestParty = 8;

    public static bool TryFind(Quotation quotation, out AttributionMatch found)
    {
        found = default;
        var sentence = quotation.Sentence;
        if ((sentence.AnyTags & QuoteTags.Open) == 0)
            return false;
        var open = OpenBefore(sentence, quotation.Index);
        if (open < 0 || CueAfter(sentence, open, quotation.Index) is not { } cue)
            return false;
        if (CaseBefore(sentence, open) is not { } source)
            return false;
        found = new AttributionMatch(source, sentence[cue].Range);
        return true;
    }

    /// <summary>The bracket around a quotation; -1 if it is in none.</summary>
    private static int OpenBefore(QuoteSentence sentence, int index)
    {
        for (var i = index - 1; i >= 0 && i > index - Furthest; i--)
        {
            if (sentence[i].Is(QuoteTags.Open))
                return i;
            if (sentence[i].Is(QuoteTags.Close))
                return -1;
        }

        return -1;
    }

    /// <summary>The last participle in brackets that reports: "construing the rule, and holding that".</summary>
    private static int? CueAfter(QuoteSentence sentence, int open, int end)
    {
        if (!sentence[open + 1].Is(QuoteTags.Gerund) && !EndsInIng(sentence, open + 1))
            return null;
        for (var i = end - 1; i > open; i--)
        {
            if (sentence[i].Is(QuoteTags.Gerund) && Cues.Is(sentence, i))
                return i;
        }

        return null;
    }

    private static bool EndsInIng(QuoteSentence sentence, int index) =>
        sentence.Letters(index).EndsWith("ing".AsSpan(), StringComparison.Ordinal);

    /// <summary>"Amory v. Holt", "In re Holt"</summary>
    private static Text.TextRange? CaseBefore(QuoteSentence sentence, int open)
    {
        for (var i = open - 1; i >= 0 && i > open - Furthest; i--)
        {
            var isRe = sentence.Is(i, "re") && sentence.Is(i - 1, "in");
            if (!isRe && !sentence.Is(i, "v", "v.", "vs."))
                continue;
            var start = i - 1;
            while (!isRe && start > 0 && start > i - LongestParty && IsOfParty(sentence, start - 1))
                start--;
            var end = i + 1;
            while (end < open && end < i + LongestParty && IsOfParty(sentence, end))
                end++;
            return start >= 0 && end > i + 1 && sentence.Is(start, QuoteTags.Capital) ? sentence.Range(start, end) : null;
        }

        return null;
    }

    private static bool IsOfParty(QuoteSentence sentence, int index) =>
        (sentence.Is(index, QuoteTags.Capital) && !sentence.Is(index, "see"))
        || sentence.Is(index, "of", "&")
        || (sentence.Is(index, "the") && sentence.Is(index - 1, "of"));
}
