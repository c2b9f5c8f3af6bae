namespace CorpusGen.Core.Text;

/// <summary>Empties lists that are reused for the next text.</summary>
internal static class KeptLists
{
    /// <summary>The largest capacity that is kept, so that a long text does not keep more memory than a short one.</summary>
    private const int MostKept = 256;

    /// <summary>Clears a list, and releases its memory if its capacity is above the limit.</summary>
    public static void Empty<T>(this List<T> list)
    {
        list.Clear();
        if (list.Capacity > MostKept)
            list.Capacity = 0;
    }
}
