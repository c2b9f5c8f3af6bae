using CorpusGen.Core.Text;

namespace CorpusGen.Core.Compilation;

/// <summary>Groups documents into the generated files that contain them.</summary>
internal static class ShardGrouping
{
    /// <summary>Returns the shards of a corpus in order of their numbers. Of two documents with the same path, the first is used.</summary>
    public static IEnumerable<Shard> Group(IEnumerable<ReadDocument> documents, CorpusMap map)
    {
        var byPath = new Dictionary<string, ReadDocument>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            if (!byPath.ContainsKey(document.Head.Path))
                byPath.Add(document.Head.Path, document);
        }

        var forwarders = PassageForwarders.Of(map, byPath);
        return map
            .Documents.GroupBy(entry => entry.Shard)
            .OrderBy(shard => shard.Key)
            .Select(shard => new Shard(shard.Key, shard.OrderBy(entry => entry.Ordinal).Select(Name).ToEquatableArray()));

        NamedDocument Name(MapEntry entry)
        {
            var document = byPath[entry.Path];
            return new NamedDocument(
                document.Document,
                entry.Collection,
                entry.Name,
                document.Names,
                entry.IsTyped,
                entry.UsageWarning,
                entry.Members,
                forwarders.Count == 0 ? default : forwarders[$"{entry.Collection}.{entry.Name}"].ToEquatableArray()
            );
        }
    }
}
