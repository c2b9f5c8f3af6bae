using CorpusGen.Format;
using CorpusGen.Format.Search;
using CorpusGen.Storage;

namespace CorpusGen.Search;

/// <summary>Terms in the order of their bytes, found in place by bisection over the first terms of their groups.</summary>
internal readonly struct TermTable(int count, int place)
{
    /// <summary>How many terms there are.</summary>
    public int Count { get; } = count;

    /// <summary>A reader at the start of a group.</summary>
    public RecordReader Group(Bytes data, int group) => TermGroup.At(data, place, group);

    /// <summary>Finds a term.</summary>
    public TermEntry Find(Bytes data, byte[] term)
    {
        var scan = From(data, term);
        while (scan.Next())
        {
            var order = scan.CompareTo(term);
            if (order == 0)
                return scan.Entry;
            if (order > 0)
                break;
        }

        return default;
    }

    /// <summary>Walks the terms from a group on that holds the first one not before the given one, or ends before it.</summary>
    public TermScan From(Bytes data, byte[] term)
    {
        var low = 0;
        var high = ((Count + TermGroup.Size - 1) / TermGroup.Size) - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (TermGroup.CompareFirst(Group(data, middle), term) > 0)
                high = middle - 1;
            else
                low = middle;
        }

        return new TermScan(data, this, Math.Max(low, 0));
    }
}
