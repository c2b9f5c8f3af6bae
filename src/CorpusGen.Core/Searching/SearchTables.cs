using CorpusGen.Format;
using CorpusGen.Format.Search;

namespace CorpusGen.Core.Searching;

/// <summary>Writes the search index. See src/Format for what is stored.</summary>
internal static class SearchTables
{
    /// <summary>Writes the index of documents, which are in the order of the corpus.</summary>
    public static RecordWriter Write(IReadOnlyList<IndexedText> texts)
    {
        var terms = new CorpusTerms(texts);
        var lists = new RecordWriter();
        var before = SearchHead.Length(texts.Count);
        var (words, pairs, beginnings) = (new TermTableWriter(), new TermTableWriter(), new TermTableWriter());
        WriteWords(terms, lists, before, words);
        PairLists.Write(terms, lists, before, pairs);
        PrefixLists.Write(terms, lists, before, beginnings);

        var index = new RecordWriter();
        SearchHead.Write(
            index,
            [.. texts.Select(text => text.Length)],
            (words.Count, words.Write(lists, before)),
            (pairs.Count, pairs.Write(lists, before)),
            (beginnings.Count, beginnings.Write(lists, before))
        );
        index.Append(lists);
        return index;
    }

    private static void WriteWords(CorpusTerms terms, RecordWriter lists, int before, TermTableWriter table)
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
