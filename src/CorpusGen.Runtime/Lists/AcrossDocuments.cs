using CorpusGen.Storage;

namespace CorpusGen;

/// <summary>What the documents of a corpus hold of one kind, document by document.</summary>
internal sealed class AcrossDocuments<T>(CorpusIndex index, Section section, Func<DocumentSlot, int, T> make) : CorpusList<T>
{
    private int[]? _ends;

    public override int Count => Ends is { Length: > 0 } ends ? ends[ends.Length - 1] : 0;

    public override T this[int place]
    {
        get
        {
            if ((uint)place >= (uint)Count)
                throw new ArgumentOutOfRangeException(nameof(place), place, $"There are {Count}, counted from 0.");
            var document = Array.BinarySearch(Ends, place + 1);
            if (document < 0) document = ~document;
            while (document > 0 && Ends[document - 1] > place) document--;
            return make(index.DocumentAt(document), document == 0 ? place : place - Ends[document - 1]);
        }
    }

    // How many there are up to and with each document: read once, on the first count.
    private int[] Ends
    {
        get
        {
            if (_ends is not null) return _ends;
            var ends = new int[index.CountOfDocuments];
            var sum = 0;
            for (var i = 0; i < ends.Length; i++) ends[i] = sum += index.DocumentAt(i).Count(section);
            return _ends = ends;
        }
    }
}
