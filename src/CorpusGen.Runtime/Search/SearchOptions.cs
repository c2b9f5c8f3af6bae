namespace CorpusGen.Search;

/// <summary>Options of a search: which documents it looks in, and which results it returns.</summary>
public sealed class SearchOptions
{
    private int _limit = 10;
    private int _skip;

    /// <summary>Gets or sets the name of the collection to search; null for all. A name that does not exist finds nothing.</summary>
    public string? Collection { get; set; }

    /// <summary>
    /// Gets or sets the full name of a speaker, to search only the documents that quote them; null for all. A name that does not exist
    /// finds nothing.
    /// </summary>
    public string? Speaker { get; set; }

    /// <summary>Gets or sets the maximum number of results; the default is 10. With 0, documents are counted and not returned.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int Limit
    {
        get => _limit;
        set => _limit = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "The limit must not be negative.");
    }

    /// <summary>Gets or sets the number of best results to skip, for example those of the first page; the default is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int Skip
    {
        get => _skip;
        set => _skip = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "The number must not be negative.");
    }
}
