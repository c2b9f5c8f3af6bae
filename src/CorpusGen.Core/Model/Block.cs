using CorpusGen.Core.Text;

namespace CorpusGen.Core.Model;

/// <summary>
/// A block of a document: text between blank lines, or one line of such a stretch where its lines are items of their own (two
/// captions). Blocks stand in order and never overlap; what lies between two of them holds no word: white space and, in Markdown, marks.
/// </summary>
/// <param name="Kind">What the block is.</param>
/// <param name="Range">Where it stands, without the white space around it.</param>
/// <param name="Level">Of a heading: how deep it stands, from 1. Of anything else 0.</param>
public sealed record Block(BlockKind Kind, TextRange Range, int Level = 0);
