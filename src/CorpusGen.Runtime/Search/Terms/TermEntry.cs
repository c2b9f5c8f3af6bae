namespace CorpusGen.Search;

/// <summary>A term of the index: the number of documents that contain it, and the position of their list.</summary>
internal readonly struct TermEntry(int documents, int place)
{
    public int Documents { get; } = documents;

    public int Place { get; } = place;

    /// <summary>False if the term is not in the index.</summary>
    public bool IsThere => Documents > 0;
}
