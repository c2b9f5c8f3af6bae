using System.Collections;
using System.Diagnostics;
using CorpusGen.Storage;

namespace CorpusGen;

/// <summary>
/// A list of documents, quotations, figures or other parts of a corpus. Items are read from the stored corpus when they are used, and
/// enumerating the list allocates nothing but the documents themselves, once.
/// </summary>
/// <typeparam name="T">The type of the items.</typeparam>
[DebuggerDisplay("Count = {Count}")]
[DebuggerTypeProxy(typeof(CorpusListDebugView<>))]
public abstract class CorpusList<T> : IReadOnlyList<T>
{
    private protected CorpusList() { }

    /// <summary>Gets the number of items.</summary>
    public abstract int Count { get; }

    /// <summary>Gets the item at an index.</summary>
    /// <param name="index">The index, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index is negative, or not less than <see cref="Count"/>.</exception>
    public abstract T this[int index] { get; }

    /// <summary>Returns an enumerator of the items. It is a struct, so that `foreach` allocates nothing.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>
    /// Returns the item at a valid index. A list that has to search for its items can remember in the hint where the last one was.
    /// </summary>
    private protected virtual T Next(int index, ref ListHint hint) => this[index];

    /// <summary>Calls <see cref="Next"/>, for a list that contains this one.</summary>
    internal T NextOf(int index, ref ListHint hint) => Next(index, ref hint);

    /// <summary>Returns the exception for an invalid index.</summary>
    private protected ArgumentOutOfRangeException NoSuchPlace(int index) =>
        new(nameof(index), index, $"The list has {Count} items, and indexes start at 0.");

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Enumerates the items of a list in order.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly CorpusList<T> _list;
        private readonly int _count;
        private int _index;
        private ListHint _hint;

        internal Enumerator(CorpusList<T> list)
        {
            _list = list;
            _count = list.Count;
            _index = -1;
        }

        /// <inheritdoc/>
        public T Current => _list.Next(_index, ref _hint);

        object? IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => ++_index < _count;

        /// <inheritdoc/>
        public void Reset() => _index = -1;

        /// <inheritdoc/>
        public readonly void Dispose() { }
    }
}

/// <summary>The position of an enumeration: the list, if there are several, and the document in it.</summary>
internal struct ListHint
{
    public int List;
    public int Document;

    // The indexes in the list of the document's first item, and of the next document's first item.
    public int First;
    public int End;

    // The document, if it has been looked up.
    public DocumentSlot Slot;
    public bool HasSlot;
}
