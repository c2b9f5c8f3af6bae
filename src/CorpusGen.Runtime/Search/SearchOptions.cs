namespace CorpusGen.Search;

/// <summary>Where a search looks, and how much it gives.</summary>
public sealed class SearchOptions
{
    private int _limit = 10;
    private int _skip;

    /// <summary>The name of the collection to look in; null for all. One that is not there has no documents.</summary>
    public string? Collection { get; set; }

    /// <summary>The full name of somebody: looks in the documents that quote them. Null for all. Somebody unknown is quoted in none.</summary>
    public string? Speaker { get; set; }

    /// <summary>How many results are given at the most: 10, if nothing else is said. 0 counts and gives none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 0.</exception>
    public int Limit
    {
        get => _limit;
        set => _limit = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A limit is 0 or more.");
    }

    /// <summary>How many of the best results are left out, as a second page leaves out those of the first: 0, if nothing else is said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 0.</exception>
    public int Skip
    {
        get => _skip;
        set => _skip = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "What is left out is 0 or more.");
    }
}
