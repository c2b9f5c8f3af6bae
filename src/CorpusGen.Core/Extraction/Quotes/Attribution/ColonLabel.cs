using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Extraction.Quotes.Grammar;

namespace CorpusGen.Core.Extraction.Quotes.Attribution;

/// <summary>Jane Roe, editor of the Courier: "…" / The mayor had a blunt message: "…"</summary>
internal static class ColonLabel
{
    public static bool TryFind(Quotation quotation, out AttributionMatch found)
    {
        found = default;
        var sentence = quotation.Sentence;
        var colon = quotation.Index - 1;
        if (!sentence.Is(colon, QuoteTags.Colon))
            return false;
        if (PhraseBefore.StartBefore(sentence, colon - 1, 0) is var from and > 0 && sentence.Is(from - 1, "from"))
        {
            found = new AttributionMatch(sentence.Range(from, colon), sentence[from - 1].Range);
            return true;
        }

        if (Subject.OfClause(sentence, quotation.PreviousFound is null ? 0 : quotation.Previous + 1, colon) is not { } source)
            return false;
        found = new AttributionMatch(source, sentence[colon].Range);
        return true;
    }
}
