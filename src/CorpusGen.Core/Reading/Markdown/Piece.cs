using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Markdown;

/// <summary>What a stretch inside a block is.</summary>
internal enum PieceKind
{
    /// <summary>Words, as they stand.</summary>
    Words,

    /// <summary>Something that stands for other characters: a line end, "&amp;amp;".</summary>
    Instead,

    /// <summary>Code between the words: shown, and never read for quotations or figures.</summary>
    Code,

    /// <summary>An image between the words.</summary>
    Image,
}

/// <summary>A stretch of a block. What lies between two pieces is marks.</summary>
/// <param name="Range">Where it stands in the file.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Instead">What is read in its place, where something else is.</param>
internal readonly record struct Piece(TextRange Range, PieceKind Kind = PieceKind.Words, string Instead = "");
