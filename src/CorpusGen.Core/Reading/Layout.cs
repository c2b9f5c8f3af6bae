using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading;

/// <summary>How a document is laid out.</summary>
/// <param name="Blocks">Its blocks, in order; between two of them stands white space alone.</param>
/// <param name="Pictures">Its pictures, in order of their captions.</param>
/// <param name="Source">Where it says it comes from; null where it does not say.</param>
public sealed record Layout(EquatableArray<Block> Blocks, EquatableArray<Picture> Pictures, TextRange? Source);
