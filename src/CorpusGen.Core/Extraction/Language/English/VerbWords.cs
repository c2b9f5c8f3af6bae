namespace CorpusGen.Core.Extraction.Language.English;

/// <summary>
/// Verbs that news is written with. A verb ends the noun phrase before it: "435 homes went on sale". Forms in -ed need no entry;
/// those that are often nouns too (report, plan, hold) stand here in their past form only.
/// </summary>
internal static class VerbWords
{
    public static void AddTo(LexiconBuilder lexicon)
    {
        lexicon.Add(
            FigureTags.Reporting,
            "said says say saying told tells announced reported reports confirmed estimated estimates claimed claims warned warns added "
                + "adds stated states noted notes revealed reveals found shows showed forecasts forecast predicted predicts suggests suggested"
        );
        lexicon.Add(FigureTags.SourceCue, "according said says say believe");
        lexicon.Add(
            FigureTags.Verb,
            "make makes made making take takes took taken taking get gets got getting give gives gave given giving go goes went gone "
                + "going come comes came coming "
                + "see sees saw seen seeing know knows knew known think thinks thought want wants use using find finds found keep keeps "
                + "kept let lets put puts say says said tell tells told become becomes became leave leaves left feel feels felt seem seems "
                + "show shows showed shown bring brings brought begin begins began begun beginning write wrote written stand stood sit sat "
                + "hear heard mean means meant meet met pay pays paid paying send sent build built buy buys bought sell sells sold selling "
                + "spend spends spent lead led hold held speak spoke spoken catch caught choose chose chosen win wins won winning drive "
                + "drove driven break broke broken hit hits beat beats eat ate flee fled fly flew flown forget forgot freeze froze hang hung "
                + "hide hid hurt lay laid lend lent lie lying light lit read ride rode ring rang run runs ran running seek sought shake shook "
                + "shine shone shoot shot shut sing sang sleep slept spread steal stole strike struck swear swore sweep swept swim swam "
                + "swing swung teach taught tear tore throw threw thrown wake woke wear wore withdraw withdrew draw drew drawn bear bore born "
                + "bid bind bound deal dealt dig dug fight fought forbid grind ground understand understood undergo underwent allow allows "
                + "cost costs contain contains cover covers employ employs enable enables exceed exceeds expect expects face faces feature "
                + "features fetch help helps host hosts include includes involve involves need needs offer offers own owns plan plans "
                + "produce produces provide provides reach reaches receive receives remain remains require requires serve serves stretch "
                + "stretches suffer suffers total totals totaling totalling travel treat weigh weighs work works live lives average averages "
                + "equal equals measure measures last lasts range ranges finish finishes score scores visit visits die dies arrive arrives "
                + "account accounts affect affects compare compares create creates cause causes lift lifts raise raises stay stays fail "
                + "fails follow follows hope hopes hire hires join joins kill kills look looks lose loses believe believes believed dated "
                + "ask asks boils lies blew holds manages carries uses operates sits opens closes starts ends becomes belongs buys "
                + "continues delivers "
                + "earns emits enters exports extends flies gets gives happens imports invests keeps leads moves occurs owes pulls pushes "
                + "puts reads "
                + "reduces represents sells sends settles sleeps speaks spends supplies tends throws trades travels turns tries wants wears "
                + "wins yields "
                + "weighed grows hits loses"
        );
        lexicon.Add(
            FigureTags.Participle,
            "killed fled built born injured wounded displaced sold made given taken seen found held hit lost left paid sent shot "
                + "shown spent "
                + "stolen struck won written broken driven drawn forced hurt kept known laid led met put read run caught told thrown worn"
        );
    }
}
