namespace CorpusGen.Core.Extraction.Language.English;

/// <summary>
/// Words that often have a capital only because they begin a sentence or are in a headline: "Poor Ellen sat down". Never part of the name
/// after them. Words of other lists (adverbs, conjunctions, verbs) and words that the text has in lower case need no entry.
/// </summary>
internal static class OpeningWords
{
    private const string Words = """
        poor dear dearest old young little big good great brave happy sad angry tired weary proud humble lucky unlucky unhappy merry
        clever
        foolish silly wise gentle kind cruel sweet pretty beautiful handsome lovely tall short fat thin small large new late last next
        ex current outgoing incoming acting newly embattled disgraced defiant furious upset shocked stunned delighted relieved grieving
        heartbroken emotional tearful jubilant smiling laughing veteran popular famous celebrated legendary iconic beloved controversial
        outspoken fellow other such same real true false fresh full empty local national international global foreign domestic federal
        royal
        public senior junior top suspected alleged accused convicted injured wounded missing dead dying sick ill blind deaf drunk sober
        perhaps maybe neither either whereupon till ere lest thereupon hence thus why how what when where while than enter exit ask meet
        remember thank thanks forget watch contact visit vote join follow copyright photo picture image video caption source update
        exclusive
        breaking revealed yes no oh ah well please sorry hello hi hey goodbye bye welcome congratulations bravo hurrah alas
        nervous anxious worried confident cautious bitter bold busy calm careful cheerful cold cool curious desperate determined eager
        earnest elated excited exhausted faithful fearless fierce fiery frail frantic frightened frustrated generous glad gloomy grateful
        guilty helpless honest hopeful hungry impatient innocent jealous lonely loyal mad mighty miserable modest naughty noble noisy odd
        patient pensive pious polite powerful puzzled quick quiet restless rude ruthless scared selfish serious shy simple sleepy slow sly
        solemn sorry stern stubborn strange stupid sullen surprised terrified thoughtful timid troubled unfortunate unknown vain vicious
        meantime meanwhile born raised high listen compare consider note advice imagine suppose recall
        wherein whereby whereof therein thereof thereby hereby herein
        moreover furthermore additionally accordingly consequently otherwise besides indeed half nonetheless nevertheless hence likewise
        violent weak wealthy wicked wild worthy wretched zealous english-born foreign-born half-blind
        """;

    private const string Groups = """
        organisers organizers campaigners parents shoppers neighbours neighbors locals villagers passengers commuters drivers motorists
        fans
        supporters critics opponents users readers viewers customers clients patients families relatives friends survivors victims
        bystanders
        onlookers observers sceptics skeptics insiders rivals bosses chiefs unions ministers councillors councilmen mps peers tories
        democrats republicans diplomats envoys generals soldiers troops officers detectives firefighters medics paramedics nurses teachers
        pupils pensioners farmers fishermen traders investors brokers banks economists scholars academics historians scientists experts
        philosophers theologians sources staff colleagues competitors developers engineers designers providers publishers retailers
        tourists visitors migrants refugees rebels militants hackers gunmen kidnappers police firemen rescuers campaigner crowds others
        many some most several few men women people children boys girls everybody everyone nobody somebody someone anyone anybody
        """;

    /// <summary>Adds the words to a lexicon.</summary>
    public static void AddTo(NameLexicon lexicon)
    {
        lexicon.Add(QuoteTags.Opening, Words);
        lexicon.Add(QuoteTags.Opening | QuoteTags.Group, Groups);
    }
}
