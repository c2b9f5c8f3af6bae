using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Quotes.Sentences;

/// <summary>A sentence as the rules of quotations see it: each quotation is one token.</summary>
internal sealed class QuoteSentence() : Sentence<QuoteToken>(LongestInTokens, LongestInTokens)
{
    private const int LongestInTokens = 256;

    /// <summary>Gets the number of quotations.</summary>
    public int Quotations { get; private set; }

    /// <summary>Gets all tags of all tokens.</summary>
    public QuoteTags AnyTags { get; private set; }

    /// <summary>Gets or sets a value indicating whether it begins a paragraph.</summary>
    public bool BeginsParagraph { get; set; }

    /// <inheritdoc/>
    public override void Clear()
    {
        base.Clear();
        Quotations = 0;
        AnyTags = QuoteTags.None;
    }

    /// <summary>Adds a token.</summary>
    public void Add(in QuoteToken token)
    {
        Append(token);
        if (token.SpanIndex >= 0)
            Quotations++;
        AnyTags |= token.Tags;
    }

    /// <summary>Returns true if there is such a token and it has any of the tags.</summary>
    public bool Is(int index, QuoteTags any) => (this[index].Tags & any) != 0;

    /// <summary>Returns true if a token begins with a character, ignoring case: a cheap first question.</summary>
    public bool BeginsWith(int index, char first) => ((Text[this[index].Start] ^ first) | 0x20) == 0x20;

    /// <summary>Returns the index of the next quotation, from an index on; <see cref="Sentence{TToken}.Count"/> if there is none.</summary>
    public int NextQuotation(int index)
    {
        while (index < Count && this[index].SpanIndex < 0)
            index++;
        return index;
    }
}
