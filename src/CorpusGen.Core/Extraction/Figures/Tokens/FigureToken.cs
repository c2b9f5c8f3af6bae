using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.Tokens;

/// <summary>What a token is made of.</summary>
internal enum TokenKind : byte
{
    /// <summary>Nothing: before the first token or after the last.</summary>
    None,

    /// <summary>Letters, with apostrophes between them: "doesn't".</summary>
    Word,

    /// <summary>ASCII digits, with points and commas between them: "1,300.5".</summary>
    Digits,

    /// <summary>One character of any other kind.</summary>
    Symbol,
}

/// <summary>What a token is part of: at most one date, figure or other number.</summary>
internal enum Claim : byte
{
    /// <summary>Nothing yet.</summary>
    Free,

    /// <summary>A date mention.</summary>
    Date,

    /// <summary>A number that does not measure or count: a name, an address, a score.</summary>
    NonQuantity,

    /// <summary>A figure.</summary>
    Figure,
}

/// <summary>A token of a <see cref="FigureSentence"/>: plain data of 24 bytes, with everything that the rules ask of every token.</summary>
internal struct FigureToken : IToken
{
    /// <summary>The tags of its word, copied from the lexicon; <see cref="FigureTags.Digits"/> for digits.</summary>
    public FigureTags Tags;

    /// <inheritdoc/>
    public int Start { get; set; }

    /// <inheritdoc/>
    public int End { get; set; }

    /// <summary>The id of its word in the lexicon; 0 if the lexicon does not have it.</summary>
    public ushort Word;

    /// <summary>The character of a symbol; NUL for every other token.</summary>
    public char Symbol;

    public TokenKind Kind;
    public Claim Claim;

    /// <summary>True if there is white space before it.</summary>
    public bool Spaced;
}
