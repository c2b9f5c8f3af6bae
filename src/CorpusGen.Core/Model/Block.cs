using CorpusGen.Core.Text;

namespace CorpusGen.Core.Model;

/// <summary>What a block of a document is.</summary>
public enum BlockKind
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>The title of the document.</summary>
    Headline,

    /// <summary>The sentence or two at the head that sum the document up, where they stand apart from its running text.</summary>
    Standfirst,

    /// <summary>The title of a section.</summary>
    Heading,

    /// <summary>The words under a picture, with its credit where one is given.</summary>
    Caption,

    /// <summary>The line that names where the text comes from: "Source: TRT World".</summary>
    SourceLine,
}

/// <summary>
/// A block of a document: text between blank lines, or one line of such a stretch where its lines are items of their own (two
/// captions). Blocks stand in order and never overlap; what lies between two of them is white space.
/// </summary>
/// <param name="Kind">What the block is.</param>
/// <param name="Range">Where it stands, without the white space around it.</param>
public sealed record Block(BlockKind Kind, TextRange Range);
