using System.Collections;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace CorpusGen.Storage;

/// <summary>The records of a collection, each created at its first use. For generated code.</summary>
/// <typeparam name="T">The type that declares the collection.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RecordTable<T> : IReadOnlyList<T>
    where T : class
{
    // One lock for all tables: creating a record may create records of other tables, which may create some of this one.
    private static readonly object Making = RecordTables.Making;

    private readonly CorpusIndex? _index;
    private readonly string _collection;
    private readonly Func<Document, T> _make;
    private readonly Dictionary<DocumentSlot, T?> _made = [];
    private readonly ConditionalWeakTable<object, Dictionary<string, IReadOnlyList<T>>> _referring = new();

    /// <summary>Creates the table of a collection.</summary>
    /// <param name="index">The index of the corpus; null if it has no documents.</param>
    /// <param name="collection">The name of the collection.</param>
    /// <param name="make">Creates the record of a document.</param>
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
            : throw new ArgumentOutOfRangeException(nameof(index), index, $"The list has {Count} items, and indexes start at 0.");

    /// <summary>Returns the record of a document.</summary>
    /// <param name="document">The document.</param>
    public T Of(Document document) => Of(document.Slot)!;

    /// <summary>Returns the record that a value refers to; null if it does not exist, which the build reports as an error.</summary>
    /// <param name="value">The value.</param>
    public T? Referenced(MetadataValue value) =>
        _index is not null && value.Text.Length > 0 && _index.FindKey(_collection, value.Text) is { } slot ? Of(slot) : null;

    /// <summary>Returns the records that refer to another one. The first call is linear in the records; the list is then kept.</summary>
    /// <typeparam name="TTarget">The type of the other record.</typeparam>
    /// <param name="target">The other record.</param>
    /// <param name="property">The name of the property that refers to it.</param>
    /// <param name="refers">Returns true if a record refers to the other one.</param>
    public IReadOnlyList<T> ReferringTo<TTarget>(TTarget target, string property, Func<T, TTarget, bool> refers)
        where TTarget : class
    {
        var lists = _referring.GetOrCreateValue(target);
        lock (Making)
        {
            if (!lists.TryGetValue(property, out var known))
                lists[property] = known = new FixedList<T>([.. this.Where(record => refers(record, target))]);
            return known;
        }
    }

    /// <summary>Returns an enumerator of the records.</summary>
    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // A record that is used while it is created is part of a cycle of references, which the build reports as an error. Null ends the cycle.
    private T? Of(DocumentSlot slot)
    {
        lock (Making)
        {
            if (_made.TryGetValue(slot, out var known))
                return known;
            _made[slot] = null;
            return _made[slot] = _make(slot.Document);
        }
    }
}

/// <summary>The lock of all tables of records.</summary>
internal static class RecordTables
{
    public static readonly object Making = new();
}
