namespace CorpusGen.Core.Extraction.Language.English;

/// <summary>Words that say that a value is a change, and which way.</summary>
internal static class ChangeWords
{
    public static void AddTo(LexiconBuilder lexicon)
    {
        lexicon.Add(
            FigureTags.Rise | FigureTags.Verb,
            "rise rises rose risen rising increase increases increased increasing gain gains gained gaining climb climbs climbed "
                + "climbing "
                + "jump jumps jumped jumping surge surges surged surging soar soars soared soaring grow grows grew grown growing advance "
                + "advances advanced advancing rally rallies rallied rallying leap leaps leapt leaped add adds added adding rebound rebounded "
                + "spike spiked expand expanded expanding swell swelled edged_up appreciated accelerated skyrocketed"
        );
        lexicon.Add(
            FigureTags.Fall | FigureTags.Verb,
            "fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased "
                + "decreasing lose loses lost losing slide slides slid sliding sink sinks sank sunk sinking plunge plunges plunged plunging "
                + "plummet plummeted plummeting tumble tumbles tumbled tumbling slump slumps slumped slumping shed sheds shrink shrank shrunk "
                + "shrinking slip slips slipped slipping retreat retreated dip dips dipped dipping ease eased contract contracted contracting "
                + "crash crashed crater cratered depreciated weakened cut cuts slashed trimmed tanked"
        );
        lexicon.Add(FigureTags.Rise, "up higher upward");
        lexicon.Add(FigureTags.Fall, "down lower downward");
        lexicon.Add(
            FigureTags.ChangeNoun | FigureTags.Rise,
            "rise increase gain jump surge growth rally rebound spike hike boost advance climb"
        );
        lexicon.Add(FigureTags.ChangeNoun | FigureTags.Fall, "fall drop decline decrease loss slump plunge tumble dip slide reduction cut");
    }
}
