using CorpusGen.Core.Extraction.Quotes.Speakers;

namespace CorpusGen.Core.Extraction.Quotes.Scenes;

/// <summary>
/// How odd it is that somebody speaks after two others: speakers alternate, if one turn follows the other without a paragraph between
/// them.
/// </summary>
internal static class SceneTransitions
{
    private static readonly (SceneCost AtOnce, SceneCost Later) Again = (new(17, -2), new(-11, -3));
    private static readonly (SceneCost AtOnce, SceneCost Later) StrangerAgain = (new(4, 0), new(-3, -4));
    private static readonly (SceneCost AtOnce, SceneCost Later) Second = (new(1, 6), new(4, 0));
    private static readonly (SceneCost AtOnce, SceneCost Later) Back = (new(-20, -11), new(-1, -3));
    private static readonly (SceneCost AtOnce, SceneCost Later) Third = (new(4, 7), new(11, 10));

    /// <summary>Returns the cost of a speaker.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="follows">True if it follows the turn before at once.</param>
    /// <param name="speaker">Who speaks in it.</param>
    /// <param name="previous">Who speaks in the turn before.</param>
    /// <param name="beforeThat">Who speaks in the turn before that one.</param>
    /// <param name="hasBeforeThat">True if the scene has that turn.</param>
    public static int Cost(in SceneTurn turn, bool follows, Person? speaker, Person? previous, Person? beforeThat, bool hasBeforeThat)
    {
        var (atOnce, later) =
            previous == speaker ? (speaker is { NameWords: > 0 } ? Again : StrangerAgain)
            : !hasBeforeThat ? Second
            : beforeThat == speaker ? Back
            : Third;
        return (follows ? atOnce : later).In(turn);
    }
}
