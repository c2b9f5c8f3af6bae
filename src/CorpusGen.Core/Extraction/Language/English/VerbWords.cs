namespace CorpusGen.Core.Extraction.Language.English;

/// <summary>
/// Verbs that news is written with. A verb ends the noun phrase before it: "435 homes went on sale". Regular forms in -ed need no entry;
/// verbs that are often nouns (report, plan, hold) are here in their past form only. Verbs that report speech are <see cref="CueVerbs"/>.
/// </summary>
internal static class VerbWords
{
    /// <summary>Adds the words to a lexicon.</summary>
    public static void AddTo(LexiconBuilder lexicon)
    {
        lexicon.Add(
            FigureTags.Verb,
            QuoteTags.Verb,
            """
            make makes made take takes took get gets got give gives gave go goes went come comes came knows want wants use keep kept let
            lets put become becomes became leave leaves left seem seems bring brought begin begins began stand stood sit sat hear heard
            meet met send sent build built buy bought spend spent lead led held choose chose win wins won drive drove break broke hit hits
            eat ate run runs ran throw threw wear wore draw drew faces help helps need needs remain remains serves work works live lives
            stays joins look looks lose loses holds uses sits becomes gets gives happens leads moves sends turns tries wants wins hits
            loses
            """
        );
        lexicon.Add(
            FigureTags.Verb,
            """
            making taken taking getting given giving gone going coming see sees saw seen seeing know knew known think thinks thought using
            find finds found keeps puts say says said tell tells told feel feels felt show shows showed shown brings begun beginning write
            wrote written mean means meant pay pays paid paying buys sell sells sold selling spends hold speak spoke spoken catch caught
            chosen winning driven broken beat beats flee fled fly flew flown forget forgot freeze froze hang hung hide hid hurt lay laid
            lend lent lie lying light lit read ride rode ring rang running seek sought shake shook shine shone shoot shot shut sing sang
            sleep slept spread steal stole strike struck swear swore sweep swept swim swam swing swung teach taught tear tore thrown wake
            woke withdraw withdrew drawn bear bore born bid bind bound deal dealt dig dug fight fought forbid grind ground understand
            understood undergo underwent allow allows cost costs contain contains cover covers employ employs enable enables exceed
            exceeds expect expects face feature features fetch host hosts include includes involve involves offer offers own owns plan
            plans produce produces provide provides reach reaches receive receives require requires serve stretch stretches suffer suffers
            total totals totaling totalling travel treat weigh weighs average averages equal equals measure measures last lasts range
            ranges finish finishes score scores visit visits die dies arrive arrives account accounts affect affects compare compares
            create creates cause causes lift lifts raise raises stay fail fails follow follows hope hopes hire hires join kill kills
            believe believes believed dated ask asks boils lies blew manages carries operates opens closes starts ends belongs buys
            continues delivers earns emits enters exports extends flies imports invests keeps occurs owes pulls pushes puts reads reduces
            represents sells settles sleeps speaks spends supplies tends throws trades travels wears yields weighed grows
            """
        );
        lexicon.Add(
            QuoteTags.Verb,
            """
            meets tried try used turned looked asked worked lived helped plays played faced appears appear stands happened stayed moved
            passed passes joined walked walks opened closed served supports opposes opposed signed signs won't isn't
            """
        );
        lexicon.Add(
            FigureTags.Reporting,
            """
            said says say saying told tells announced reported reports confirmed estimated estimates claimed claims warned warns added
            adds stated states noted notes revealed reveals found shows showed forecasts forecast predicted predicts suggests suggested
            """
        );
        lexicon.Add(FigureTags.SourceCue, "according said says say believe");
        lexicon.Add(
            FigureTags.Participle,
            """
            killed fled built born injured wounded displaced sold made given taken seen found held hit lost left paid sent shot shown
            spent stolen struck won written broken driven drawn forced hurt kept known laid led met put read run caught told thrown worn
            """
        );
    }
}
