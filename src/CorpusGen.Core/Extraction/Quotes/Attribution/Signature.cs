using CorpusGen.Core.Extraction.Quotes.Sentences;
using CorpusGen.Core.Extraction.Quotes.Words;

namespace CorpusGen.Core.Extraction.Quotes.Attribution;

/// <summary>"…" — Jane Roe / "…"¶- Jane Roe, Springfield</summary>
internal static class Signature
{
    private const int LongestLine = 16;

    public static bool TryFind(Quotation quotation, out Attribution found)
    {
        found = default;
        var dash = quotation.Index + 1;
        if (quotation.LastCharacter == ',' || !quotation.Sentence.Is(dash, WordKinds.Dash))
            return false;
        return TryRead(quotation.Sentence, dash, quotation.Next, out found);
    }

    /// <summary>True for a line of its own that signs the quotation above it.</summary>
    public static bool TryReadLine(Sentence sentence, out Attribution found)
    {
        found = default;
        return sentence.BeginsParagraph
            && sentence.Count <= LongestLine
            && sentence.Is(0, WordKinds.Dash)
            && TryRead(sentence, 0, sentence.Count, out found);
    }

    private static bool TryRead(Sentence sentence, int dash, int limit, out Attribution found)
    {
        found = default;
        var start = dash + 1;
        if (
            !sentence.Is(start, WordKinds.Capital)
            || sentence.Is(start, WordKinds.Pronoun | WordKinds.Subordinator | WordKinds.Conjunction | WordKinds.Preposition)
        )
        {
            return false;
        }

        var end = NounPhrase.EndFrom(sentence, start, limit);
        if (end <= start || !(end == limit || sentence[end].Is(WordKinds.Comma | WordKinds.Stop | WordKinds.Open | WordKinds.Preposition)))
            return false;
        found = new Attribution(sentence.Range(start, end), sentence[dash].Range);
        return true;
    }
}
