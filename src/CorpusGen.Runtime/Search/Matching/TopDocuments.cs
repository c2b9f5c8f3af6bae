namespace CorpusGen.Search;

/// <summary>Keeps the best documents. They must be offered in order, so that of equal scores the first document is kept.</summary>
internal sealed class TopDocuments(int most)
{
    // A heap with the worst document on top: the one with the lowest score, and of equal scores the last.
    private (double Score, int Document)[] _heap = new (double, int)[Math.Min(most, 16)];
    private int _count;

    /// <summary>Gets the number of documents that were offered.</summary>
    public int Total { get; private set; }

    public void Offer(int document, double score)
    {
        Total++;
        if (_count < most)
        {
            if (_count == _heap.Length)
                Array.Resize(ref _heap, Math.Min(most, 2 * _count));
            Rise(_count++, (score, document));
        }
        else if (most > 0 && score > _heap[0].Score)
        {
            Sink((score, document));
        }
    }

    /// <summary>Returns the documents that were kept, best first.</summary>
    public (double Score, int Document)[] Sorted()
    {
        var sorted = new (double, int)[_count];
        Array.Copy(_heap, sorted, _count);
        Array.Sort(
            sorted,
            static (a, b) =>
                IsWorse(b, a) ? -1
                : IsWorse(a, b) ? 1
                : 0
        );
        return sorted;
    }

    private static bool IsWorse((double Score, int Document) a, (double Score, int Document) b) =>
        a.Score < b.Score || (a.Score == b.Score && a.Document > b.Document);

    private void Rise(int at, (double, int) offered)
    {
        for (; at > 0 && IsWorse(offered, _heap[(at - 1) / 2]); at = (at - 1) / 2)
            _heap[at] = _heap[(at - 1) / 2];
        _heap[at] = offered;
    }

    private void Sink((double, int) offered)
    {
        var at = 0;
        while (true)
        {
            var child = (2 * at) + 1;
            if (child >= _count)
                break;
            if (child + 1 < _count && IsWorse(_heap[child + 1], _heap[child]))
                child++;
            if (!IsWorse(_heap[child], offered))
                break;
            _heap[at] = _heap[child];
            at = child;
        }

        _heap[at] = offered;
    }
}
