namespace CorpusGen.Core.Extraction.Language.English;

/// <summary>The words of which the names of law reports, codes, courts and records are made, by country.</summary>
internal static class ReporterWords
{
    /// <summary>Reports and codes that are written without points, and known without the year before them: "181 CLR 295".</summary>
    public static readonly WordSet Series = new(
        """
        cfr usc led ferc fcc nlrb bta tc ilcs
        ac qb kb wlr er bclc bcc icr irlr flr hlr lgr cmlr ehrr ecr stc lloyd slt sclr nilr fsr rpc
        clr alr aljr fcr nswlr vr sasr qdr nzlr acsr flc ipr ald
        dlr scr onr bclr air scc scr scj insc itr ilr ecr crlj comp
        ir ilrm sa bclr slr hklrd
        """
    );

    /// <summary>Words before a full stop in the name of a report, code or journal: "Fed. Reg.", "S.Ct.", "Admin. L. Rev.".</summary>
    public static readonly WordSet Abbreviated = new(
        """
        ct supp fed reg rev cir app stat comp admin ed adv op dec proc rul tax bankr misc cl dist div sup ch
        cal tex ill ind mass mich minn wash conn fla ga kan ky la md me miss mo mont neb nev okla ore pa tenn va vt wis wyo ala ariz ark
        colo del haw iowa ohio
        univ harv yale colum stan cornell mich geo nw so law lj pol int'l econ hist const crim
        all er cr cas rep lloyd's jur
        """
    );

    /// <summary>Courts in the brackets after a citation: "(9th Cir. 1977)", "(S.D.N.Y. 2004)", "(Tex. App. 1998)".</summary>
    public static readonly WordSet Courts = new(
        """
        cir ct app dist div sup super fed bankr jud comm
        cal tex ill ind mass mich minn wash conn fla ga kan ky la md me miss mo mont neb nev okla ore or pa tenn va vt wis wyo ala ariz ark
        colo del haw iowa ohio idaho utah alaska
        """
    );

    /// <summary>Records of a case whose pages are cited: "Tr. 45", "App. 112", "Dkt. 17", "n. 10".</summary>
    public static readonly WordSet Records = new("tr app dkt doc aff decl dep exh ex br add rec supp n nn fn ann");

    /// <summary>Documents whose pages are cited: "the complaint at 13", "Offering Memorandum at 7".</summary>
    public static readonly WordSet Documents = new(
        """
        memorandum memo brief report complaint order opinion transcript declaration affidavit deposition petition appendix motion statement
        judgment decision reply answer op br tr decl compl dep mem app slip
        """
    );
}
