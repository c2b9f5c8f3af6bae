using CorpusGen.Core.Naming;

namespace CorpusGen.Core.Emission;

/// <summary>
/// Writes a corpus as the one resource that carries it where a build can write one: the format's name, the hash of the texts, how many parts there
/// are, where each begins and how long it is; then the parts: the index, the shards by number, the search. A shard without documents is empty, and so is a
/// search that nobody asked for.
/// </summary>
internal static class CorpusResource
{
    private const int Parts = 1 + CorpusMap.Shards + 1;

    /// <summary>Writes the resource: bytes that are the same for the same texts on every machine.</summary>
    /// <exception cref="InvalidOperationException">It would be larger than 1 GB.</exception>
    public static BlobBuilder Write(CorpusMap map, IEnumerable<Shard> shards, BlobBuilder? search, string hash)
    {
        var blob = new BlobBuilder();
        blob.Append(ShardTables.Format);
        blob.Append(hash);
        blob.Fixed(Parts);
        var places = blob.Reserve(2 * Parts);
        Add(0, IndexTables.Write(map));
        // Shards know nothing of one another: they are written side by side, and added in order.
        foreach (
            var (number, tables) in shards.AsParallel().AsOrdered().Select(shard => (shard.Number, ShardTables.Write(shard.Documents)))
        )
        {
            Add(1 + number, tables);
        }

        if (search is not null)
            Add(Parts - 1, search);
        return blob;

        void Add(int part, BlobBuilder content)
        {
            blob.Fill(places + (2 * part * BlobBuilder.FixedLength), blob.Length);
            blob.Fill(places + (((2 * part) + 1) * BlobBuilder.FixedLength), content.Length);
            blob.Append(content);
        }
    }
}
