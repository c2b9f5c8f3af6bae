namespace CorpusGen.Core.Extraction.Language.English;

/// <summary>The small words of English, which show where a phrase begins and ends.</summary>
internal static class GrammarWords
{
    public static void AddTo(LexiconBuilder lexicon)
    {
        lexicon.Add(FigureTags.Article, "a an the");
        lexicon.Add(
            FigureTags.Determiner,
            "this that these those its his her their our your my some any each every all both no another such several many few most more "
                + "other much enough fewer less"
        );
        lexicon.Add(
            FigureTags.Preposition,
            "of in on at by for from with to into onto over under above below about around across after before since until till during "
                + "between among against within without through throughout per via off near behind beyond despite toward towards upon amid "
                + "amidst "
                + "alongside outside inside including unlike than like as up down out along aboard versus vs worth"
        );
        lexicon.Add(
            FigureTags.Conjunction,
            "and or but nor so yet if because while whereas although though unless when where whether once"
        );
        lexicon.Add(
            FigureTags.Pronoun,
            "i you he she it we they me him us them himself herself itself themselves everyone everybody someone nobody nothing "
                + "something "
                + "there here who whom theyll itll"
        );
        lexicon.Add(FigureTags.Relative, "which that who whom whose what how why");
        lexicon.Add(
            FigureTags.Auxiliary,
            "is are was were be been being am has have had having do does did isn't aren't wasn't weren't hasn't haven't hadn't doesn't "
                + "don't didn't it's"
        );
        lexicon.Add(FigureTags.Modal, "will would can could may might must shall should cannot can't won't wouldn't couldn't shouldn't");
        lexicon.Add(
            FigureTags.Adverb,
            "not also only just already still even now then again ago later together altogether ever never often away back instead "
                + "apiece worldwide annually daily weekly monthly yearly today tonight tomorrow yesterday overnight nationwide globally abroad "
                + "respectively each once twice too very quite rather almost nearly roughly approximately exactly wide long deep tall high "
                + "thick apart ahead afterwards afterward earlier online overall live"
        );
        lexicon.Add(
            FigureTags.PluralNoun,
            "people men women children police cattle feet teeth mice geese oxen crew troops personnel staff members data media fish "
                + "sheep "
                + "deer aircraft species series spacecraft wives wolves shelves alumni bacteria criteria phenomena nuclei fungi "
                + "policemen policewomen servicemen firemen fishermen businessmen grandchildren schoolchildren congressmen spokesmen"
        );
    }
}
