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

/// <summary>A token: where it stands and what is known of it. Plain data of 24 bytes, with all that the rules ask of every token.</summary>
internal struct Token
{
    /// <summary>What its word can be, copied from the vocabulary; <see cref="WordClass.Digits"/> for digits.</summary>
    public WordClass Class;

    public int Start;
    public int End;

    /// <summary>The word it is, where the vocabulary has it: see <see cref="Lexicon.At"/>.</summary>
    public ushort Word;

    /// <summary>The character of a symbol; NUL for every other token.</summary>
    public char Symbol;

    public TokenKind Kind;
    public Claim Claim;

    /// <summary>True where white space stands before it.</summary>
    public bool Spaced;
}
