using CorpusGen.Format.Search;

namespace CorpusGen.Search;

/// <summary>The head of a search index. Read once for each search.</summary>
internal readonly struct IndexHead
{
    public IndexHead(Bytes data)
    {
        var head = new SearchHead(data);
        Documents = head.Documents;
        WordsInAll = head.WordsInAll;
        Words = new TermTable(head.Words.Count, head.Words.Place);
        Pairs = new TermTable(head.Pairs.Count, head.Pairs.Place);
        Prefixes = new TermTable(head.Beginnings.Count, head.Beginnings.Place);
    }

    public int Documents { get; }

    public int WordsInAll { get; }

    public TermTable Words { get; }

    public TermTable Pairs { get; }

    public TermTable Prefixes { get; }
}
