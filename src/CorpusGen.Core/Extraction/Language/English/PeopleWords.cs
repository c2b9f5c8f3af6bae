namespace CorpusGen.Core.Extraction.Language.English;

/// <summary>Words for people: titles, offices and occupations, and nouns for speech.</summary>
internal static class PeopleWords
{
    private const string Titles = """
        mr mrs ms miss dr sir lady lord dame sen rep gov gen lt col sgt capt cmdr adm prof rev hon judge justice president chancellor
        premier senator senators representative representatives congressman congresswoman governor mayor minister secretary general
        colonel captain sergeant lieutenant admiral professor reverend pastor bishop archbishop cardinal pope rabbi imam sheikh king queen
        prince princess emir sultan emperor ambassador commissioner chief director chairman chairwoman speaker detective officer sheriff
        attorney former sens reps vice-president vice deputy mme mlle maj major private supt superintendent inspector constable
        messrs madam madame monsieur mademoiselle fräulein señorita signor signora signorina cpl corporal msgr monsignor mgr cllr
        councillor insp brig brigadier comdr commander treas
        treasurer atty
        asst assoc ald alderman amb ven venerable dra sra srta senor senora señor señora herr frau ing engr fr br bp father sister brother
        rabbi shri smt sri mufti ayatollah mullah chancellor vice-chancellor provost archdeacon canon vicar commodore marshal
        vice-chairman co-chair baroness baron count countess duchess viscount archduke marquess laird tsar czar
        uncle aunt auntie granny grandpa grandma cousin nurse congressmen president-elect governor-general attorney-general comrade
        """;

    private const string Roles = """
        spokesman spokeswoman spokesperson spokespeople official officials analyst expert experts adviser advisor advisers advisors aide
        aides strategist researcher scholar economist lawyer lawyers professor critic critics author reporter reporters journalist
        columnist editor activist activists organizer founder co-founder ceo executive executives manager managers coordinator leader
        leaders lawmaker lawmakers candidate candidates voter voters resident residents supporter supporters opponent opponents member
        members democrat democrats republican republicans conservative conservatives liberal liberals source sources witness witnesses
        police teacher student students doctor doctors nurse farmer owner worker workers veteran veterans protester protesters prosecutor
        prosecutors investigator investigators consultant historian scientist scientists psychologist therapist engineer writer actor
        singer coach player players host anchor moderator pollster delegate delegates staffer staffers employee employees operative mother
        father son daughter wife husband brother sister friend friends neighbor neighbour man woman people girl boy authorities government
        campaign administration party company group committee department ministry agency office court daily weekly monthly quarterly rally
        family ally assembly bully reply supply nominee incumbent front-runner frontrunner rival rivals ally allies colleague colleagues
        tycoon billionaire businessman businesswoman actress grandmaster filmmaker comedian influencer choreographer novelist
        """;

    private const string Speeches = """
        statement statements report letter memo email e-mail tweet tweets post article editorial op-ed column speech interview
        press-release release complaint lawsuit filing ruling opinion decision document documents testimony affidavit indictment brief
        motion bill law resolution declaration manifesto platform ad advertisement website site page headline transcript book story piece
        essay study survey poll message text note caption poster sign slogan motto quote comment comments remark remarks words question
        answer response reply discussions talks dispatch communique account version claim view verdict petition review analysis findings
        notice announcement
        """;

    /// <summary>Adds the words to a lexicon.</summary>
    public static void AddTo(LexiconBuilder lexicon)
    {
        lexicon.Add(QuoteTags.Title, Titles);
        lexicon.Add(QuoteTags.Role, Roles);
        lexicon.Add(QuoteTags.SpeechNoun, Speeches);
        lexicon.Add(
            QuoteTags.Body,
            """
            court agency ministry department party company committee group government campaign administration office authorities police
            assembly rally supply reply daily weekly monthly quarterly family
            """
        );
        lexicon.Add(QuoteTags.Person, "man woman boy girl doctor teacher nurse farmer writer actor singer engineer author lawyer");
        lexicon.Add(
            QuoteTags.Male,
            """
            mr sir lord king prince congressman chairman spokesman businessman father son husband brother uncle grandpa baron
            viscount monsieur senor señor signor herr sr shri sri messrs
            """
        );
        lexicon.Add(
            QuoteTags.Female,
            """
            mrs ms miss lady dame queen princess congresswoman chairwoman spokeswoman businesswoman mother daughter wife sister aunt
            auntie
            granny grandma baroness countess duchess madam madame mme mlle mademoiselle fräulein señora señorita signora signorina
            senora srta sra dra frau smt
            """
        );
        lexicon.Add(QuoteTags.NameParticle, "de del della di da van von der den bin ibn al el la le du dos das ter ten abu y");
    }
}
