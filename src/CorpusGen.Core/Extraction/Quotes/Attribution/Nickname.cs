using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Quotes.Attribution;

/// <summary>Leo "Lefty" Brand: a word or two between the parts of a name are nobody's speech.</summary>
internal static class Nickname
{
    private const int Longest = 24;

    public static bool Is(Quotation quotation) =>
        quotation.Span.End - quotation.Span.Start <= Longest
        && char.IsLetter(quotation.LastCharacter)
        && IsName(quotation, quotation.Index - 1)
        && IsName(quotation, quotation.Index + 1);

    private static bool IsName(Quotation quotation, int index) =>
        quotation.Sentence.Is(index, QuoteTags.Capital)
        && !quotation.Sentence.Is(
            index,
            QuoteTags.Determiner | QuoteTags.Pronoun | QuoteTags.Preposition | QuoteTags.Finite | QuoteTags.Time
        );
}
