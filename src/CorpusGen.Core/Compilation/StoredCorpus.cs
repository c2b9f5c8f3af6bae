using CorpusGen.Core.Schemas;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Compilation;

/// <summary>A corpus as a build stores it outside of the generated code.</summary>
/// <param name="Resource">The resource. Its bytes are the same for the same texts on every machine.</param>
/// <param name="Hash">The hash of the texts.</param>
/// <param name="Map">All names of the corpus.</param>
/// <param name="Shards">The documents.</param>
/// <param name="Schemas">The schemas of the collections.</param>
public sealed record StoredCorpus(
    byte[] Resource,
    CorpusHash Hash,
    CorpusMap Map,
    IReadOnlyList<Shard> Shards,
    EquatableArray<CollectionSchema> Schemas
);
