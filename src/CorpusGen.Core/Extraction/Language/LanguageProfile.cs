namespace CorpusGen.Core.Extraction.Language;

/// <summary>
/// What the readers know of a language, as data. Each language has a folder with its vocabulary and one profile; the rules receive it with
/// the sentence they read.
/// </summary>
/// <param name="Tag">BCP 47 tag of the language: "en".</param>
/// <param name="Lexicon">Words, with what they can be.</param>
/// <param name="Names">Words that are looked up only if they have a capital: first names, places, peoples.</param>
/// <param name="ModifiersBefore">Modifiers before a number: "more than". Longer phrases come first.</param>
/// <param name="ModifiersAfter">Modifiers after a number: "or so". Longer phrases come first.</param>
/// <param name="Elisions">Words that lost their first letters, and so begin with an apostrophe: "'twas".</param>
/// <param name="Honorifics">Courtesies before a name, which are not a role: "Mr.".</param>
/// <param name="MarriedCourtesies">Those of a married woman: "Mrs.".</param>
/// <param name="UnmarriedCourtesies">Those of an unmarried woman: "Miss".</param>
/// <param name="InitialTitles">Titles if all their letters are capitals: "DA". With others they are names: "Da".</param>
/// <param name="TitlesAlone">Offices in capitals that are nobody's name: "the MLA said".</param>
/// <param name="DoerEndings">Endings of nouns for people who do something: filmmaker, botanist, accountant.</param>
/// <param name="ViewNouns">Nouns for speech and opinion: in the words of, in her view.</param>
/// <param name="VerbsBeforeParticle">Verbs that report beside a quotation with one of the particles: "…," put in Ellen.</param>
/// <param name="Particles">The particles of these verbs.</param>
/// <param name="NamingVerbs">Participles of verbs that name a thing: a street called "…".</param>
/// <param name="TalkWords">Words of people who talk to each other.</param>
/// <param name="NotLabels">Words before a colon that do not name who speaks: "Note:".</param>
/// <param name="RoleLabels">Labels of a part in a conversation, not of a person: "Q:".</param>
/// <param name="PassiveAuxiliaries">Forms of the verb that makes a passive: "was told".</param>
internal sealed record LanguageProfile(
    string Tag,
    Lexicon Lexicon,
    NameLexicon Names,
    ModifierPhrase[] ModifiersBefore,
    ModifierPhrase[] ModifiersAfter,
    WordSet Elisions,
    WordSet Honorifics,
    WordSet MarriedCourtesies,
    WordSet UnmarriedCourtesies,
    WordSet InitialTitles,
    WordSet TitlesAlone,
    string[] DoerEndings,
    WordSet ViewNouns,
    WordSet VerbsBeforeParticle,
    WordSet Particles,
    WordSet NamingVerbs,
    WordSet TalkWords,
    WordSet NotLabels,
    WordSet RoleLabels,
    WordSet PassiveAuxiliaries
);
