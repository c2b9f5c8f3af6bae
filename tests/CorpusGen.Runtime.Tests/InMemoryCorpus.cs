using CorpusGen.Core;
using CorpusGen.Core.Compilation;
using CorpusGen.Core.Emission;
using CorpusGen.Core.Model;
using CorpusGen.Core.Searching;
using CorpusGen.Storage;

namespace CorpusGen.Runtime.Tests;

/// <summary>A corpus as generated code has it, without the compiler between: stored by Core, read by the run-time library.</summary>
internal sealed class InMemoryCorpus
{
    private InMemoryCorpus(IReadOnlyList<ReadDocument> read, CorpusIndex index, SearchIndex search) =>
        (Read, Index, Search) = (read, index, search);

    /// <summary>The documents as Core has read them.</summary>
    public IReadOnlyList<ReadDocument> Read { get; }

    public CorpusIndex Index { get; }

    public SearchIndex Search { get; }

    public static InMemoryCorpus Of(params (CorpusFile File, string Text)[] files)
    {
        var read = files.Select(file => CorpusCompiler.Read(file.File, file.Text)).ToList();
        var map = CorpusCompiler.CreateMap(read.Select(document => document.Head));
        CorpusIndex? index = null;
        var shards = CorpusCompiler
            .GroupIntoShards(read, map)
            .ToDictionary(shard => shard.Number, shard => new CorpusShard(ShardTables.Write(shard.Documents).ToString(), () => index!));
        index = new CorpusIndex(IndexTables.Write(map).ToString(), number => shards[number]);
        var words = CorpusCompiler.SortByMap(read.Select(CorpusCompiler.IndexWords), map);
        return new InMemoryCorpus(read, index, new SearchIndex(SearchTables.Write([.. words]).ToString(), () => index));
    }
}
