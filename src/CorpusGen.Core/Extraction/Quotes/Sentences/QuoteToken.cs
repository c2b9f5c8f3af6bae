using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Quotes.Sentences;

/// <summary>A token of a <see cref="QuoteSentence"/>: a word, a mark, or a whole quotation.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset after its last character.</param>
/// <param name="Tags">What it looks like and may be.</param>
/// <param name="SpanIndex">Index of the quotation among the text's quoted spans; -1 for anything else.</param>
internal readonly record struct QuoteToken(int Start, int End, QuoteTags Tags, int SpanIndex = -1) : IToken
{
    /// <summary>Gets its range.</summary>
    public TextRange Range => TextRange.Between(Start, End);

    /// <summary>Returns true if it has any of the tags.</summary>
    public bool Is(QuoteTags any) => (Tags & any) != 0;
}
