using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.Tokens;

/// <summary>A sentence as the rules of figures and dates see it.</summary>
internal sealed class FigureSentence() : Sentence<FigureToken>(UsualTokens, LongestInTokens)
{
    private const int UsualTokens = 128;
    private const int LongestInTokens = 2048;

    private bool _triggered;

    /// <summary>Gets a value indicating whether a token can begin a figure or a date.</summary>
    public bool Triggered => _triggered || (AnyTags & FigureTags.Triggering) != 0;

    /// <summary>Gets all tags of all words.</summary>
    public FigureTags AnyTags { get; private set; }

    /// <summary>Gets or sets a value indicating whether a date was found.</summary>
    public bool HasDate { get; set; }

    /// <summary>Gets a value indicating whether the sentence may contain a web or mail address.</summary>
    public bool HasAddress { get; private set; }

    /// <summary>Gets or sets a value indicating whether the sentence begins a paragraph that the document numbers.</summary>
    public bool IsNumberedParagraph { get; set; }

    /// <inheritdoc/>
    public override void Clear()
    {
        base.Clear();
        _triggered = HasAddress = HasDate = false;
        AnyTags = FigureTags.None;
    }

    /// <summary>Adds a word; its id is 0 if the lexicon does not have it.</summary>
    public void AddWord(int start, int end, bool spaced, ushort word)
    {
        ref var token = ref Add(start, end, spaced);
        token.Kind = TokenKind.Word;
        token.Word = word;
        token.Tags = Language.Lexicon.FiguresOf(word);
        AnyTags |= token.Tags;
    }

    /// <summary>Adds digits, with the points and commas between them.</summary>
    public void AddDigits(int start, int end, bool spaced)
    {
        ref var token = ref Add(start, end, spaced);
        token.Kind = TokenKind.Digits;
        token.Tags = FigureTags.Digits;
        _triggered = true;
    }

    /// <summary>Adds a character of any other kind.</summary>
    public void AddSymbol(int start, bool spaced, char symbol)
    {
        ref var token = ref Add(start, start + 1, spaced);
        token.Kind = TokenKind.Symbol;
        token.Symbol = symbol;
    }

    /// <summary>Records that the sentence may contain an address.</summary>
    public void MarkAddress() => HasAddress = true;

    /// <summary>Records that a token can begin a figure or a date.</summary>
    public void Trigger() => _triggered = true;

    /// <summary>Returns the character of a symbol; NUL for every other token.</summary>
    public char Symbol(int index) => this[index].Symbol;

    public bool IsDigits(int index) => this[index].Kind == TokenKind.Digits;

    public bool IsWord(int index) => this[index].Kind == TokenKind.Word;

    /// <summary>Returns true if a token has any of the tags.</summary>
    public bool Is(int index, FigureTags any) => (this[index].Tags & any) != 0;

    /// <summary>Returns the entry of the lexicon for a token, or null.</summary>
    public LexiconEntry? Entry(int index) => Language.Lexicon.At(this[index].Word);

    public decimal Number(int index) => Entry(index)?.Number ?? 0;

    public int Calendar(int index) => Entry(index)?.Calendar ?? 0;

    /// <summary>Returns true if there is such a token and no white space before it.</summary>
    public bool Touches(int index) => index > 0 && (uint)index < (uint)Count && !this[index].Spaced;

    /// <summary>Returns true if there is such a token and no date, figure or other number has it.</summary>
    public bool IsFree(int index) => (uint)index < (uint)Count && this[index].Claim == Claim.Free;

    /// <summary>Returns true for a word whose first letter is a capital.</summary>
    public bool IsCapital(int index) => IsWord(index) && char.IsUpper(Text[this[index].Start]);

    public bool IsHyphen(int index) => Symbol(index) is '-' or '\u2010' or '\u2011';

    public bool IsDash(int index) => Symbol(index) is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212' or '~';

    /// <summary>Returns true if all tokens from one index to another are free.</summary>
    public bool AllFree(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!IsFree(i))
                return false;
        }

        return true;
    }

    /// <summary>Gives the tokens from one index to another to a date, a figure or another number.</summary>
    public void Take(int first, int end, Claim claim)
    {
        for (var i = Math.Max(first, 0); i < end && i < Count; i++)
            Change(i).Claim = claim;
    }

    private ref FigureToken Add(int start, int end, bool spaced)
    {
        ref var token = ref Add();
        (token.Start, token.End, token.Spaced) = (start, end, spaced);
        return ref token;
    }
}
