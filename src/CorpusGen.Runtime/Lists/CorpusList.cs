using System.Collections;
using CorpusGen.Storage;

namespace CorpusGen;

/// <summary>A list of a corpus: nothing in it is made before it is asked for, and enumerating it allocates nothing.</summary>
/// <typeparam name="T">What is listed.</typeparam>
public abstract class CorpusList<T> : IReadOnlyList<T>
{
    private protected CorpusList() { }

    /// <inheritdoc/>
    public abstract int Count { get; }

    /// <summary>The item at a place, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public abstract T this[int index] { get; }

    /// <summary>Walks the items in order.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>
    /// The item at a place that is there. A list that has to look for its items may keep in the hint where it found the last.
    /// </summary>
    private protected virtual T Next(int index, ref ListHint hint) => this[index];

    /// <summary>As <see cref="Next"/>, for a list that has this one in it.</summary>
    internal T NextOf(int index, ref ListHint hint) => Next(index, ref hint);

    /// <summary>What to throw where there is no such place.</summary>
    private protected ArgumentOutOfRangeException NoSuchPlace(int index) =>
        new(nameof(index), index, $"There are {Count}, counted from 0.");

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Walks the items of a list in order.</summary>
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

/// <summary>Where a walk through a list is: which of several lists, and which document of that.</summary>
internal struct ListHint
{
    public int List;
    public int Document;

    // Where in the list the document's first item stands, and where the next one's does.
    public int First;
    public int End;

    // The document itself, where it has been looked up already.
    public DocumentSlot Slot;
    public bool HasSlot;
}
