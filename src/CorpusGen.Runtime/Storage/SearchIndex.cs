using System.ComponentModel;
using CorpusGen.Search;

namespace CorpusGen.Storage;

/// <summary>
/// The words of a corpus with their positions. For generated code. The bytes are read in place, so there is no start-up cost.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SearchIndex
{
    private readonly StoredBytes _bytes;
    private readonly Func<CorpusIndex> _index;

#if NET8_0_OR_GREATER
    /// <summary>Creates an index from a UTF-8 literal.</summary>
    /// <param name="source">Returns the bytes.</param>
    /// <param name="index">Returns the index of the corpus; called when it is needed.</param>
    public SearchIndex(Utf8Source source, Func<CorpusIndex> index)
    {
        _bytes = new StoredBytes(source);
        _index = index;
    }
#endif

    /// <summary>Creates an index from a string literal.</summary>
    /// <param name="literal">The index as text.</param>
    /// <param name="index">Returns the index of the corpus; called when it is needed.</param>
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

    /// <summary>Searches the corpus, with each option as a parameter.</summary>
    /// <param name="query">The query.</param>
    /// <param name="collection">The name of the collection to search; null for all.</param>
    /// <param name="speaker">Searches only documents that quote this speaker; null for all.</param>
    /// <param name="limit">The maximum number of results.</param>
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

    /// <summary>Searches the corpus.</summary>
    /// <param name="query">The query.</param>
    /// <param name="options">The options; null for the defaults.</param>
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
            .Select(best => new SearchResult(corpus.DocumentAt(best.Document).Document, best.Score, clauses));
        return new SearchResults(clauses, [.. found], top.Total);
    }

    /// <summary>Ranks the documents in a range, or those of them that are given.</summary>
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
