namespace CorpusGen.Core.Extraction.Language.English;

/// <summary>Abbreviations: a full stop after one does not end the sentence.</summary>
internal static class Abbreviations
{
    /// <summary>Adds the words to a lexicon.</summary>
    public static void AddTo(LexiconBuilder lexicon)
    {
        lexicon.Add(
            FigureTags.Abbreviation,
            QuoteTags.Abbreviation,
            """
            mr mrs ms dr prof gen col lt sgt capt rev hon sen rep gov st jr sr no vs inc corp co ltd jan feb mar apr aug sep sept oct nov
            dec ft est dept ave fig etc
            """
        );
        lexicon.Add(
            FigureTags.Abbreviation,
            """
            nos plc jun jul mon tue tues wed thu thur thurs fri sat sun sq approx univ vol cf al max min deg avg rs stat pub subsec
            regs supp cir ch cl para paras wt res
            """
        );
        lexicon.Add(
            QuoteTags.Abbreviation,
            """
            cmdr adm u.s u.k u.n d.c a.m p.m e.g i.e ph.d blvd mt messrs mme mlle maj pvt supt det sens reps cpl sgt msgr mgr cllr insp
            brig comdr treas atty asst assoc ald amb ven dra sra srta ing engr arch fr br bp cf viz al eds transl cir ct supp v
            """
        );
        lexicon.Add(QuoteTags.Abbreviation | QuoteTags.BeforeNumber, "p pp vol no nos fig figs ch para paras fn art sec ed");
    }
}
