namespace CorpusGen.Core.Reading.Formats.Elements;

/// <summary>What an element means for the reader.</summary>
internal enum ElementRole
{
    /// <summary>Markup between the words; its content is part of the block around it.</summary>
    Inline,

    /// <summary>A block, or a container of blocks: ends the block before it, and passes on the kind of what is around it.</summary>
    Block,

    /// <summary>A heading. The level is that of the name ("h2"), or the number of sections around it.</summary>
    Heading,

    /// <summary>A section: the headings in it are one level lower.</summary>
    Section,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>A quotation that is a block.</summary>
    BlockQuote,

    /// <summary>The attribution of a block quote.</summary>
    Attribution,

    /// <summary>A quotation in a sentence, to which the reader adds quotation marks.</summary>
    Quote,

    /// <summary>The caption of a picture.</summary>
    Caption,

    /// <summary>A footnote.</summary>
    Footnote,

    /// <summary>The name of who speaks, before the words: it becomes the label of the turn.</summary>
    Speaker,

    /// <summary>A line of verse, in one block with the lines beside it.</summary>
    VerseLine,

    /// <summary>A stage direction: not among the words that are spoken.</summary>
    StageDirection,

    /// <summary>A table: kept as it is, and not read.</summary>
    Table,

    /// <summary>Code that is a block.</summary>
    Code,

    /// <summary>Code in a sentence.</summary>
    InlineCode,

    /// <summary>A line break.</summary>
    Break,

    /// <summary>An image.</summary>
    Image,

    /// <summary>The head of the file, with its metadata.</summary>
    Head,

    /// <summary>Content for programs: kept as markup, and not read.</summary>
    Skipped,
}
