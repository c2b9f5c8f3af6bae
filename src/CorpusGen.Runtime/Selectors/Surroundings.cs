namespace CorpusGen.Storage;

/// <summary>
/// Decides how many words before and after a passage are needed so that it is found once in its document. Both ends are at the edge of a
/// word. Linear in the length of the document, and n log n in the number of places that have the same words.
/// </summary>
internal static class Surroundings
{
    // What is shorter is no evidence: after an edit, "5" can be anywhere. The same limit as for citations.
    private const int EnoughWords = 3;
    private const int EnoughLetters = 12;

    // Enough for evidence in text that has words.
    private const int Longest = 100;

    /// <summary>Returns the start of the prefix and the end of the suffix of a passage.</summary>
    public static (int Start, int End) Of(string words, int start, int end)
    {
        var others = Others(words, start, end);
        if (others.Count > 0)
        {
            // The words of the passage prove nothing, so what surrounds them is the evidence. One word of it is not enough: if a sentence
            // is moved, its words are beside another place.
            var (first, last) = Shortest(words, start, end, others);
            return (Math.Min(first, EvidenceBefore(words, start)), Math.Max(last, EvidenceAfter(words, end)));
        }

        var (from, to) = (WordStart(words, start), WordEnd(words, end));
        var before = true;
        while (to - from < Longest && !IsEvidence(words, from, to) && (from > 0 || to < words.Length))
        {
            if (before && from > 0)
                from = WordStart(words, from - 1);
            else if (!before && to < words.Length)
                to = WordEnd(words, to + 1);
            before = !before;
        }

        return (from, to);
    }

    private static int EvidenceBefore(string words, int start)
    {
        var first = WordStart(words, start);
        while (first > 0 && start - first < Longest && !IsEvidence(words, first, start))
            first = WordStart(words, first - 1);
        return first;
    }

    private static int EvidenceAfter(string words, int end)
    {
        var last = WordEnd(words, end);
        while (last < words.Length && last - end < Longest && !IsEvidence(words, end, last))
            last = WordEnd(words, last + 1);
        return last;
    }

    // The shortest surroundings that no other place has.
    private static (int Start, int End) Shortest(string words, int start, int end, List<(int Before, int After)> others)
    {
        var (first, last) = (WordStart(words, start), WordEnd(words, end));

        // Each other place is excluded by a prefix that is longer than what both have in common before, or by such a suffix. So each
        // length of the prefix needs a suffix that excludes the places which have more in common before.
        others.Sort((x, y) => y.Before.CompareTo(x.Before));
        var best = (Start: 0, End: words.Length);
        var after = -1;
        for (var i = 0; i <= others.Count; i++)
        {
            var isLast = i == others.Count;
            if (isLast || i == 0 || others[i].Before != others[i - 1].Before)
            {
                var prefix = isLast ? first : Math.Min(first, WordStart(words, start - others[i].Before - 1));
                var suffix = after < 0 ? last : Math.Max(last, WordEnd(words, end + after + 1));
                // Nothing precedes the text: the place cannot be excluded by a prefix.
                var excludes = isLast || start - others[i].Before - 1 >= 0;
                var ends = after < 0 || end + after + 1 <= words.Length;
                if (excludes && ends && suffix - prefix < best.End - best.Start)
                    best = (prefix, suffix);
            }

            if (!isLast)
                after = Math.Max(after, others[i].After);
        }

        return best;
    }

    // What the other places with these words have in common with the passage before and after them.
    private static List<(int Before, int After)> Others(string words, int start, int end)
    {
        var others = new List<(int, int)>();
        var exact = words.Substring(start, end - start);
        var second =
            words.IndexOf(exact, StringComparison.Ordinal) is var found && found == start
                ? words.IndexOf(exact, start + 1, StringComparison.Ordinal)
                : found;
        if (second < 0)
            return others;
        var same = MatchLengths.Of(exact, words);
        var after = MatchLengths.Of(words.Substring(end), words);
        var before = MatchLengths.Of(MatchLengths.Reverse(words.Substring(0, start)), MatchLengths.Reverse(words));
        for (var at = 0; at + exact.Length <= words.Length; at++)
        {
            if (at == start || same[at] != exact.Length)
                continue;
            var common = (Before: before[words.Length - at], After: after[at + exact.Length]);
            if (!IsPartOfWord(at, start, common.Before) && !IsPartOfWord(at + exact.Length, end, common.After))
                others.Add(common);
        }

        return others;

        // "5" in "15": if nothing precedes "5" in the selector, it is not found there.
        bool IsPartOfWord(int other, int own, int common) =>
            common == 0 && WordEdges.IsInside(words, other) && !WordEdges.IsInside(words, own);
    }

    private static bool IsEvidence(string words, int start, int end)
    {
        var (count, letters) = (0, 0);
        for (var i = start; i < end; i++)
        {
            if (!WordEdges.IsWord(words[i]))
                continue;
            letters++;
            if (i == start || !WordEdges.IsInside(words, i))
                count++;
        }

        return count >= EnoughWords || letters >= EnoughLetters;
    }

    // The nearest start of a word at or before a position.
    private static int WordStart(string words, int at)
    {
        at = Math.Max(at, 0);
        while (at > 0 && (words[at] == ' ' || WordEdges.IsInside(words, at)))
            at--;
        return at;
    }

    // The nearest end of a word at or after a position.
    private static int WordEnd(string words, int at)
    {
        while (at < words.Length && (words[at - 1] == ' ' || WordEdges.IsInside(words, at)))
            at++;
        return Math.Min(at, words.Length);
    }
}
