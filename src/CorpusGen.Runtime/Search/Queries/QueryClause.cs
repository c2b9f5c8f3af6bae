namespace CorpusGen.Search;

/// <summary>What a part of a query asks of a document.</summary>
internal enum Demand
{
    Optional,
    Required,
    Excluded,
}

/// <summary>A part of a query: a word, the beginning of words, or words in a row.</summary>
internal sealed class QueryClause(Demand demand, string[] words, bool isPrefix)
{
    public Demand Demand { get; } = demand;

    /// <summary>The folded words: one, or several in a row.</summary>
    public string[] Words { get; } = words;

    /// <summary>True where words that begin with the only one are asked for.</summary>
    public bool IsPrefix { get; } = isPrefix;

    /// <summary>How much a match tells: the rarer, the more. Known when the index has been asked.</summary>
    public double Weight { get; set; }

    public bool Asks(QueryClause other) =>
        Demand == other.Demand && IsPrefix == other.IsPrefix && Words.SequenceEqual(other.Words, StringComparer.Ordinal);
}
