using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Blocks;

/// <summary>The blocks of a document and what was found while reading them.</summary>
/// <param name="Blocks">The blocks, in order. There are no words between two blocks.</param>
/// <param name="Pictures">The pictures, in order of their captions.</param>
/// <param name="Source">The source that the document names; null if it names none.</param>
public sealed record Layout(EquatableArray<Block> Blocks, EquatableArray<Picture> Pictures, TextRange? Source)
{
    /// <summary>Gets the inline markup of the blocks, in order; empty for plain text.</summary>
    public EquatableArray<InlineMark> Marks { get; init; }

    /// <summary>Gets the quotations that are whole blocks.</summary>
    public EquatableArray<Quote> Quotes { get; init; }

    /// <summary>Gets the words of the block quotes, without tags on the same line; empty if they are the blocks themselves.</summary>
    public EquatableArray<TextRange> QuotedWords { get; init; }

    /// <summary>
    /// Gets the range at which the Markdown exceeds a limit, so that the text is read as plain text; null if it was parsed.
    /// </summary>
    public TextRange? Refused { get; init; }

    /// <summary>Gets the text as HTML; null for plain text.</summary>
    public string? Html { get; init; }
}
