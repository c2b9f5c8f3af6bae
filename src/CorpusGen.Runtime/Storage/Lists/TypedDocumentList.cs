using System.ComponentModel;

namespace CorpusGen.Storage;

/// <summary>The documents of a collection in the order of their names. Base class of generated code.</summary>
/// <typeparam name="T">The type of the documents, with a property for each key of their metadata.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public class DocumentList<T> : NamedList<T>
    where T : Document
{
    private readonly CorpusIndex _index;
    private readonly Func<CorpusShard, int, T> _create;
    private readonly string? _collection;
    private T?[]? _documents;
    private int _first;
    private volatile int _count = -1;

    /// <summary>Creates the list of a collection. For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected DocumentList(CorpusIndex index, string collection, Func<CorpusShard, int, T> create)
    {
        _index = index;
        _create = create;
        _collection = collection;
    }

    private protected DocumentList(CorpusIndex index, int first, int count, Func<CorpusShard, int, T> create)
    {
        _index = index;
        _create = create;
        _first = first;
        _count = count;
    }

    /// <inheritdoc/>
    public sealed override int Count
    {
        get
        {
            // Looked up when it is first needed: reading one document by its member does not need it.
            if (_count < 0)
                (_first, _count) = _index.Collection(_collection!);
            return _count;
        }
    }

    /// <inheritdoc/>
    public sealed override T this[int index] => (uint)index < (uint)Count ? Make(index) : throw NoSuchPlace(index);

    private protected sealed override T Make(int index)
    {
        var documents = _documents ??= new T?[Count];
        return documents[index] ??= CreateAt(_first + index);
    }

    private T CreateAt(int place)
    {
        var slot = _index.DocumentAt(place);
        return _create(slot.Shard, slot.Ordinal);
    }

    // Not a binary search: the list of all documents is ordered by collection first.
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
