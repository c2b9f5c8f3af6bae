namespace CorpusGen;

/// <summary>What a block of a document is.</summary>
public enum BlockKind
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>The title of the document.</summary>
    Headline,

    /// <summary>The sentence or two at the head that sum the document up.</summary>
    Standfirst,

    /// <summary>The title of a section.</summary>
    Heading,

    /// <summary>The words under a picture, with its credit where one is given.</summary>
    Caption,

    /// <summary>The line that names where the text comes from.</summary>
    SourceLine,
}
