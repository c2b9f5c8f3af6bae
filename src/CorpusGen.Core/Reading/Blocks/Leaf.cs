using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Blocks;

/// <summary>A block of the file with its content.</summary>
/// <param name="Kind">The kind of the block.</param>
/// <param name="Range">The range of the block.</param>
/// <param name="Pieces">The content; empty if the block is used as it is.</param>
/// <param name="Level">The level of a heading.</param>
/// <param name="Quoted">The outermost block quote that contains the block, by which its blocks are grouped, or null.</param>
/// <param name="IsTurn">True if the format marks the words before the first colon as the name of who speaks.</param>
internal sealed record Leaf(BlockKind Kind, TextRange Range, Piece[] Pieces, int Level = 0, object? Quoted = null, bool IsTurn = false);
