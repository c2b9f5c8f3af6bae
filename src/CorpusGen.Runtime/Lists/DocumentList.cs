using System.ComponentModel;
using CorpusGen.Storage;

namespace CorpusGen;

/// <summary>The documents of a collection in order of their names, by place and by name.</summary>
public class DocumentList : NamedList<Document>
{
    private readonly CorpusIndex _index;
    private readonly string? _collection;
    private int _first;
    private volatile int _count = -1;

    internal DocumentList(CorpusIndex index, int first, int count)
    {
        _index = index;
        _first = first;
        _count = count;
    }

    /// <summary>Takes the documents of a collection. For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected DocumentList(CorpusIndex index, string collection)
    {
        _index = index;
        _collection = collection;
    }

    /// <inheritdoc/>
    public sealed override int Count
    {
        get
        {
            // Looked up when it is first needed: whoever reads one document by its member never does.
            if (_count < 0)
                (_first, _count) = _index.Collection(_collection!);
            return _count;
        }
    }

    /// <inheritdoc/>
    public sealed override Document this[int index] => (uint)index < (uint)Count ? Make(index) : throw NoSuchPlace(index);

    private protected sealed override Document Make(int index) => new(_index.DocumentAt(_first + index));

    // Not by bisection: the list of all documents is in order of collections first.
    private protected sealed override int Find(string name)
    {
        for (var i = 0; i < Count; i++)
        {
            if (string.Equals(_index.DocumentAt(_first + i).Name, name, StringComparison.Ordinal))
                return i;
        }

        return -1;
    }
}
