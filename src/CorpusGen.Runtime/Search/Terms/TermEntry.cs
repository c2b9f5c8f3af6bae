namespace CorpusGen.Search;

/// <summary>A term of the index: how many documents have it, and where they are listed.</summary>
internal readonly struct TermEntry(int documents, int place)
{
    public int Documents { get; } = documents;

    public int Place { get; } = place;

    /// <summary>False for a term that is not in the index.</summary>
    public bool IsThere => Documents > 0;
}
