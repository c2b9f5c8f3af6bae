namespace CorpusGen.Core.Extraction.Quotes.Scenes;

/// <summary>How odd something is. Ten make a reading e times less likely; less than nothing makes it more likely.</summary>
/// <param name="Bare">The cost in a turn that nothing reports.</param>
/// <param name="Pronoun">The cost in a turn that "he said" or "she said" reports.</param>
internal readonly record struct SceneCost(int Bare, int Pronoun)
{
    /// <summary>Returns the cost in a turn.</summary>
    public int In(in SceneTurn turn) => turn.IsReportedByPronoun ? Pronoun : Bare;
}
