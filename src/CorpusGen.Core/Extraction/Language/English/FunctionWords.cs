namespace CorpusGen.Core.Extraction.Language.English;

/// <summary>The small words that hold a sentence together, and the commonest verbs: what ends a noun phrase on either side.</summary>
internal static class FunctionWords
{
    private const string Auxiliaries = """
        is are was were be been being am has have had having do does did will would can could shall should may might must
        isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't shouldn't not never
        """;

    private const string Adverbs = """
        also then later now again still even just once often sometimes already always soon earlier recently repeatedly reportedly
        famously previously today yesterday finally simply quickly publicly privately flatly bluntly quietly angrily sarcastically
        notably similarly likewise too only first further instead merely long explicitly specifically clearly directly immediately
        eventually initially originally subsequently thus therefore however meanwhile nevertheless nonetheless ever rather afterward
        afterwards firmly openly proudly plainly dryly wryly softly loudly gently here there elsewhere briefly frequently routinely
        consistently jokingly
        """;

    private const string Determiners =
        "the a an this that these those some any each every many several few both all one another no two three four five most";

    private const string Prepositions = """
        of in on at by for from with to into onto about against between among through during before after under over above below
        near since until without within along across behind beyond despite toward towards upon outside inside amid like per via
        following including concerning regarding unlike alongside amongst around
        """;

    private const string Conjunctions = "and but or nor yet so";

    private const string Subordinators =
        "that when while as because if although though where whether since unless whereas once how why what";

    private const string Pronouns = "he she they i we it you";

    private const string PossessivePronouns = "his her their my our its your";

    private const string Relatives = "who which whose whom";

    private const string Verbs = """
        came come comes went goes go took take takes made make makes got get gets gave give gives left leave leaves kept keep put
        met meet meets ran run runs stood stand sat sit led lead leads won win wins lost lose loses brought bring built build
        bought buy spent spend sent send sends heard hear fell fall rose rise grew grow drew draw broke break chose choose
        drove drive ate eat threw throw wore wear became become becomes began begin begins wants want needs need seems seem
        let lets tried try tries used uses use turned turns looks look looked asked works work worked lives live lived knows
        helped helps help plays played faces faced gives remains remain appears appear stands sits holds held hit hits cut
        happened happens stayed stays moved moves passed passes joined joins walked walks opened closed served serves
        supports opposes opposed signed signs won't isn't
        """;

    private const string Times = """
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
        november december jan feb mar apr aug sept oct nov dec morning afternoon evening night noon midnight week month year today tonight
        yesterday tomorrow weekend
        """;

    private const string Abbreviations = """
        mr mrs ms dr sen rep gov gen lt col sgt capt cmdr adm prof rev hon st jr sr vs etc no inc corp co ltd jan feb mar apr aug sept
        sep oct nov dec u.s u.k u.n d.c a.m p.m e.g i.e ph.d ave blvd dept est fig mt ft messrs mme mlle maj pvt supt det sens reps
        """;

    /// <summary>Adds all of them.</summary>
    public static void AddTo(LexiconBuilder lexicon)
    {
        lexicon.Add(QuoteTags.Auxiliary, Auxiliaries);
        lexicon.Add(QuoteTags.Adverb, Adverbs);
        lexicon.Add(QuoteTags.Determiner, Determiners);
        lexicon.Add(QuoteTags.Preposition, Prepositions);
        lexicon.Add(QuoteTags.Conjunction, Conjunctions);
        lexicon.Add(QuoteTags.Subordinator, Subordinators);
        lexicon.Add(QuoteTags.Pronoun, Pronouns);
        lexicon.Add(QuoteTags.PossessivePronoun, PossessivePronouns);
        lexicon.Add(QuoteTags.Relative, Relatives);
        lexicon.Add(QuoteTags.Verb, Verbs);
        lexicon.Add(QuoteTags.Time, Times);
        lexicon.Add(QuoteTags.Abbreviation, Abbreviations);
    }
}
