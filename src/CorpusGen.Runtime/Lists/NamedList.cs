namespace CorpusGen;

/// <summary>A list whose items have the names of members of the generated code.</summary>
/// <typeparam name="T">What is listed.</typeparam>
public abstract partial class NamedList<T> : CorpusList<T>
{
    private protected NamedList() { }

    /// <summary>The item of a name, which is the name of its member, letter for letter.</summary>
    /// <exception cref="KeyNotFoundException">No item has the name.</exception>
    public T this[string name] =>
        Find(name) is var index && index >= 0
            ? this[index]
            : throw new KeyNotFoundException($"Nothing is named '{name}' among these {Count}.");

    /// <summary>Gives the item of a name, if there is one.</summary>
    /// <param name="name">The name of its member, letter for letter.</param>
    /// <param name="item">The item; the default of its type where no item has the name.</param>
    /// <returns>True where an item has the name.</returns>
    public bool TryGet(string name, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T item)
    {
        var index = Find(name);
        item = index >= 0 ? this[index] : default;
        return index >= 0;
    }

    /// <summary>Makes the item at a place that is there.</summary>
    private protected abstract T Make(int index);

    /// <summary>The place of a name; -1 where no item has it.</summary>
    private protected abstract int Find(string name);
}
