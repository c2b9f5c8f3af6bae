namespace CorpusGen.Core.Searching;

/// <summary>
/// Lists of the documents that have two very frequent words in a row: "of the". Their places are many, and to compare them would be most of what a
/// phrase costs.
/// </summary>
internal static class PairLists
{
    /// <summary>Words that stand less often are compared fast enough.</summary>
    public const int Frequent = 20_000;

    /// <summary>Writes the lists and their terms.</summary>
    public static void Write(CorpusTerms terms, ByteWriter lists, int before, TermTableWriter table)
    {
        var frequent = terms.Order.Where(term => terms.OccurrencesOf(term) >= Math.Max(Frequent, 2L * terms.CountOfTexts)).ToArray();
        if (frequent.Length == 0) return;
        var pairs = Find(terms, frequent).Select(pair => (Bytes: BytesOf(terms, frequent, pair.Key), pair.Value)).ToArray();
        Array.Sort(pairs, static (a, b) => a.Bytes.AsSpan().SequenceCompareTo(b.Bytes));
        var writer = new ListWriter(lists, hasPlaces: false);
        foreach (var (bytes, documents) in pairs)
        {
            var start = lists.Length;
            writer.Begin(documents.Count);
            foreach (var (document, frequency) in documents) writer.Add(document, frequency, default);
            writer.End();
            table.Add(bytes, documents.Count, before + start, lists.Length - start);
        }
    }

    private static byte[] BytesOf(CorpusTerms terms, int[] frequent, (int First, int Second) pair) =>
        [.. terms.BytesOf(frequent[pair.First]), (byte)' ', .. terms.BytesOf(frequent[pair.Second])];

    // Document by document, the frequent words are set to their places: those in a row then stand side by side.
    private static Dictionary<(int First, int Second), List<(int Document, int Frequency)>> Find(CorpusTerms terms, int[] frequent)
    {
        var pairs = new Dictionary<(int, int), List<(int Document, int Frequency)>>();
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
                if (words[i].Place == words[i - 1].Place + 1) Count(pairs, (words[i - 1].Word, words[i].Word), text);
        }

        return pairs;
    }

    private static void Count(Dictionary<(int, int), List<(int Document, int Frequency)>> pairs, (int, int) pair, int text)
    {
        if (!pairs.TryGetValue(pair, out var documents)) pairs.Add(pair, documents = []);
        var last = documents.Count - 1;
        if (last >= 0 && documents[last].Document == text) documents[last] = (text, documents[last].Frequency + 1);
        else documents.Add((text, 1));
    }
}
