using CorpusGen.Core.Compilation;
using CorpusGen.Core.Records;
using CorpusGen.Format;

namespace CorpusGen.Core.Emission;

/// <summary>Writes a corpus as the one resource that a build adds to the assembly. See src/Format for what is stored.</summary>
internal static class CorpusResource
{
    /// <summary>Gets the length of the head, which the parts follow.</summary>
    public static int HeadLength { get; } = ResourceHead.PlaceOf(ResourceHead.Search(CorpusMap.ShardCount) + 1);

    /// <summary>
    /// Writes the parts one after another, so that not all of them need to be in memory, and returns the head. The same texts give the
    /// same bytes on every machine.
    /// </summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="tablesOf">Returns the tables of a shard.</param>
    /// <param name="add">Adds a part to the resource.</param>
    /// <exception cref="InvalidOperationException">The resource would be larger than 1 GB.</exception>
    public static byte[] Write(StoredCorpus corpus, Func<Shard, byte[]> tablesOf, Action<byte[]> add)
    {
        var head = new RecordWriter();
        ResourceHead.Write(head, corpus.Hash.Text, CorpusMap.ShardCount);
        long length = head.Length;
        Add(ResourceHead.Index, IndexTables.Write(corpus.Map).ToArray());
        // Shards are independent of each other: they are written in parallel and added in order.
        var shards = corpus.Shards.AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.NotBuffered);
        foreach (var (number, tables) in shards.Select(shard => (shard.Number, tablesOf(shard))))
            Add(ResourceHead.FirstShard + number, tables);
        if (corpus.Search is not null)
            Add(ResourceHead.Search(CorpusMap.ShardCount), corpus.Search);
        return head.ToArray();

        void Add(int part, byte[] content)
        {
            RecordWriter.Check(length + content.Length);
            ResourceHead.FillPlace(head, part, (int)length, content.Length);
            length += content.Length;
            add(content);
        }
    }
}
