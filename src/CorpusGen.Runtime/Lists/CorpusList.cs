using System.Collections;

namespace CorpusGen;

/// <summary>A list of a corpus: nothing in it is made before it is asked for, and enumerating it allocates nothing.</summary>
/// <typeparam name="T">What is listed.</typeparam>
public abstract class CorpusList<T> : IReadOnlyList<T>
{
    private protected CorpusList()
    {
    }

    /// <inheritdoc/>
    public abstract int Count { get; }

    /// <summary>The item at a place, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public abstract T this[int index] { get; }

    /// <summary>Walks the items in order.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Walks the items of a list in order.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly CorpusList<T> _list;
        private readonly int _count;
        private int _index;

        internal Enumerator(CorpusList<T> list)
        {
            _list = list;
            _count = list.Count;
            _index = -1;
        }

        /// <inheritdoc/>
        public readonly T Current => _list[_index];

        readonly object? IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => ++_index < _count;

        /// <inheritdoc/>
        public void Reset() => _index = -1;

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
