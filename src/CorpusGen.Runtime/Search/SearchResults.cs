using System.Diagnostics;

namespace CorpusGen.Search;

/// <summary>What a search found: the best results, the best first. Of equal scores the document that comes first in the corpus is first.</summary>
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

    /// <summary>How many documents the query finds, those included that are not among these results.</summary>
    public int Total { get; }

    /// <summary>What was looked for, as it is compared: in lower case, without diacritics and apostrophes. Empty where the query has no words.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <inheritdoc/>
    public override int Count => _results.Length;

    /// <inheritdoc/>
    public override SearchResult this[int index] =>
        (uint)index < (uint)_results.Length
            ? _results[index]
            : throw new ArgumentOutOfRangeException(nameof(index), index, $"There are {_results.Length}, counted from 0.");
}
