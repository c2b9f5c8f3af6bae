namespace CorpusGen;

/// <summary>Several lists, one after the other.</summary>
internal sealed class CombinedList<T>(IReadOnlyList<CorpusList<T>> lists) : CorpusList<T>
{
    private int[]? _ends;

    public override int Count => Ends is { Length: > 0 } ends ? ends[ends.Length - 1] : 0;

    public override T this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Count)
                throw NoSuchPlace(index);
            var hint = default(ListHint);
            return Next(index, ref hint);
        }
    }

    private protected override T Next(int index, ref ListHint hint)
    {
        var ends = Ends;
        if (hint.List > 0 && ends[hint.List - 1] > index)
            hint = default;
        while (ends[hint.List] <= index)
            hint = new ListHint { List = hint.List + 1 };
        return lists[hint.List].NextOf(index - (hint.List == 0 ? 0 : ends[hint.List - 1]), ref hint);
    }

    // The number of items up to the end of each list.
    private int[] Ends
    {
        get
        {
            if (_ends is not null)
                return _ends;
            var ends = new int[lists.Count];
            var sum = 0;
            for (var i = 0; i < ends.Length; i++)
                ends[i] = sum += lists[i].Count;
            return _ends = ends;
        }
    }
}
