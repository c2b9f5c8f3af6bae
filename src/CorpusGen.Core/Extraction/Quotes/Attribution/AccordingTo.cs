using CorpusGen.Core.Extraction.Quotes.Words;

namespace CorpusGen.Core.Extraction.Quotes.Attribution;

/// <summary>According to the United Nations, "…" / "…", according to the report</summary>
internal static class AccordingTo
{
    public static bool TryFind(Quotation quotation, out Attribution found)
    {
        found = default;
        var sentence = quotation.Sentence;
        for (var i = 0; i + 2 < sentence.Count; i++)
        {
            if (!sentence.IsWord(i, "according") || !sentence.IsWord(i + 1, "to")) continue;
            var end = NounPhrase.EndFrom(sentence, i + 2, sentence.Count);
            if (end <= i + 2) continue;
            found = new Attribution(sentence.Range(i + 2, end), sentence.Range(i, i + 2));
            return true;
        }

        return false;
    }
}
