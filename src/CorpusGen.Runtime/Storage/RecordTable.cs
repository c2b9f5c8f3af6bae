using System.Collections;
using System.ComponentModel;

namespace CorpusGen.Storage;

/// <summary>The records of a collection, each made once, when it is first asked for. For generated code.</summary>
/// <typeparam name="T">The type that declares the collection.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RecordTable<T> : IReadOnlyList<T>
    where T : class
{
    // One for all tables: making a record may make those of other tables, whose records may make ours.
    private static readonly object Making = RecordTables.Making;

    private readonly CorpusIndex? _index;
    private readonly string _collection;
    private readonly Func<Document, T> _make;
    private readonly Dictionary<DocumentSlot, T?> _made = [];

    /// <summary>Takes a collection.</summary>
    /// <param name="index">The corpus; null where it has no documents.</param>
    /// <param name="collection">The collection's name.</param>
    /// <param name="make">Makes a record of a document.</param>
    public RecordTable(CorpusIndex? index, string collection, Func<Document, T> make)
    {
        _index = index;
        _collection = collection;
        _make = make;
    }

    /// <inheritdoc/>
    public int Count => _index?.Collection(_collection).Count ?? 0;

    /// <inheritdoc/>
    public T this[int index] =>
        (uint)index < (uint)Count
            ? Of(_index!.DocumentAt(_index.Collection(_collection).First + index))!
            : throw new ArgumentOutOfRangeException(nameof(index), index, $"There are {Count}, counted from 0.");

    /// <summary>The record of a document.</summary>
    public T Of(Document document) => Of(document.Slot)!;

    /// <summary>The record that a value refers to; null where there is none, which the build says is an error.</summary>
    public T? Referenced(MetadataValue value) =>
        _index is not null && value.Text.Length > 0 && _index.FindKey(_collection, value.Text) is { } slot ? Of(slot) : null;

    /// <summary>The records of which something is true.</summary>
    public IReadOnlyList<T> Where(Func<T, bool> holds) => [.. Enumerable.Where(this, holds)];

    /// <summary>Walks the records.</summary>
    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // A record that is asked for while it is made stands in a circle of references, which the build says is an error: null ends it.
    private T? Of(DocumentSlot slot)
    {
        lock (Making)
        {
            if (_made.TryGetValue(slot, out var known))
                return known;
            _made[slot] = null;
            return _made[slot] = _make(new Document(slot));
        }
    }
}

/// <summary>What all tables of records share.</summary>
internal static class RecordTables
{
    public static readonly object Making = new();
}
