namespace CorpusGen.Core.Extraction.Language.English;

/// <summary>
/// Last words of bodies and works: courts, newspapers, companies, laws, books. A few are surnames too; after a known
/// first name they are.
/// </summary>
internal static class OrganizationWords
{
    private const string Always = """
        inc ltd llc llp plc corp gmbh co inc. ltd. corp. co. pvt. pty bros bros. cos cos.
        circuit tribunal courts committee subcommittee commission council ministry department dept dept. university institute association
        assn ass'n society union unions league company corporation corporations bureau agency authority authorities
        foundation federation confederation alliance coalition network consortium cooperative secretariat directorate taskforce
        convention conference congress parliament assembly senate legislature cabinet embassy consulate commonwealth republic kingdom
        tribune gazette herald journal magazine newspaper observer chronicle newsletter bulletin weekly times news guardian telegraph
        courier
        advertiser enquirer inquirer examiner intelligencer sentinel statesman economist spectator gazetteer argus
        act acts treaty constitution charter protocol code codes directive regulation regulations amendment declaration covenant agreement
        testament scripture scriptures bible apocrypha vulgate septuagint catechism gospel gospels epistle epistles talmud torah upanishad
        upanishads vedas veda gita quran koran hadith psalms proverbs confessions report reports review reviews survey surveys
        ecclesiastes deuteronomy leviticus exodus corinthians galatians ephesians philippians colossians thessalonians hebrews romans
        revelation lamentations chronicles
        analytics studios records entertainment technologies systems industries holdings partners solutions airlines airways motors
        pharmaceuticals laboratories labs software media television radio broadcasting communications securities capital investments
        army navy airforce command battalion regiment brigade militia police gendarmerie
        academy college school hospital clinic museum library theatre theater cathedral
        international worldwide global america usa europe africa asia india nigeria kenya ghana
        party front movement brotherhood congregation diocese synod
        game games olympics award awards prize festival championship cup trophy
        war battle revolution reformation renaissance restoration
        mystery affair case cases
        """;

    private const string AlsoSurnames = """
        church post bank banks court house street club center centre board press trust fund group office service services force forces
        team united city county state states district branch chamber crown temple abbey school park hall law laws bill bills paper papers
        register record sun star mirror mail express standard post dispatch week world today monitor
        """;

    /// <summary>Adds the words to a lexicon.</summary>
    public static void AddTo(NameLexicon lexicon)
    {
        lexicon.Add(QuoteTags.Organization, Always);
        lexicon.Add(QuoteTags.MaybeOrganization, AlsoSurnames);
    }
}
