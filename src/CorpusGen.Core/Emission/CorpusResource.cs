using CorpusGen.Core.Compilation;
using CorpusGen.Core.Records;
using CorpusGen.Format;

namespace CorpusGen.Core.Emission;

/// <summary>Writes a corpus as the one resource that a build adds to the assembly. See src/Format for what is stored.</summary>
internal static class CorpusResource
{
    /// <summary>Writes the resource. The same texts give the same bytes on every machine.</summary>
    /// <exception cref="InvalidOperationException">The resource would be larger than 1 GB.</exception>
    public static RecordWriter Write(CorpusMap map, IEnumerable<Shard> shards, RecordWriter? search, string hash)
    {
        var output = new RecordWriter();
        ResourceHead.Write(output, hash, CorpusMap.ShardCount);
        ResourceHead.WritePart(output, ResourceHead.Index, IndexTables.Write(map));
        // Shards are independent of each other: they are written in parallel and added in order.
        foreach (
            var (number, tables) in shards.AsParallel().AsOrdered().Select(shard => (shard.Number, ShardTables.Write(shard.Documents)))
        )
        {
            ResourceHead.WritePart(output, ResourceHead.FirstShard + number, tables);
        }

        if (search is not null)
            ResourceHead.WritePart(output, ResourceHead.Search(CorpusMap.ShardCount), search);
        return output;
    }
}
