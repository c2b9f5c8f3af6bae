namespace CorpusGen;

/// <summary>A list of items that are already created.</summary>
internal sealed class FixedList<T>(T[] items) : CorpusList<T>
{
    public static readonly FixedList<T> Empty = new([]);

    public override int Count => items.Length;

    public override T this[int index] => (uint)index < (uint)items.Length ? items[index] : throw NoSuchPlace(index);
}
