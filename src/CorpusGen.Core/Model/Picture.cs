using CorpusGen.Core.Text;

namespace CorpusGen.Core.Model;

/// <summary>A picture, as its caption tells of it.</summary>
/// <param name="Caption">The caption without its credit.</param>
/// <param name="Credit">Who made or owns the picture: "AP" (NewsML-G2: creditline). Null where the caption does not say.</param>
public sealed record Picture(TextRange Caption, TextRange? Credit);
