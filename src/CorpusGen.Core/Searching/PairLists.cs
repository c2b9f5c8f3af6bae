using CorpusGen.Format;
using CorpusGen.Format.Search;

namespace CorpusGen.Core.Searching;

/// <summary>
/// Lists of the documents that have two very frequent words in a row: "of the". They have many positions, and to compare these would be
/// most of the cost of a phrase query.
/// </summary>
internal static class PairLists
{
    /// <summary>Less frequent words are compared fast enough.</summary>
    public const int Frequent = 10_000;

    /// <summary>The maximum size of the lists of pairs, as a part of the lists of words. Those that save most are first.</summary>
    public const int Share = 10;

    /// <summary>Writes the lists and their terms.</summary>
    public static void Write(CorpusTerms terms, RecordWriter lists, int before, TermTableWriter table)
    {
        var frequent = terms.Order.Where(term => terms.OccurrencesOf(term) >= Math.Max(Frequent, terms.CountOfTexts)).ToArray();
        if (frequent.Length == 0)
            return;
        var pairs = Dearest(
            Find(terms, frequent)
                .Select(pair => (Bytes: BytesOf(terms, frequent, pair.Key), List: pair.Value, Cost: CostOf(terms, frequent, pair.Key))),
            lists.Length / Share
        );
        var writer = new ListWriter(lists, hasPlaces: true);
        foreach (var (bytes, documents) in pairs)
        {
            var start = lists.Length;
            documents.Write(writer);
            table.Add(bytes, documents.Count, before + start, lists.Length - start);
        }
    }

    // The pairs of the most frequent words, as many as there is room for, in the order of their bytes.
    private static List<(byte[] Bytes, PairList List)> Dearest(IEnumerable<(byte[] Bytes, PairList List, long Cost)> pairs, int room)
    {
        var dearest = pairs.ToArray();
        Array.Sort(dearest, static (a, b) => a.Cost != b.Cost ? b.Cost.CompareTo(a.Cost) : a.Bytes.AsSpan().SequenceCompareTo(b.Bytes));
        var kept = new List<(byte[] Bytes, PairList List)>();
        foreach (var (bytes, list, _) in dearest)
        {
            if (list.Length > room)
                continue;
            room -= list.Length;
            kept.Add((bytes, list));
        }

        kept.Sort(static (a, b) => a.Bytes.AsSpan().SequenceCompareTo(b.Bytes));
        return kept;
    }

    private static long CostOf(CorpusTerms terms, int[] frequent, (int First, int Second) pair) =>
        terms.OccurrencesOf(frequent[pair.First]) + terms.OccurrencesOf(frequent[pair.Second]);

    private static byte[] BytesOf(CorpusTerms terms, int[] frequent, (int First, int Second) pair) =>
        [.. terms.BytesOf(frequent[pair.First]), (byte)' ', .. terms.BytesOf(frequent[pair.Second])];

    // For each document the frequent words are put at their positions, so that words in a row are neighbours.
    private static Dictionary<(int First, int Second), PairList> Find(CorpusTerms terms, int[] frequent)
    {
        var pairs = new Dictionary<(int, int), PairList>();
        var next = new int[frequent.Length];
        var words = new List<(int Place, int Word)>();
        for (var text = 0; text < terms.CountOfTexts; text++)
        {
            words.Clear();
            for (var word = 0; word < frequent.Length; word++)
            {
                if (
                    next[word] < terms.DocumentsOf(frequent[word])
                    && terms.Posting(frequent[word], next[word], out _, out var places) == text
                )
                {
                    next[word]++;
                    var place = -1;
                    var reader = new RecordReader(places, 0);
                    while (!reader.IsAtEnd)
                        words.Add((place = PostingList.Place(ref reader, place), word));
                }
            }

            words.Sort(static (a, b) => a.Place.CompareTo(b.Place));
            for (var i = 1; i < words.Count; i++)
            {
                if (words[i].Place != words[i - 1].Place + 1)
                    continue;
                var pair = (words[i - 1].Word, words[i].Word);
                if (!pairs.TryGetValue(pair, out var list))
                    pairs.Add(pair, list = new PairList());
                list.Add(text, words[i - 1].Place);
            }
        }

        return pairs;
    }
}
