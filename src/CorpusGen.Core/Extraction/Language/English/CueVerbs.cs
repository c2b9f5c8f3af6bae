namespace CorpusGen.Core.Extraction.Language.English;

/// <summary>
/// Verbs that report what somebody said, in their base form; the other forms are derived. A '+' at the end doubles the last letter:
/// "admit+". A '/' is followed by an irregular past: "say/said".
/// </summary>
internal static class CueVerbs
{
    /// <summary>Verbs of saying, before or after a whole quotation: "…," she said; she said: "…".</summary>
    public const string Say = """
        say/said tell/told add write/wrote note continue ask reply respond explain state declare tweet announce answer return observe
        remark comment recall conclude insist argue claim maintain assert contend acknowledge admit+ concede confess agree confirm deny
        warn caution advise suggest propose predict joke quip+ laugh shout yell scream cry whisper mutter murmur exclaim retort counter
        rebut+ echo reiterate repeat stress emphasize emphasise underscore underline complain lament bemoan grumble fume charge allege
        assure promise vow pledge urge implore plead boast brag+ gush muse wonder speculate reflect recount relate reveal disclose report
        testify stipulate proclaim pronounce preach opine interject chime intone deadpan+ snap+ bark boom thunder growl snarl sneer scoff
        blast rail rant tease taunt mock jeer chant sing/sang croon drawl blurt stammer inform remind instruct order demand request
        inquire query pose post blog+ email e-mail text tout riff opine assess summarize summarise elaborate clarify specify underscore
        counsel foretell/foretold theorize theorise philosophize gripe protest object warn interrupt volunteer offer venture hint imply
        intimate profess swear/swore affirm attest certify aver+ avow posit guess surmise reason rejoin shoot/shot fire hiss roar sigh
        gasp giggle chuckle smile grin+ beg+ appeal exhort pray wail moan sob+ bellow holler mumble babble retweet caption sum+ caution
        """;

    /// <summary>Verbs of calling and judging; the quotation is part of their clause: he called it "…", praised her "…".</summary>
    public const string Deem = """
        call describe praise applaud accuse criticize criticise condemn denounce decry slam+ attack blame dismiss reject refer+ label
        brand dub+ characterize characterise compare liken term refer+ deride ridicule lambaste chide rebuke scold fault cite quote credit
        laud hail commend thank salute congratulate welcome defend endorse support back champion favor favour want/wanted think/thought
        believe feel/felt know/knew see/saw consider regard view envision expect fear hope worry doubt deem find/found estimate determine
        rule decide discover+ learn speak/spoke talk address discuss mention highlight outline detail lay/laid spell lecture focus signal
        indicate show point express voice convey communicate issue release publish publicize invoke evoke decry deplore regret apologize
        apologise push press lobby campaign preach+ teach/taught bill frame cast portray depict paint peg+ promote tout declare warn
        threaten challenge dare dispute question refuse decline propose recommend forecast project anticipate trumpet herald bash rip+
        trash skewer pan+ knock needle poke tag+ nickname style title entitle headline list sign swear name refute contest object
        hold/held
        """;

    /// <summary>
    /// Verbs that report only beside whole words of somebody, in the frame "…," groaned Ellen / "…," Ellen groaned. Elsewhere they have
    /// other objects: she began a letter, he thought of home. Only their past is read: the present is often a noun.
    /// </summary>
    public const string BesideQuotation = """
        call think/thought begin/began resume pursue interpose falter groan expostulate acquiesce amplify breathe pant gulp stutter sniff
        ejaculate vociferate cackle cluck coo squeak squeal shriek screech whimper whine murmur grunt growl croak rasp rumble hoot purr
        soothe coax wheedle entreat beseech/besought implore adjure apologize apologise explode fret jest jibe lisp pout prompt protest
        supplement simper snort splutter sputter stipulate storm trill twitter vow yawn yelp sniffle snivel hazard essay rap+ wheeze
        correct commence proceed finish conclude end quote read/read decide rally parry confide console comfort defend greet welcome
        persist pronounce reprove rebuke scold chide approve dissent cut+/cut volunteer
        """;

    /// <summary>Verbs with a particle that report in the same frame: "…," put in Ellen / "…," Ellen went on.</summary>
    public static readonly WordSet BeforeParticle = new(
        """
        put puts break breaks broke go goes went cut cuts burst bursts strike strikes struck throw throws threw call calls called cry cries
        cried chime chimes chimed come comes came get gets got run runs ran blurt blurts blurted shout shouts shouted sing sings sang
        """
    );

    /// <summary>The particles of these verbs.</summary>
    public static readonly WordSet Particles = new("in out on up back forth over");

    /// <summary>Verbs that give a thing its name; before a name without an object they are participles: a street called "…".</summary>
    public static readonly WordSet Naming = new(
        "called named dubbed labeled labelled termed titled entitled nicknamed known styled branded"
    );

    /// <summary>Verbs of a document that has words: the memo reads "…", the discussions included "…".</summary>
    public const string Contain = "read/read include contain begin/began start open end close feature carry bear/bore go/went run/ran";

    /// <summary>Forms that are nouns as well: "the report", "his claims", "United States".</summary>
    public const string AlsoNouns = """
        claim claims report reports state states question questions answer answers comment comments charge charges note notes post posts
        call calls view views attack attacks order orders request requests demand demands promise promises pledge pledges project projects
        text texts email emails e-mail e-mails tweet tweets blog blogs point points issue issues release releases list lists sign signs
        name names title titles rule rules hope hopes fear fears doubt doubts worry worries cry cries laugh laughs smile smiles fire fires
        shot press push support back backs campaign campaigns address addresses challenge challenges dispute disputes detail details
        estimate estimates object objects protest protests appeal appeals offer offers reply replies response volunteer volunteers thought
        sayings writings reason reasons query queries caution guess sum cast bill bills frame fault label labels brand brands quote quotes
        praise blame credit want show shows talk talks end ends start close run runs feature features mock echo snap boom text tag tags
        caption captions headline headlines style styles term terms voice concern blast slam rant rants joke jokes found pan needle knock
        lay held hold venture ventures remark remarks
        """;

    /// <summary>Adds all forms of all verbs to a lexicon.</summary>
    public static void AddTo(LexiconBuilder lexicon)
    {
        foreach (var verb in WordList.Split(Say))
            AddForms(lexicon, verb, QuoteTags.Say);
        foreach (var verb in WordList.Split(Deem))
            AddForms(lexicon, verb, QuoteTags.Deem);
        foreach (var verb in WordList.Split(BesideQuotation))
            lexicon.Add(QuoteTags.BesideQuotation | QuoteTags.Finite, PastOf(verb));
        foreach (var verb in WordList.Split(Contain))
            AddForms(lexicon, verb, QuoteTags.Contain);
        lexicon.Add(QuoteTags.AlsoNoun, AlsoNouns);
    }

    private static void AddForms(LexiconBuilder lexicon, string entry, QuoteTags kind)
    {
        var slash = entry.IndexOf('/');
        var verb = slash < 0 ? entry : entry.Substring(0, slash);
        var plain = verb.TrimEnd('+');
        lexicon.Add(kind | QuoteTags.Base, plain);
        lexicon.Add(kind | QuoteTags.Finite, Inflection.Third(plain));
        lexicon.Add(kind | QuoteTags.Finite, PastOf(entry));
        lexicon.Add(kind | QuoteTags.Gerund, Inflection.Participle(verb));
    }

    private static string PastOf(string entry)
    {
        var slash = entry.IndexOf('/');
        return slash < 0 ? Inflection.Past(entry) : entry.Substring(slash + 1);
    }
}
