using CorpusGen.Core.Extraction.Quotes.Words;

namespace CorpusGen.Core.Extraction.Quotes.Attribution;

/// <summary>Jane Roe, editor of the Courier: "…" / The mayor had a blunt message: "…"</summary>
internal static class Label
{
    public static bool TryFind(Quotation quotation, out Attribution found)
    {
        found = default;
        var sentence = quotation.Sentence;
        var colon = quotation.Index - 1;
        if (!sentence.Is(colon, WordKinds.Colon))
            return false;
        if (PhraseBefore.StartBefore(sentence, colon - 1, 0) is var from and > 0 && sentence.IsWord(from - 1, "from"))
        {
            found = new Attribution(sentence.Range(from, colon), sentence[from - 1].Range);
            return true;
        }

        if (Subject.OfClause(sentence, quotation.PreviousFound is null ? 0 : quotation.Previous + 1, colon) is not { } source)
            return false;
        found = new Attribution(source, sentence[colon].Range);
        return true;
    }
}
