using CorpusGen.Core.Schemas;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Compilation;

/// <summary>A corpus as a build stores it outside of the generated code.</summary>
/// <param name="Hash">The hash of the texts.</param>
/// <param name="Map">All names of the corpus.</param>
/// <param name="Shards">The documents.</param>
/// <param name="Schemas">The schemas of the collections.</param>
/// <param name="Search">The search index; null for none.</param>
public sealed record StoredCorpus(
    CorpusHash Hash,
    CorpusMap Map,
    IReadOnlyList<Shard> Shards,
    EquatableArray<CollectionSchema> Schemas,
    byte[]? Search
);
