using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Quotes.Words;

/// <summary>A token of a sentence: a word, a mark, or a whole quotation.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset behind its last.</param>
/// <param name="Kinds">What it looks like and may be.</param>
/// <param name="Stretch">Which of the text's quotations it is; -1 for anything else.</param>
internal readonly record struct Word(int Start, int End, WordKinds Kinds, int Stretch = -1)
{
    /// <summary>Where it stands.</summary>
    public TextRange Range => TextRange.Between(Start, End);

    /// <summary>True where it is of any of the kinds.</summary>
    public bool Is(WordKinds kinds) => (Kinds & kinds) != 0;
}
