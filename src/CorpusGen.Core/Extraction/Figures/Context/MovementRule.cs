using CorpusGen.Core.Extraction.Figures.Measures;
using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Model;

namespace CorpusGen.Core.Extraction.Figures.Context;

/// <summary>
/// Finds both levels of a change: one figure with two ends ("from 12 percent to 9 percent"), or two figures of which the later level
/// knows the earlier one ("from 370 to 870", "to 9% from 12%", "145 in May, up from 128").
/// </summary>
internal static class MovementRule
{
    /// <summary>How far before "from" the level that was reached may be.</summary>
    private const int Reach = 8;

    /// <summary>Adds the levels to a figure that was just read, or to the one before it.</summary>
    public static void Add(FigureSentence s, Measure measure, List<Figure> figures)
    {
        var last = figures.Count - 1;
        var figure = figures[last];
        if (measure is { IsMove: true, Low: { } low, High: { } high })
        {
            figures[last] = figure with { Movement = measure.Change == Change.Down ? new(high, low) : new(low, high) };
            return;
        }

        if (
            last == 0
            || figure.Value is not { } value
            || figures[last - 1] is not { Value: { } before } previous
            || !SameUnit(previous, figure)
        )
        {
            return;
        }

        var at = measure.First - 1;
        if (
            s.Is(at, "to")
            && s[at - 1].Claim == Claim.Figure
            && s.Is(FirstOfFigure(s, at - 1) - 1, "from")
            && previous.Range.End == s[at - 1].End
        )
        {
            figures[last] = Moved(figure, before, value);
        }
        else if (s.Is(at, "from") && IsReached(s, at, previous))
        {
            figures[last - 1] = Moved(previous, value, before);
        }
    }

    private static Figure Moved(Figure figure, decimal from, decimal to) =>
        figure with
        {
            Movement = new(from, to),
            Change =
                to > from ? Change.Up
                : to < from ? Change.Down
                : Change.None,
        };

    /// <summary>True if the figure before "from" is a level: "to 9% from", "145 in May, up from", but not "rose 9% from".</summary>
    private static bool IsReached(FigureSentence s, int from, Figure previous)
    {
        var isCompared = s.Is(from - 1, "up", "down");
        for (var at = from - 1; at >= 0 && at >= from - Reach; at--)
        {
            if (s[at].Claim != Claim.Figure)
                continue;
            if (s[at].End != previous.Range.End)
                return false;
            return isCompared || s.Is(FirstOfFigure(s, at) - 1, "to");
        }

        return false;
    }

    private static int FirstOfFigure(FigureSentence s, int at)
    {
        while (at > 0 && s[at - 1].Claim == Claim.Figure)
            at--;
        return at;
    }

    private static bool SameUnit(Figure one, Figure other) =>
        one.Unit == other.Unit && one.Change == Change.None && other.Change == Change.None;
}
