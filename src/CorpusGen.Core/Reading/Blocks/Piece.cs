using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Blocks;

/// <summary>The kind of a piece of a block.</summary>
internal enum PieceKind
{
    /// <summary>Text as in the file.</summary>
    Words,

    /// <summary>Characters that represent others: a line end, "&amp;amp;".</summary>
    Instead,

    /// <summary>Code between the words: shown, and never read for quotations or figures.</summary>
    Code,

    /// <summary>Markup of a template that writes a word that is not known.</summary>
    Output,

    /// <summary>Markup of a template or another syntax: not read.</summary>
    Tag,

    /// <summary>An image between the words.</summary>
    Image,
}

/// <summary>A piece of a block. Between two pieces there is only markup.</summary>
/// <param name="Range">The range in the file.</param>
/// <param name="Kind">The kind of the piece.</param>
/// <param name="Instead">The text that is read instead of it; null for the text of the file.</param>
internal readonly record struct Piece(TextRange Range, PieceKind Kind = PieceKind.Words, string Instead = "");
