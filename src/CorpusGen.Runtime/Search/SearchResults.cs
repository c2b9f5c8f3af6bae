using System.Diagnostics;

namespace CorpusGen.Search;

/// <summary>The results of a search, best first. Documents with equal scores are in the order of the corpus.</summary>
[DebuggerDisplay("{Count} of {Total}")]
public sealed class SearchResults : CorpusList<SearchResult>
{
    private readonly SearchResult[] _results;

    internal SearchResults(List<QueryClause> clauses, SearchResult[] results, int total)
    {
        _results = results;
        Total = total;
        Words =
        [
            .. clauses
                .Where(clause => clause.Demand != Demand.Excluded)
                .Select(clause => string.Join(" ", clause.Words) + (clause.IsPrefix ? "*" : "")),
        ];
    }

    /// <summary>Gets the number of all documents that match the query, including those that are not among these results.</summary>
    public int Total { get; }

    /// <summary>
    /// Gets the words and phrases that were searched for, as they are compared: in lower case, without diacritics and apostrophes. Empty
    /// if the query has no words.
    /// </summary>
    public IReadOnlyList<string> Words { get; }

    /// <inheritdoc/>
    public override int Count => _results.Length;

    /// <inheritdoc/>
    public override SearchResult this[int index] => (uint)index < (uint)_results.Length ? _results[index] : throw NoSuchPlace(index);
}
