using System.Collections.Concurrent;
using CorpusGen.Format;

namespace CorpusGen.Storage;

/// <summary>
/// The documents of each collection by their folded keys. Created when a reference is first followed.
/// </summary>
internal sealed class KeyTables(CorpusIndex index)
{
    private readonly ConcurrentDictionary<string, Dictionary<string, int>> _tables = new(StringComparer.Ordinal);

    public DocumentSlot? Find(string collection, string key) =>
        _tables.GetOrAdd(collection, KeysOf).TryGetValue(KeyFolding.Folded(key), out var place) ? index.DocumentAt(place) : null;

    private Dictionary<string, int> KeysOf(string collection)
    {
        var keys = new Dictionary<string, int>(StringComparer.Ordinal);
        var (first, count) = index.Collection(collection);
        for (var i = first; i < first + count; i++)
            keys[KeyFolding.Folded(index.DocumentAt(i).Key)] = i;
        return keys;
    }
}
