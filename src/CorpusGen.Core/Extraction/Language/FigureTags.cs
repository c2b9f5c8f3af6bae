namespace CorpusGen.Core.Extraction.Language;

/// <summary>
/// What a word can be for figures and dates. Many words are several things ("second", "may", "march"); the rule that reads it
/// decides.
/// </summary>
[Flags]
internal enum FigureTags : ulong
{
    None = 0,

    // Numbers
    Cardinal = 1UL << 0,
    Tens = 1UL << 1,
    Hundred = 1UL << 2,
    Scale = 1UL << 3,
    Ordinal = 1UL << 4,
    Part = 1UL << 5,
    Vague = 1UL << 6,
    Dozen = 1UL << 7,
    Multiple = 1UL << 8,

    // Calendar
    Month = 1UL << 9,
    Weekday = 1UL << 10,
    DayPart = 1UL << 11,
    CalendarUnit = 1UL << 12,
    RelativeDay = 1UL << 13,
    Season = 1UL << 14,
    Holiday = 1UL << 15,
    Pointer = 1UL << 16,
    Clock = 1UL << 17,
    Decade = 1UL << 18,

    // Grammar
    Article = 1UL << 20,
    Determiner = 1UL << 21,
    Preposition = 1UL << 22,
    Conjunction = 1UL << 23,
    Pronoun = 1UL << 24,
    Auxiliary = 1UL << 25,
    Modal = 1UL << 26,
    Verb = 1UL << 27,
    Adverb = 1UL << 28,
    Relative = 1UL << 29,
    Participle = 1UL << 30,
    Reporting = 1UL << 31,
    PluralNoun = 1UL << 32,
    Adjective = 1UL << 33,

    // Change
    Rise = 1UL << 36,
    Fall = 1UL << 37,
    ChangeNoun = 1UL << 38,

    // Numbers that are not quantities
    Label = 1UL << 40,
    Index = 1UL << 41,
    Street = 1UL << 42,
    Abbreviation = 1UL << 43,
    PhoneCue = 1UL << 44,
    ScoreCue = 1UL << 45,

    // First questions: most tokens begin nothing, and one bit answers that
    DateOpener = 1UL << 46,
    DateLead = 1UL << 47,
    Sign = 1UL << 48,
    SourceCue = 1UL << 49,

    /// <summary>The word may begin a figure or a date; set when the lexicon is built.</summary>
    Triggering = 1UL << 50,

    /// <summary>Digits, not a word: so that the tags of a token alone answer what may begin at it.</summary>
    Digits = 1UL << 51,

    // First questions of the modifiers
    ModifierEnd = 1UL << 52,
    ModifierStart = 1UL << 53,

    /// <summary>Words that can begin a date by themselves.</summary>
    DateStart =
        Month
        | Weekday
        | DayPart
        | RelativeDay
        | Season
        | Holiday
        | Clock
        | Decade
        | Pointer
        | DateOpener
        | Ordinal
        | Cardinal
        | Tens
        | Hundred
        | Part
        | CalendarUnit,

    /// <summary>Words that can begin or be a number.</summary>
    AnyNumber = Cardinal | Tens | Hundred | Scale | Part | Vague | Dozen | Multiple,

    /// <summary>
    /// Words of numbers and of the calendar. A sentence without any has no figure and no date, except with ordinals and holidays.
    /// </summary>
    Trigger = AnyNumber | Month | Weekday | CalendarUnit | RelativeDay | Season | Clock | Decade | DayPart,

    /// <summary>Words at which a noun phrase ends.</summary>
    PhraseEnd = Article | Determiner | Preposition | Conjunction | Pronoun | Auxiliary | Modal | Verb | Relative | Reporting,
}
