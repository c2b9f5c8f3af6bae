namespace CorpusGen.Core.Extraction.Language.English;

/// <summary>Words for a change of a value, and its direction.</summary>
internal static class ChangeWords
{
    /// <summary>Adds the words to a lexicon.</summary>
    public static void AddTo(LexiconBuilder lexicon)
    {
        lexicon.Add(FigureTags.Rise | FigureTags.Verb, QuoteTags.Verb, "rise rose grow grew");
        lexicon.Add(
            FigureTags.Rise | FigureTags.Verb,
            """
            rises risen rising increase increases increased increasing gain gains gained gaining climb climbs climbed climbing jump jumps
            jumped jumping surge surges surged surging soar soars soared soaring grows grown growing advance advances advanced advancing
            rally rallies rallied rallying leap leaps leapt leaped add adds added adding rebound rebounded spike spiked expand expanded
            expanding swell swelled edged_up appreciated accelerated skyrocketed
            """
        );
        lexicon.Add(FigureTags.Fall | FigureTags.Verb, QuoteTags.Verb, "fall fell lost cut");
        lexicon.Add(
            FigureTags.Fall | FigureTags.Verb,
            """
            falls fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing
            lose loses losing slide slides slid sliding sink sinks sank sunk sinking plunge plunges plunged plunging plummet plummeted
            plummeting tumble tumbles tumbled tumbling slump slumps slumped slumping shed sheds shrink shrank shrunk shrinking slip slips
            slipped slipping retreat retreated dip dips dipped dipping ease eased contract contracted contracting crash crashed crater
            cratered depreciated weakened cuts slashed trimmed tanked
            """
        );
        lexicon.Add(FigureTags.Rise, "up higher upward");
        lexicon.Add(FigureTags.Fall, "down lower downward");
        lexicon.Add(
            FigureTags.ChangeNoun | FigureTags.Rise,
            """
            rise increase gain jump surge growth rally rebound spike hike boost advance climb
            """
        );
        lexicon.Add(
            FigureTags.ChangeNoun | FigureTags.Fall,
            """
            fall drop decline decrease loss slump plunge tumble dip slide reduction cut
            """
        );
    }
}
