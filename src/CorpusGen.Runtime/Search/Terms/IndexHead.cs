using CorpusGen.Format.Search;

namespace CorpusGen.Search;

/// <summary>The head of a search index, read once a search.</summary>
internal readonly struct IndexHead
{
    public IndexHead(Bytes data)
    {
        Documents = SearchHead.Documents(data);
        WordsInAll = SearchHead.WordsInAll(data);
        Words = TableOf(data, SearchHead.Words);
        Pairs = TableOf(data, SearchHead.Pairs);
        Prefixes = TableOf(data, SearchHead.Beginnings);
    }

    public int Documents { get; }

    public int WordsInAll { get; }

    public TermTable Words { get; }

    public TermTable Pairs { get; }

    public TermTable Prefixes { get; }

    private static TermTable TableOf(Bytes data, int table)
    {
        var (count, place) = SearchHead.Table(data, table);
        return new TermTable(count, place);
    }
}
