using CorpusGen.Core.Text;

namespace CorpusGen.Core.Compilation;

/// <summary>The documents that one generated file contains.</summary>
/// <param name="Number">The number of the file.</param>
/// <param name="Documents">The documents in order of their paths.</param>
public sealed record Shard(int Number, EquatableArray<NamedDocument> Documents);
