#if FORMAT_WRITER
namespace CorpusGen.Core.Model;

#else
namespace CorpusGen;

#endif

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

    /// <summary>Words of somebody else, set apart (Markdown: "> "), with the line that says whose they are.</summary>
    BlockQuote,

    /// <summary>A paragraph of an item of a list.</summary>
    ListItem,

    /// <summary>A table, as it stands in the file.</summary>
    Table,

    /// <summary>Code.</summary>
    Code,

    /// <summary>A picture that stands for itself: its alternative text, its file and its caption.</summary>
    Picture,

    /// <summary>A paragraph of a footnote.</summary>
    Footnote,

    /// <summary>What is said to a program and not to the reader: HTML, the targets of links.</summary>
    Markup,
}
