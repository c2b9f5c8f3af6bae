namespace CorpusGen.Core.Citations;

/// <summary>The words that a citation and a window of a text have in common, in order.</summary>
/// <param name="Pairs">The pairs of equal words, as indexes, in order.</param>
internal sealed record WordAlignment(IReadOnlyList<(int Cited, int True)> Pairs)
{
    private const int MostChanges = 10;
    private const int Missing = 1;
    private const int Extra = 2;
    private const int Other = 3;

    /// <summary>Gets the number of equal words.</summary>
    public int Equal => Pairs.Count;

    /// <summary>Gets the first word of the passage.</summary>
    public int First => Math.Max(0, Pairs[0].True - Pairs[0].Cited);

    /// <summary>Gets the last word of the passage.</summary>
    public int Last { get; private init; }

    /// <summary>Returns the alignment with the window that has the most words of the citation; null if it has none.</summary>
    public static WordAlignment? Best(WordSequence cited, WordSequence text)
    {
        var width = Math.Min(text.Count, cited.Count + (cited.Count / 2) + 4);
        if (width == 0 || BestWindow(cited, text, width) is not { } start)
            return null;
        var pairs = Align(cited, text, start, Math.Min(text.Count, start + width));
        if (pairs.Count == 0)
            return null;
        var after = cited.Count - 1 - pairs[pairs.Count - 1].Cited;
        return new WordAlignment(pairs) { Last = Math.Min(text.Count - 1, pairs[pairs.Count - 1].True + after) };
    }

    /// <summary>Returns the differences, in order.</summary>
    public IEnumerable<WordChange> Changes(WordSequence cited, WordSequence text)
    {
        var (i, j) = (0, First);
        var changes = new List<WordChange>();
        foreach (var (nextCited, nextTrue) in Pairs)
        {
            Add(i, nextCited, j, nextTrue);
            if (nextCited == i && nextTrue == j && i > 0 && cited.MarksBefore(i) != text.MarksBefore(j))
                changes.Add(new WordChange(Shown(cited, i), Shown(text, j)));
            (i, j) = (nextCited + 1, nextTrue + 1);
        }

        Add(i, cited.Count, j, Last + 1);
        return changes.Take(MostChanges);

        void Add(int fromCited, int toCited, int fromTrue, int toTrue)
        {
            if (fromCited < toCited || fromTrue < toTrue)
                changes.Add(new WordChange(cited.Slice(fromCited, toCited), text.Slice(fromTrue, toTrue)));
        }
    }

    // A mark that differs is shown with the words beside it.
    private static string Shown(WordSequence words, int index) => words.Slice(index - 1, index + 1);

    // The window with the most words of the citation, each counted as often as it occurs there. Linear.
    private static int? BestWindow(WordSequence cited, WordSequence text, int width)
    {
        var wanted = new Dictionary<ulong, int>();
        for (var i = 0; i < cited.Count; i++)
            wanted[cited.HashOf(i)] = wanted.TryGetValue(cited.HashOf(i), out var known) ? known + 1 : 1;
        var (shared, most, best) = (0, 0, -1);
        for (var end = 0; end < text.Count; end++)
        {
            if (wanted.TryGetValue(text.HashOf(end), out var left))
            {
                wanted[text.HashOf(end)] = left - 1;
                shared += left > 0 ? 1 : 0;
            }

            if (end >= width && wanted.TryGetValue(text.HashOf(end - width), out var returned))
            {
                wanted[text.HashOf(end - width)] = returned + 1;
                shared -= returned >= 0 ? 1 : 0;
            }

            if (shared > most)
                (most, best) = (shared, Math.Max(0, end - width + 1));
        }

        return best < 0 ? null : best;
    }

    // The alignment with the lowest cost (Sellers, 1980): the ends of the window are free, a word that the citation does not have costs 1,
    // a word that it has too many 2, another word 3, and a word that differs only in case 1.
    private static List<(int Cited, int True)> Align(WordSequence cited, WordSequence text, int start, int end)
    {
        var costs = new int[cited.Count + 1, end - start + 1];
        for (var i = 1; i <= cited.Count; i++)
        {
            costs[i, 0] = i * Extra;
            for (var j = 1; j <= end - start; j++)
            {
                var replaced = costs[i - 1, j - 1] + Cost(i - 1, start + j - 1);
                costs[i, j] = Math.Min(replaced, Math.Min(costs[i - 1, j] + Extra, costs[i, j - 1] + Missing));
            }
        }

        var last = 0;
        for (var j = 1; j <= end - start; j++)
            last = costs[cited.Count, j] < costs[cited.Count, last] ? j : last;
        var pairs = new List<(int Cited, int True)>();
        var (row, column) = (cited.Count, last);
        while (row > 0 && column > 0)
        {
            var cost = Cost(row - 1, start + column - 1);
            if (costs[row, column] == costs[row - 1, column - 1] + cost)
            {
                if (cost == 0)
                    pairs.Add((row - 1, start + column - 1));
                (row, column) = (row - 1, column - 1);
            }
            else if (costs[row, column] == costs[row, column - 1] + Missing)
            {
                column--;
            }
            else
            {
                row--;
            }
        }

        pairs.Reverse();
        return pairs;

        int Cost(int word, int other) =>
            cited.HashOf(word) == text.HashOf(other) ? 0
            : cited.Slice(word, word + 1).Equals(text.Slice(other, other + 1), StringComparison.OrdinalIgnoreCase) ? 1
            : Other;
    }
}
