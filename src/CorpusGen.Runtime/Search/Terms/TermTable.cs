using CorpusGen.Format;
using CorpusGen.Format.Search;
using CorpusGen.Storage;

namespace CorpusGen.Search;

/// <summary>A table of terms, sorted by their bytes. Finds a term by binary search over the first terms of the groups.</summary>
internal readonly struct TermTable(int count, int place)
{
    /// <summary>Gets the number of terms.</summary>
    public int Count { get; } = count;

    /// <summary>Returns a reader at the start of a group.</summary>
    public RecordReader Group(Bytes data, int group) => TermGroup.At(data, place, group);

    /// <summary>Finds a term; returns the default if it is not in the table.</summary>
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

    /// <summary>Enumerates terms from the last group whose first term is not after the given one.</summary>
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
