#if FORMAT_WRITER
namespace CorpusGen.Core.Model;

#else
namespace CorpusGen;

#endif

/// <summary>The kind of a block of a document.</summary>
#if NET8_0_OR_GREATER && !FORMAT_WRITER
[System.Text.Json.Serialization.JsonConverter(typeof(System.Text.Json.Serialization.JsonStringEnumConverter<BlockKind>))]
#endif
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

    /// <summary>The words under a picture, with its credit, if any.</summary>
    Caption,

    /// <summary>The line with the origin of the text.</summary>
    SourceLine,

    /// <summary>Words of somebody else, set apart (Markdown: "> "), with the line that attributes them.</summary>
    BlockQuote,

    /// <summary>A paragraph of an item of a list.</summary>
    ListItem,

    /// <summary>A table, as it is in the file.</summary>
    Table,

    /// <summary>Code.</summary>
    Code,

    /// <summary>A picture that is a block of its own: its alternative text, its file and its caption.</summary>
    Picture,

    /// <summary>A paragraph of a footnote.</summary>
    Footnote,

    /// <summary>Text for programs rather than readers: HTML, the targets of links.</summary>
    Markup,
}
