namespace CorpusGen.Storage;

/// <summary>Creates the selectors of passages, and finds the passages of selectors.</summary>
internal static class PassageFinder
{
    private const int MostCandidates = 16;

    // Other programs cut what surrounds a passage after 32 characters, also inside a word. Less than this needs a whole word.
    private const int LongEnough = 16;

    /// <summary>Returns the selector of a range.</summary>
    public static PassageSelector SelectorOf(DocumentSlot slot, Passage passage)
    {
        var text = new ReadingText(slot);
        var start = CodePoints(slot.DecodeRaw(0, passage.Range.ByteStart));
        var end = start + CodePoints(slot.DecodeRaw(passage.Range.ByteStart, passage.Range.ByteLength));
        if (text.Find(passage.Range) is not { } place)
            return new PassageSelector(slot.Path, Fold(passage.Text), start: start, end: end);
        var (first, last) = Surroundings.Of(text.Words, place.Start, place.End);
        return new PassageSelector(
            slot.Path,
            text.Words.Substring(place.Start, place.End - place.Start),
            text.Words.Substring(first, place.Start - first),
            text.Words.Substring(place.End, last - place.End),
            start,
            end
        );
    }

    /// <summary>Returns a range as a text fragment.</summary>
    public static string TextFragmentOf(DocumentSlot slot, Passage passage) =>
        new ReadingText(slot) is var text && text.Find(passage.Range) is { } place
            ? TextFragment.Of(text, place.Start, place.End)
            : TextFragment.Written("", Fold(passage.Text), "", "");

    /// <summary>Returns the passages of a document that have the words of a selector and what surrounds them.</summary>
    public static SelectorResult Find(DocumentSlot slot, PassageSelector selector)
    {
        var folded = new FoldedWords();
        folded.Add(selector.Prefix);
        var exactStart = folded.Add(selector.Exact);
        var exactEnd = folded.Length;
        folded.Add(selector.Suffix);
        if (exactStart == exactEnd)
            return new SelectorResult(SelectorOutcome.NotFound);
        var wanted = folded.ToString();
        var text = new ReadingText(slot);
        var passages = new List<Passage>();
        var lengths = text.Words.Contains(wanted) ? MatchLengths.Of(wanted, text.Words) : [];
        for (var at = 0; at < lengths.Length && passages.Count < MostCandidates; at++)
        {
            if (lengths[at] == wanted.Length && IsWhole(at, exactStart) && IsWhole(at + wanted.Length, wanted.Length - exactEnd))
                passages.Add(text.PassageAt(at + exactStart, at + exactEnd));
        }

        var outcome =
            passages.Count == 0 ? SelectorOutcome.NotFound
            : passages.Count == 1 ? SelectorOutcome.Found
            : SelectorOutcome.Ambiguous;
        return new SelectorResult(outcome, [.. passages]);

        bool IsWhole(int at, int surrounding) => surrounding >= LongEnough || !WordEdges.IsInside(text.Words, at);
    }

    private static string Fold(string text)
    {
        var words = new FoldedWords();
        words.Add(text);
        return words.ToString();
    }

    private static int CodePoints(string text)
    {
        var count = text.Length;
        foreach (var c in text)
        {
            if (char.IsLowSurrogate(c))
                count--;
        }

        return count;
    }
}
