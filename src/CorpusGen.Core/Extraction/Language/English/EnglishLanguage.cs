namespace CorpusGen.Core.Extraction.Language.English;

/// <summary>The English language.</summary>
internal static class EnglishLanguage
{
    /// <summary>Gets the profile, made at first use.</summary>
    public static LanguageProfile Profile { get; } =
        new(
            "en",
            Words(),
            Names(),
            ModifierPhrases.Before,
            ModifierPhrases.After,
            Elisions: new(
                "twas tis til till em cause bout round n un cos coz gainst neath nuff tween ere twere twill twould sup s ll re ve d t m"
            ),
            Honorifics: new(
                """
                mr mrs ms miss dr sir lady mme mlle madam messrs fr mr. mrs. ms. miss. dr. sir. lady. mme. mlle. madam. messrs. fr.
                madame mademoiselle monsieur herr frau fräulein señor señora señorita signor signora signorina don doña
                """
            ),
            MarriedCourtesies: new("mrs mrs. madame mme mme. frau señora signora"),
            UnmarriedCourtesies: new("miss miss. mademoiselle mlle mlle. fräulein señorita signorina"),
            InitialTitles: new("da mp pm cm pc dc ds di qc kc vp gm ag md hm fm rn sp dg vc cj"),
            TitlesAlone: new(
                "mp mps mla mlas mlc cm dcm dgp igp dig ssp dsp sdm adc ceo cio cfo coo cto md pr eic cmo cro dmd evp svp ips ias irs ifs"
            ),
            DoerEndings: ["er", "or", "ist", "ian", "ant", "man", "woman", "person"],
            ViewNouns: new("words view opinion judgment judgement phrase telling"),
            CueVerbs.BeforeParticle,
            CueVerbs.Particles,
            CueVerbs.Naming,
            TalkWords: new("i you we me my your our yes yeah no well okay thanks hello hi please"),
            NotLabels: new(
                """
                note notes warning tip tips example examples source sources date dates time place location price prices ingredients
                directions method serves update updates correction caution important reminder summary background contact email phone
                address website subject to from cc re ps added changed fixed removed deprecated security pros cons tags category
                categories author authors title editor published posted filed photo image video caption credit step
                result results colour color weight size height width edit
                """
            ),
            RoleLabels: new("q a question answer interviewer interviewee host guest moderator speaker audience narrator reporter caller"),
            PassiveAuxiliaries: new("is are was were be been being")
        );

    private static Lexicon Words()
    {
        var lexicon = new LexiconBuilder();
        NumberWords.AddTo(lexicon);
        CalendarWords.AddTo(lexicon);
        FunctionWords.AddTo(lexicon);
        VerbWords.AddTo(lexicon);
        ChangeWords.AddTo(lexicon);
        NonQuantityWords.AddTo(lexicon);
        ModifierPhrases.AddTo(lexicon);
        Abbreviations.AddTo(lexicon);
        CueVerbs.AddTo(lexicon);
        PeopleWords.AddTo(lexicon);
        return lexicon.Build();
    }

    private static NameLexicon Names()
    {
        var lexicon = new NameLexicon();
        FirstNames.AddTo(lexicon);
        PlaceWords.AddTo(lexicon);
        OpeningWords.AddTo(lexicon);
        OrganizationWords.AddTo(lexicon);
        HistoricalNames.AddTo(lexicon);
        return lexicon;
    }
}
