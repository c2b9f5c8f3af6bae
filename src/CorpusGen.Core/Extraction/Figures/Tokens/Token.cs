using CorpusGen.Core.Extraction.Figures.Words;

namespace CorpusGen.Core.Extraction.Figures.Tokens;

/// <summary>What a token is made of.</summary>
internal enum TokenKind : byte
{
    /// <summary>Before the first token or behind the last.</summary>
    None,

    /// <summary>Letters, with apostrophes between them: "doesn't".</summary>
    Word,

    /// <summary>ASCII digits, with points and commas between them: "1,300.5".</summary>
    Digits,

    /// <summary>One character of any other kind.</summary>
    Symbol,
}

/// <summary>Who has taken a token: each belongs to one date, trap or figure at the most.</summary>
internal enum Claim : byte
{
    /// <summary>Nobody yet.</summary>
    Free,

    /// <summary>A date mention.</summary>
    Date,

    /// <summary>A number that is a name, an address or a score.</summary>
    Trap,

    /// <summary>A figure.</summary>
    Figure,
}

/// <summary>A token: where it stands and what is known of it.</summary>
internal struct Token
{
    public int Start;
    public int End;
    public TokenKind Kind;
    public Claim Claim;

    /// <summary>True where white space stands before it.</summary>
    public bool Spaced;

    /// <summary>The word it is, where the vocabulary has it.</summary>
    public Word? Word;
}
