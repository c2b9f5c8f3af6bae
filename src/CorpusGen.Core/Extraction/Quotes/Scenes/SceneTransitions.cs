using CorpusGen.Core.Extraction.Quotes.Speakers;

namespace CorpusGen.Core.Extraction.Quotes.Scenes;

/// <summary>
/// How odd it is that somebody speaks after two others: speakers alternate, if one turn follows the other without a paragraph between
/// them. The kinds of steps are few, so the costs of a turn are read once, and not for each of its readings.
/// </summary>
internal static class SceneTransitions
{
    /// <summary>So many kinds of steps exist.</summary>
    public const int Kinds = 5;

    private const int Again = 0;
    private const int StrangerAgain = 1;
    private const int Second = 2;
    private const int Back = 3;
    private const int Third = 4;

    private static readonly (SceneCost AtOnce, SceneCost Later)[] Costs =
    [
        (new(17, -2), new(-11, -3)),
        (new(4, 0), new(-3, -4)),
        (new(1, 6), new(4, 0)),
        (new(-20, -11), new(-1, -3)),
        (new(4, 7), new(11, 10)),
    ];

    /// <summary>Returns the cost of a kind of step to a turn.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="follows">True if it follows the turn before at once.</param>
    /// <param name="kind">The kind.</param>
    public static int Cost(in SceneTurn turn, bool follows, int kind)
    {
        var (atOnce, later) = Costs[kind];
        return (follows ? atOnce : later).In(turn);
    }

    /// <summary>Returns the kind of the step to a speaker.</summary>
    /// <param name="speaker">Who speaks in the turn.</param>
    /// <param name="previous">Who speaks in the turn before.</param>
    /// <param name="beforeThat">Who speaks in the turn before that one.</param>
    /// <param name="hasBeforeThat">True if the scene has that turn.</param>
    public static int Kind(Person? speaker, Person? previous, Person? beforeThat, bool hasBeforeThat) =>
        previous == speaker ? (speaker is { NameWords: > 0 } ? Again : StrangerAgain)
        : !hasBeforeThat ? Second
        : beforeThat == speaker ? Back
        : Third;
}
