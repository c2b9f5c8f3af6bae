namespace CorpusGen.Core.Text;

/// <summary>Lists that one text leaves to the next.</summary>
internal static class KeptLists
{
    /// <summary>A list that has grown beyond this is made smaller, so that a long text leaves no more behind than a short one.</summary>
    private const int MostKept = 256;

    /// <summary>Makes a list empty, and small where it has grown.</summary>
    public static void Empty<T>(this List<T> list)
    {
        list.Clear();
        if (list.Capacity > MostKept)
            list.Capacity = 0;
    }
}
