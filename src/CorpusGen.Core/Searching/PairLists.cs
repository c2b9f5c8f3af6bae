namespace CorpusGen.Core.Searching;

/// <summary>
/// Lists of the documents that have two very frequent words in a row: "of the". Their places are many, and to compare them would be most of what a
/// phrase costs.
/// </summary>
internal static class PairLists
{
    /// <summary>Words that stand less often are compared fast enough.</summary>
    public const int Frequent = 10_000;

    /// <summary>Writes the lists and their terms.</summary>
    public static void Write(CorpusTerms terms, ByteWriter lists, int before, TermTableWriter table)
    {
        var frequent = terms.Order.Where(term => terms.OccurrencesOf(term) >= Math.Max(Frequent, terms.CountOfTexts)).ToArray();
        if (frequent.Length == 0) return;
        var pairs = Find(terms, frequent).Select(pair => (Bytes: BytesOf(terms, frequent, pair.Key), pair.Value)).ToArray();
        Array.Sort(pairs, static (a, b) => a.Bytes.AsSpan().SequenceCompareTo(b.Bytes));
        var writer = new ListWriter(lists, hasPlaces: true);
        foreach (var (bytes, documents) in pairs)
        {
            var start = lists.Length;
            documents.Write(writer);
            table.Add(bytes, documents.Count, before + start, lists.Length - start);
        }
    }

    private static byte[] BytesOf(CorpusTerms terms, int[] frequent, (int First, int Second) pair) =>
        [.. terms.BytesOf(frequent[pair.First]), (byte)' ', .. terms.BytesOf(frequent[pair.Second])];

    // Document by document, the frequent words are set to their places: those in a row then stand side by side.
    private static Dictionary<(int First, int Second), PairList> Find(CorpusTerms terms, int[] frequent)
    {
        var pairs = new Dictionary<(int, int), PairList>();
        var next = new int[frequent.Length];
        var words = new List<(int Place, int Word)>();
        for (var text = 0; text < terms.CountOfTexts; text++)
        {
            words.Clear();
            for (var word = 0; word < frequent.Length; word++)
                if (next[word] < terms.DocumentsOf(frequent[word]) && terms.Posting(frequent[word], next[word], out _, out var places) == text)
                {
                    next[word]++;
                    var place = -1;
                    for (var reader = new ByteReader(places); !reader.IsAtEnd;) words.Add((place += reader.Number() + 1, word));
                }

            words.Sort(static (a, b) => a.Place.CompareTo(b.Place));
            for (var i = 1; i < words.Count; i++)
            {
                if (words[i].Place != words[i - 1].Place + 1) continue;
                var pair = (words[i - 1].Word, words[i].Word);
                if (!pairs.TryGetValue(pair, out var list)) pairs.Add(pair, list = new PairList());
                list.Add(text, words[i - 1].Place);
            }
        }

        return pairs;
    }
}
