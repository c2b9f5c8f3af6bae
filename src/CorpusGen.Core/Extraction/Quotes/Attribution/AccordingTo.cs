using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Extraction.Quotes.Grammar;
using CorpusGen.Core.Extraction.Quotes.Sentences;

namespace CorpusGen.Core.Extraction.Quotes.Attribution;

/// <summary>According to the United Nations, "…" / "…", according to the report / In the words of Clara Voss, "…"</summary>
internal static class AccordingTo
{
    private const int LongestOwner = 6;
    private const int Furthest = 80;

    public static bool TryFind(Quotation quotation, out AttributionMatch found)
    {
        found = default;
        var sentence = quotation.Sentence;
        for (var i = Math.Max(0, quotation.Index - Furthest); i + 2 < sentence.Count && i < quotation.Index + Furthest; i++)
        {
            if (!sentence.BeginsWith(i, 'i') && !sentence.BeginsWith(i, 'a'))
                continue;
            if (TryPossessive(sentence, i, out found))
                return true;
            var start = After(sentence, i);
            if (start < 0 || start >= sentence.Count || sentence[start].Is(QuoteTags.Quotation))
                continue;
            var end = NounPhrase.EndFrom(sentence, start, sentence.Count);
            if (end <= start || !MaySpeak(sentence, start, end))
                continue;
            found = new AttributionMatch(sentence.Range(start, end), sentence.Range(i, start));
            return true;
        }

        return false;
    }

    /// <summary>"…", in Orton's view</summary>
    private static bool TryPossessive(QuoteSentence sentence, int index, out AttributionMatch found)
    {
        found = default;
        if (!sentence.Is(index, "in"))
            return false;
        for (var i = index + 2; i + 1 < sentence.Count && i < index + LongestOwner; i++)
        {
            if (!sentence[i].Is(QuoteTags.PossessiveMark) || !IsView(sentence, i + 1))
                continue;
            found = new AttributionMatch(sentence.Range(index + 1, i), sentence[i + 1].Range);
            return true;
        }

        return false;
    }

    /// <summary>The token after the phrase that begins at an index; -1 if none does.</summary>
    private static int After(QuoteSentence sentence, int index)
    {
        if (sentence.Is(index, "according") && sentence.Is(index + 1, "to"))
            return index + 2;
        if (!sentence.Is(index, "in") || !sentence.Is(index + 1, "the") || !sentence.Is(index + 3, "of"))
            return -1;
        return IsView(sentence, index + 2) ? index + 4 : -1;
    }

    /// <summary>According to the police, Clara Voss, experts: somebody or a text. According to plan, size, need: nobody.</summary>
    private static bool MaySpeak(QuoteSentence sentence, int start, int end) =>
        sentence[start].Is(QuoteTags.Capital | QuoteTags.Determiner | QuoteTags.Pronoun | QuoteTags.PossessivePronoun | QuoteTags.Number)
        || sentence[end - 1].Is(QuoteTags.Capital | QuoteTags.Role | QuoteTags.Title | QuoteTags.SpeechNoun)
        || (end - start < 3 && EndsInS(sentence, end - 1));

    private static bool EndsInS(QuoteSentence sentence, int index)
    {
        var letters = sentence.Letters(index);
        return letters[letters.Length - 1] == 's';
    }

    private static bool IsView(QuoteSentence sentence, int index) => sentence.Is(index, sentence.Language.ViewNouns);
}
