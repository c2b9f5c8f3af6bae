using CorpusGen.Core.Text;

namespace CorpusGen.Core.Model;

/// <summary>
/// A block of a document: text between blank lines, or one of its lines if each line is an item (two captions). Blocks are in order
/// and never overlap. Between two blocks there are no words: only white space and, in Markdown, marks.
/// </summary>
/// <param name="Kind">What the block is.</param>
/// <param name="Range">The range of the block, without the white space around it.</param>
/// <param name="Level">The level of a heading, from 1; 0 for other blocks.</param>
public sealed record Block(BlockKind Kind, TextRange Range, int Level = 0);
