namespace CorpusGen.Search;

/// <summary>Whether a clause may, must or must not match a document.</summary>
internal enum Demand
{
    Optional,
    Required,
    Excluded,
}

/// <summary>A clause of a query: a word, a prefix or a phrase.</summary>
internal sealed class QueryClause(Demand demand, string[] words, bool isPrefix)
{
    public Demand Demand { get; } = demand;

    /// <summary>Gets the folded words: one, or several for a phrase.</summary>
    public string[] Words { get; } = words;

    /// <summary>True if the only word is a prefix.</summary>
    public bool IsPrefix { get; } = isPrefix;

    /// <summary>Gets or sets the weight of a match: the rarer, the higher. Set by <see cref="ClauseMatches"/>.</summary>
    public double Weight { get; set; }

    public bool Asks(QueryClause other) =>
        Demand == other.Demand && IsPrefix == other.IsPrefix && Words.SequenceEqual(other.Words, StringComparer.Ordinal);
}
