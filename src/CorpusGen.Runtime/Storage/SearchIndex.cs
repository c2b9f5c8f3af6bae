using System.ComponentModel;
using CorpusGen.Search;

namespace CorpusGen.Storage;

/// <summary>
/// The words of a corpus, and where they stand. For generated code. The bytes are read in place: there is nothing to start.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SearchIndex
{
    private readonly StoredBytes _bytes;
    private readonly Func<CorpusIndex> _index;

#if NET8_0_OR_GREATER
    /// <summary>Takes an index that stands in a UTF-8 literal.</summary>
    /// <param name="source">Gives the bytes.</param>
    /// <param name="index">Gives the corpus; asked for when it is needed.</param>
    public SearchIndex(Utf8Source source, Func<CorpusIndex> index)
    {
        _bytes = new StoredBytes(source);
        _index = index;
    }
#endif

    /// <summary>Takes an index that stands in an ordinary literal.</summary>
    /// <param name="literal">The index as text.</param>
    /// <param name="index">Gives the corpus; asked for when it is needed.</param>
    public SearchIndex(string literal, Func<CorpusIndex> index)
    {
        _bytes = new StoredBytes(literal);
        _index = index;
    }

    internal SearchIndex(CorpusResource resource, int part, Func<CorpusIndex> index)
    {
        _bytes = new StoredBytes(resource, part);
        _index = index;
    }

    /// <summary>Asks the index; what says where to look comes one by one.</summary>
    /// <param name="query">The query.</param>
    /// <param name="collection">The name of the collection to look in; null for all.</param>
    /// <param name="speaker">Somebody who is quoted: looks in the documents that quote them. Null for all.</param>
    /// <param name="limit">How many results are given at the most.</param>
    public SearchResults Search(string? query, string? collection, Speaker? speaker, int limit) =>
        Search(
            query,
            new SearchOptions
            {
                Collection = collection,
                Speaker = speaker?.Name,
                Limit = limit,
            }
        );

    /// <summary>Asks the index.</summary>
    /// <param name="query">The query.</param>
    /// <param name="options">Where to look, and how much to give; null for the defaults.</param>
    public SearchResults Search(string? query, SearchOptions? options)
    {
        options ??= new SearchOptions();
        var clauses = QueryReader.Read(query ?? "");
        if (clauses.Count == 0)
            return new SearchResults(clauses, [], 0);
        var corpus = _index();
        var (first, count) = options.Collection is null ? (0, corpus.CountOfDocuments) : corpus.Collection(options.Collection);
        var among = options.Speaker is null ? null : PlacesOf(corpus, options.Speaker);
        var top = Rank(clauses, first, first + count, among, (int)Math.Min((long)options.Skip + options.Limit, count));
        var found = top.Sorted()
            .Skip(options.Skip)
            .Select(best => new SearchResult(new Document(corpus.DocumentAt(best.Document)), best.Score, clauses));
        return new SearchResults(clauses, [.. found], top.Total);
    }

    /// <summary>Ranks the documents from one place to before another, of those given.</summary>
    internal TopDocuments Rank(List<QueryClause> clauses, int first, int end, int[]? among, int most)
    {
        var data = _bytes.Data;
        var head = new IndexHead(data);
        var top = new TopDocuments(most);
        new Ranking(data, head, clauses, among).Run(data, head, first, Math.Min(end, head.Documents), top);
        return top;
    }

    private static int[] PlacesOf(CorpusIndex corpus, string speaker) =>
        corpus.FindSpeaker(speaker) is var found && found < 0 ? [] : corpus.PlacesOfSpeaker(found);
}
