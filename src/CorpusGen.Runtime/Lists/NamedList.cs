namespace CorpusGen;

/// <summary>A list whose items can also be read by the names of their generated members.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
public abstract partial class NamedList<T> : CorpusList<T>
{
    private protected NamedList() { }

    /// <summary>Gets the item with a name. The time is linear in the number of items.</summary>
    /// <param name="name">The name of the generated member. Case matters.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">No item has the name.</exception>
    public T this[string name] =>
        Find(name ?? throw new ArgumentNullException(nameof(name))) is var index && index >= 0
            ? this[index]
            : throw new KeyNotFoundException($"The list has no item with the name '{name}'. It has {Count} items.");

    /// <summary>Gets the item with a name, if there is one. The time is linear in the number of items.</summary>
    /// <param name="name">The name of the generated member. Case matters.</param>
    /// <param name="value">The item; the default value of its type if no item has the name.</param>
    /// <returns>True if an item has the name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public bool TryGetValue(string name, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T value)
    {
        var index = Find(name ?? throw new ArgumentNullException(nameof(name)));
        value = index >= 0 ? this[index] : default;
        return index >= 0;
    }

    /// <summary>Creates the item at a valid index.</summary>
    private protected abstract T Make(int index);

    /// <summary>Returns the index of the item with a name; -1 if it does not exist.</summary>
    private protected abstract int Find(string name);
}
