namespace CorpusGen.Core.Extraction.Language.English;

/// <summary>Words beside which a number is a name, an address or a score, and not a figure.</summary>
internal static class NonQuantityWords
{
    /// <summary>Adds the words to a lexicon.</summary>
    public static void AddTo(LexiconBuilder lexicon)
    {
        lexicon.Add(
            FigureTags.Label,
            """
            no nos number nr nrs chapter section sections article articles page pages pp room gate route highway hwy flight type phase
            level grade version versions episode season volume vol figure fig table exit building zone category class line channel game
            round rule clause paragraph part lot unit apartment apt suite floor platform bus train stage mark formula gen generation
            resolution appendix item question step tier model group division district ward precinct bill act proposition area track rooms
            gates tables exits floors tracks items pages classes lines routes week day title schedule test pier terminal runway interstate
            code regulation regulations subsection subsections paragraphs clauses law laws psalm verse luke matthew
            res note footnote exhibit annex series ch recital recitals subparagraph subparagraphs plot
            """
        );
        lexicon.Add(
            FigureTags.Index,
            """
            s&p sp ftse stoxx asx nasdaq fortune russell cac cac40 nikkei dow dax csi topix hsi ibex mib smi aex tsx nifty sensex boeing
            airbus apollo iphone ipad galaxy windows xbox playstation android ios
            """
        );
        lexicon.Add(
            FigureTags.Street,
            """
            street st road rd avenue ave lane ln way drive dr boulevard blvd court ct highway hwy parkway pkwy terrace crescent close mews
            rue strasse straße
            """
        );
        lexicon.Add(FigureTags.PhoneCue, "call phone tel telephone dial fax mobile hotline helpline whatsapp sms ext extension");
        lexicon.Add(
            FigureTags.ScoreCue,
            """
            beat beating defeated defeat win won lost loss victory lead led leading trailed drew draw tied tie score scored scoreline
            aggregate thrashed edged record vote voted margin up down half-time final semi-final sets set match game equaliser overcame
            hammered
            """
        );
    }
}
