using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading;

/// <summary>How a document is laid out.</summary>
/// <param name="Blocks">Its blocks, in order; between two of them stands no word.</param>
/// <param name="Pictures">Its pictures, in order of their captions.</param>
/// <param name="Source">Where it says it comes from; null where it does not say.</param>
public sealed record Layout(EquatableArray<Block> Blocks, EquatableArray<Picture> Pictures, TextRange? Source)
{
    /// <summary>The marks inside its blocks, in order; none in plain text.</summary>
    public EquatableArray<InlineMark> Marks { get; init; }

    /// <summary>Quotations that the layout itself tells: blocks that are quoted as a whole.</summary>
    public EquatableArray<Quote> Quotes { get; init; }

    /// <summary>Where Markdown was found to be more than is read; null where it was read.</summary>
    public TextRange? Refused { get; init; }

    /// <summary>The text as HTML; null where it is plain.</summary>
    public string? Html { get; init; }
}
