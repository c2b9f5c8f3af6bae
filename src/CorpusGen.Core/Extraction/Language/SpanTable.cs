namespace CorpusGen.Core.Extraction.Language;

/// <summary>
/// A hash table whose keys are looked up as spans of a text, so that a look-up allocates no string. Open addressing; filled once, then
/// only read.
/// </summary>
internal sealed class SpanTable<T>(bool ignoreCase)
    where T : class
{
    /// <summary>No key is longer: a hostile word of ten million letters costs nothing.</summary>
    private const int LongestKey = 40;

    private (string Key, T Value)[] _slots = new (string, T)[64];
    private int _count;

    /// <summary>Gets the number of keys.</summary>
    public int Count => _count;

    /// <summary>Gets all keys with their values.</summary>
    public IEnumerable<KeyValuePair<string, T>> Entries =>
        _slots.Where(slot => slot.Key is not null).Select(slot => new KeyValuePair<string, T>(slot.Key, slot.Value));

    /// <summary>Sets the value of a key.</summary>
    public void Set(string key, T value)
    {
        if (_count * 4 >= _slots.Length)
            Grow();
        ref var slot = ref _slots[SlotOf(key.AsSpan())];
        if (slot.Key is null)
            _count++;
        slot = (key, value);
    }

    /// <summary>Returns the value of a key, or null.</summary>
    public T? Find(ReadOnlySpan<char> key) => key.Length > LongestKey ? null : _slots[SlotOf(key)].Value;

    private int SlotOf(ReadOnlySpan<char> key)
    {
        var mask = _slots.Length - 1;
        var hash = Hash(key);
        for (var slot = (int)((hash ^ (hash >> 15)) & (uint)mask); ; slot = (slot + 1) & mask)
        {
            if (_slots[slot].Key is not { } found || Same(found, key))
                return slot;
        }
    }

    /// <summary>Five letters and the length distinguish most words, and a long word costs no more than a short one.</summary>
    private uint Hash(ReadOnlySpan<char> key)
    {
        if (key.IsEmpty)
            return 0;
        var hash = (uint)key.Length * 0x9E3779B1u;
        hash = unchecked((hash ^ Fold(key[0])) * 16777619u);
        hash = unchecked((hash ^ Fold(key[key.Length >> 2])) * 16777619u);
        hash = unchecked((hash ^ Fold(key[key.Length >> 1])) * 16777619u);
        hash = unchecked((hash ^ Fold(key[key.Length - 1])) * 16777619u);
        return key.Length > 2 ? unchecked((hash ^ Fold(key[key.Length - 2])) * 16777619u) : hash;
    }

    private bool Same(string found, ReadOnlySpan<char> key)
    {
        if (found.Length != key.Length)
            return false;
        for (var i = 0; i < key.Length; i++)
        {
            if (Fold(found[i]) != Fold(key[i]))
                return false;
        }

        return true;
    }

    /// <summary>Ignores case and the shape of an apostrophe.</summary>
    private uint Fold(char character) =>
        !ignoreCase ? character
        : character < '\u0080' ? (character is >= 'A' and <= 'Z' ? character | 0x20u : character)
        : character == '\u2019' ? '\''
        : char.ToLowerInvariant(character);

    private void Grow()
    {
        var old = _slots;
        _slots = new (string, T)[old.Length * 2];
        foreach (var slot in old)
        {
            if (slot.Key is not null)
                _slots[SlotOf(slot.Key.AsSpan())] = slot;
        }
    }
}
