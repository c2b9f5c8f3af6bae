using System.ComponentModel;
using CorpusGen.Storage;

namespace CorpusGen;

/// <summary>The documents of a collection in order of their names, by place and by name.</summary>
public class DocumentList : NamedList<Document>
{
    private readonly CorpusIndex _index;
    private readonly int _first;

    internal DocumentList(CorpusIndex index, int first, int count)
    {
        _index = index;
        _first = first;
        Count = count;
    }

    /// <summary>Takes the documents of a collection. For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected DocumentList(CorpusIndex index, string collection)
    {
        _index = index;
        (_first, Count) = index.Collection(collection);
    }

    /// <inheritdoc/>
    public sealed override int Count { get; }

    /// <inheritdoc/>
    public sealed override Document this[int index] => (uint)index < (uint)Count
        ? new Document(_index.DocumentAt(_first + index))
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"There are {Count}, counted from 0.");

    // Not by bisection: the list of all documents is in order of collections first.
    private protected sealed override int Find(string name)
    {
        for (var i = 0; i < Count; i++)
            if (string.Equals(_index.DocumentAt(_first + i).Name, name, StringComparison.Ordinal)) return i;
        return -1;
    }
}
