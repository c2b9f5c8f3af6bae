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

    /// <summary>Words of somebody else, set apart (Markdown: "> "), with the line that says whose they are.</summary>
    BlockQuote,

    /// <summary>A paragraph of an item of a list.</summary>
    ListItem,

    /// <summary>A table, as it stands in the file. Its cells are no prose: no quotations or figures are read in it.</summary>
    Table,

    /// <summary>Code. Never read for quotations or figures.</summary>
    Code,

    /// <summary>A picture that stands for itself: its alternative text, its file and its caption.</summary>
    Picture,

    /// <summary>A paragraph of a footnote.</summary>
    Footnote,

    /// <summary>What is said to a program and not to the reader: HTML, the targets of links.</summary>
    Markup,
}

/// <summary>
/// A block of a document: text between blank lines, or one line of such a stretch where its lines are items of their own (two
/// captions). Blocks stand in order and never overlap; what lies between two of them holds no word: white space and, in Markdown, marks.
/// </summary>
/// <param name="Kind">What the block is.</param>
/// <param name="Range">Where it stands, without the white space around it.</param>
/// <param name="Level">Of a heading: how deep it stands, from 1. Of anything else 0.</param>
public sealed record Block(BlockKind Kind, TextRange Range, int Level = 0);
