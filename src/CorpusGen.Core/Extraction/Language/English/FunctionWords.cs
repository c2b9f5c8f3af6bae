namespace CorpusGen.Core.Extraction.Language.English;

/// <summary>The small words of English, which show if a phrase begins and ends, and plurals that do not end in -s.</summary>
/// <remarks>A list with one tag is used by one reader only.</remarks>
internal static class FunctionWords
{
    /// <summary>Adds the words to a lexicon.</summary>
    public static void AddTo(LexiconBuilder lexicon)
    {
        AddDeterminers(lexicon);
        AddPrepositions(lexicon);
        AddConjunctions(lexicon);
        AddPronouns(lexicon);
        AddAuxiliaries(lexicon);
        AddAdverbs(lexicon);
        lexicon.Add(
            FigureTags.PluralNoun,
            """
            people men women children police cattle feet teeth mice geese oxen crew troops personnel staff members data media fish sheep
            deer aircraft species series spacecraft wives wolves shelves alumni bacteria criteria phenomena nuclei fungi policemen
            policewomen servicemen firemen fishermen businessmen grandchildren schoolchildren congressmen spokesmen
            """
        );
    }

    /// <summary>Adds the words that begin a noun phrase.</summary>
    private static void AddDeterminers(LexiconBuilder lexicon)
    {
        lexicon.Add(FigureTags.Article, QuoteTags.Determiner, "a an the");
        lexicon.Add(FigureTags.Determiner, QuoteTags.PossessivePronoun, "its his her their our your my");
        lexicon.Add(
            FigureTags.Determiner,
            QuoteTags.Determiner,
            """
            this that these those some any each every all both no another several many few most
            """
        );
        lexicon.Add(FigureTags.Determiner, "such more other much enough fewer less");
        lexicon.Add(QuoteTags.Determiner, "one two three four five");
    }

    /// <summary>Adds prepositions.</summary>
    private static void AddPrepositions(LexiconBuilder lexicon)
    {
        lexicon.Add(
            FigureTags.Preposition,
            QuoteTags.Preposition,
            """
            of in on at by for from with to into onto over under above below about around across after before since until during between
            among against within without through per via near behind beyond despite toward towards upon amid alongside outside inside
            including unlike like along
            """
        );
        lexicon.Add(FigureTags.Preposition, "till throughout off amidst than as up down out aboard versus vs worth");
        lexicon.Add(QuoteTags.Preposition, "following concerning regarding amongst");
    }

    /// <summary>Adds the words that join clauses.</summary>
    private static void AddConjunctions(LexiconBuilder lexicon)
    {
        lexicon.Add(FigureTags.Conjunction, QuoteTags.Conjunction, "and or but nor so yet");
        lexicon.Add(
            FigureTags.Conjunction,
            QuoteTags.Subordinator,
            """
            if because while whereas although though unless when where whether once whenever wherever
            """
        );
        lexicon.Add(FigureTags.Relative, QuoteTags.Relative, "which who whom whose");
        lexicon.Add(FigureTags.Relative, QuoteTags.Subordinator, "that what how why");
        lexicon.Add(QuoteTags.Subordinator, "as since");
    }

    /// <summary>Adds pronouns.</summary>
    private static void AddPronouns(LexiconBuilder lexicon)
    {
        lexicon.Add(FigureTags.Pronoun, QuoteTags.Pronoun, "i you he she it we they");
        lexicon.Add(
            FigureTags.Pronoun,
            """
            me him us them himself herself itself themselves everyone everybody someone nobody nothing something there here who whom
            theyll itll
            """
        );
    }

    /// <summary>Adds auxiliary and modal verbs.</summary>
    private static void AddAuxiliaries(LexiconBuilder lexicon)
    {
        lexicon.Add(
            FigureTags.Auxiliary,
            QuoteTags.Auxiliary,
            """
            is are was were be been being am has have had having do does did isn't aren't wasn't weren't hasn't haven't hadn't doesn't
            don't didn't
            """
        );
        lexicon.Add(
            FigureTags.Modal,
            QuoteTags.Auxiliary,
            """
            will would can could may might must shall should can't won't wouldn't couldn't shouldn't
            """
        );
        lexicon.Add(FigureTags.Auxiliary, "it's");
        lexicon.Add(FigureTags.Modal, "cannot");
        lexicon.Add(QuoteTags.Auxiliary, "not never");
    }

    /// <summary>Adds adverbs. Words in -ly that have no entry are adverbs too.</summary>
    private static void AddAdverbs(LexiconBuilder lexicon)
    {
        lexicon.Add(
            FigureTags.Adverb,
            QuoteTags.Adverb,
            """
            also only just already still even now then again later ever often instead today yesterday once too rather long afterwards
            afterward earlier
            """
        );
        lexicon.Add(
            FigureTags.Adverb,
            """
            not ago together altogether never away back apiece worldwide annually daily weekly monthly yearly tonight tomorrow overnight
            nationwide globally abroad respectively each twice very quite almost nearly roughly approximately exactly wide deep tall high
            thick apart ahead online overall live
            """
        );
        lexicon.Add(
            QuoteTags.Adverb,
            """
            sometimes always soon recently repeatedly reportedly famously previously finally simply quickly publicly privately flatly
            bluntly quietly angrily sarcastically notably similarly likewise first further merely explicitly specifically clearly directly
            immediately eventually initially originally subsequently thus therefore however meanwhile nevertheless nonetheless firmly
            openly proudly plainly dryly wryly softly loudly gently here there elsewhere briefly frequently routinely consistently
            jokingly very quite aloud
            """
        );
    }
}
