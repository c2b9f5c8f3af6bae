using CorpusGen.Core.Model;
using CorpusGen.Core.Text;
using Markdig.Syntax;

namespace CorpusGen.Core.Reading.Markdown;

/// <summary>A block of the file with what stands inside it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Range">Where it stands.</param>
/// <param name="Pieces">What stands inside; empty where the block is taken as it is.</param>
/// <param name="Level">Of a heading, its depth.</param>
/// <param name="Quoted">The outermost block quote that it stands in; null where it stands in none.</param>
internal sealed record Leaf(BlockKind Kind, TextRange Range, Piece[] Pieces, int Level = 0, QuoteBlock? Quoted = null);
