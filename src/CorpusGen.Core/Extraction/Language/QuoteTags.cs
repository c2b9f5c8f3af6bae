namespace CorpusGen.Core.Extraction.Language;

/// <summary>What a token looks like, and what it can be for quotations. A word may be several things: "report", "state".</summary>
[Flags]
internal enum QuoteTags : ulong
{
    None = 0,

    // What it looks like.
    Capital = 1UL << 0,
    Number = 1UL << 1,
    Quotation = 1UL << 2,
    Comma = 1UL << 3,
    Colon = 1UL << 4,
    Semicolon = 1UL << 5,
    Dash = 1UL << 6,
    Open = 1UL << 7,
    Close = 1UL << 8,
    Stop = 1UL << 9,
    PossessiveMark = 1UL << 10,
    OtherMark = 1UL << 11,

    // Cues, by the lexicon.
    Say = 1UL << 16,
    Deem = 1UL << 17,
    Finite = 1UL << 18,
    Gerund = 1UL << 19,
    Base = 1UL << 20,
    AlsoNoun = 1UL << 21,
    SpeechNoun = 1UL << 22,
    Contain = 1UL << 23,
    BesideQuotation = 1UL << 24,

    // Grammar, by the lexicon.
    Auxiliary = 1UL << 28,
    Adverb = 1UL << 29,
    Determiner = 1UL << 30,
    Preposition = 1UL << 31,
    Conjunction = 1UL << 32,
    Subordinator = 1UL << 33,
    Pronoun = 1UL << 34,
    PossessivePronoun = 1UL << 35,
    Relative = 1UL << 36,
    Verb = 1UL << 37,
    Time = 1UL << 38,
    Abbreviation = 1UL << 39,
    BeforeNumber = 1UL << 40,

    // People, by the lexicon.
    Title = 1UL << 44,
    Role = 1UL << 45,
    Male = 1UL << 46,
    Female = 1UL << 47,
    NameParticle = 1UL << 48,
    NotPerson = 1UL << 49,
    Place = 1UL << 50,
    People = 1UL << 51,
    Opening = 1UL << 52,
    Group = 1UL << 53,
    Person = 1UL << 54,
    Body = 1UL << 55,
    Organization = 1UL << 56,
    MaybeOrganization = 1UL << 57,
    KnownPerson = 1UL << 58,

    Cue = Say | Deem,
    Mark = Comma | Colon | Semicolon | Dash | Open | Close | Stop | OtherMark,
}
