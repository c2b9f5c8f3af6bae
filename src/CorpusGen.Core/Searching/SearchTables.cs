using CorpusGen.Core.Emission;

namespace CorpusGen.Core.Searching;

/// <summary>
/// Writes the index as the run-time library reads it: the format's name; the number of documents and of words; for words, pairs and prefixes how many there are and
/// where their table stands; the length of each document; the lists; the terms.
/// </summary>
internal static class SearchTables
{
    private static readonly int HeadLength = ShardTables.Format.Length + (8 * BlobBuilder.FixedLength);

    /// <summary>Writes the index of documents, which come in the order of the corpus.</summary>
    public static BlobBuilder Write(IReadOnlyList<IndexedText> texts)
    {
        var terms = new CorpusTerms(texts);
        var lists = new BlobBuilder();
        var before = HeadLength + (texts.Count * BlobBuilder.FixedLength);
        var tables = new[] { new TermTableWriter(), new TermTableWriter(), new TermTableWriter() };
        WriteWords(terms, lists, before, tables[0]);
        PairLists.Write(terms, lists, before, tables[1]);
        PrefixLists.Write(terms, lists, before, tables[2]);

        var places = tables.Select(table => (table.Count, Place: table.Write(lists, before))).ToArray();
        var head = new BlobBuilder();
        head.Append(ShardTables.Format);
        head.Fixed(texts.Count);
        head.Fixed(texts.Sum(text => text.Length));
        foreach (var (count, place) in places)
        {
            head.Fixed(count);
            head.Fixed(place);
        }

        foreach (var text in texts)
            head.Fixed(text.Length);
        head.Append(lists);
        return head;
    }

    private static void WriteWords(CorpusTerms terms, BlobBuilder lists, int before, TermTableWriter table)
    {
        var writer = new ListWriter(lists, hasPlaces: true);
        foreach (var term in terms.Order)
        {
            var start = lists.Length;
            var documents = terms.DocumentsOf(term);
            writer.Begin(documents);
            for (var i = 0; i < documents; i++)
            {
                var text = terms.Posting(term, i, out var frequency, out var places);
                writer.Add(text, frequency, places);
            }

            writer.End();
            table.Add(terms.BytesOf(term), documents, before + start, lists.Length - start);
        }
    }
}
