namespace CorpusGen.Core.Extraction.Language;

/// <summary>
/// A hash table from letter keys to small numbers. Most words of a text are not in it, so the keys have an array of their own: one read
/// finds an empty slot. Open addressing; filled once, then only read.
/// </summary>
internal sealed class LetterKeyTable
{
    private readonly ulong[] _keys;
    private readonly ushort[] _values;
    private readonly int _shift;

    /// <summary>Creates a table with room for a number of keys.</summary>
    public LetterKeyTable(int count)
    {
        var bits = 2;
        while (1 << bits < count * 4)
            bits++;
        _shift = 64 - bits;
        _keys = new ulong[1 << bits];
        _values = new ushort[1 << bits];
    }

    /// <summary>Sets the value of a key that is not there yet; neither may be 0.</summary>
    public void Add(ulong key, ushort value)
    {
        var slot = SlotOf(key);
        (_keys[slot], _values[slot]) = (key, value);
    }

    /// <summary>Returns the value of a key, or 0.</summary>
    public ushort Find(ulong key) => _values[SlotOf(key)];

    private int SlotOf(ulong key)
    {
        var keys = _keys;
        var slot = (int)(unchecked(key * 0x9E3779B97F4A7C15UL) >> _shift);
        while (keys[slot] != key && keys[slot] != 0)
            slot = (slot + 1) & (keys.Length - 1);
        return slot;
    }
}
