using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Extraction.Quotes.Grammar;

namespace CorpusGen.Core.Extraction.Quotes.Attribution;

/// <summary>
/// The name of a work: host of "The Nightly Show With Ann Roe"; a hat that read "Make It Great". It is not speech in this sentence, unless
/// a cue touches it.
/// </summary>
internal static class WorkTitle
{
    private const int ShortestCapitalised = 2;

    public static bool Is(Quotation quotation)
    {
        var sentence = quotation.Sentence;
        if (
            quotation.Index == 0
            || sentence.Is(quotation.Index - 1, QuoteTags.Colon | QuoteTags.Comma | QuoteTags.Dash)
            || Cues.Is(sentence, quotation.Index - 1)
        )
        {
            return false;
        }

        if (quotation.LastCharacter is '.' or '!' or '?' && quotation.Next < sentence.Count)
            return false;
        return IsCapitalised(quotation) && HasPlainWord(quotation);
    }

    /// <summary>In a headline every word has its capital, and none shows a title.</summary>
    private static bool HasPlainWord(Quotation quotation)
    {
        var sentence = quotation.Sentence;
        for (var i = 0; i < sentence.Count; i++)
        {
            if (
                !sentence[i].Is(QuoteTags.Capital | QuoteTags.Mark | QuoteTags.Quotation | QuoteTags.Number)
                && sentence[i].End - sentence[i].Start > 4
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Every word of four letters and more begins with a capital.</summary>
    public static bool IsCapitalised(Quotation quotation)
    {
        var text = quotation.Sentence.Text;
        var capitals = 0;
        var i = quotation.Span.Start;
        while (i < quotation.Span.End)
        {
            var end = i;
            while (end < quotation.Span.End && !char.IsWhiteSpace(text[end]))
                end++;
            if (char.IsUpper(text[i]))
                capitals++;
            else if (end - i > 4 && char.IsLower(text[i]))
                return false;
            i = end;
            while (i < quotation.Span.End && char.IsWhiteSpace(text[i]))
                i++;
        }

        return capitals >= ShortestCapitalised;
    }
}
