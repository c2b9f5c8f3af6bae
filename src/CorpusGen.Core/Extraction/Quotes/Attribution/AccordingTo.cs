using CorpusGen.Core.Extraction.Quotes.Sentences;
using CorpusGen.Core.Extraction.Quotes.Words;

namespace CorpusGen.Core.Extraction.Quotes.Attribution;

/// <summary>According to the United Nations, "…" / "…", according to the report / In the words of Clara Voss, "…"</summary>
internal static class AccordingTo
{
    /// <summary>Words that lead to whose they are: in the words of, in the view of.</summary>
    private static readonly string[] Views = ["words", "view", "opinion", "judgment", "judgement", "phrase", "telling"];

    public static bool TryFind(Quotation quotation, out Attribution found)
    {
        found = default;
        var sentence = quotation.Sentence;
        for (var i = 0; i + 2 < sentence.Count; i++)
        {
            var start = Behind(sentence, i);
            if (start < 0 || start >= sentence.Count || sentence[start].Is(WordKinds.Quotation)) continue;
            var end = NounPhrase.EndFrom(sentence, start, sentence.Count);
            if (end <= start) continue;
            found = new Attribution(sentence.Range(start, end), sentence.Range(i, start));
            return true;
        }

        return false;
    }

    /// <summary>The token behind the phrase that begins at an index; -1 where none does.</summary>
    private static int Behind(Sentence sentence, int index)
    {
        if (sentence.IsWord(index, "according") && sentence.IsWord(index + 1, "to")) return index + 2;
        if (!sentence.IsWord(index, "in") || !sentence.IsWord(index + 1, "the") || !sentence.IsWord(index + 3, "of")) return -1;
        foreach (var view in Views)
            if (sentence.IsWord(index + 2, view)) return index + 4;
        return -1;
    }
}
