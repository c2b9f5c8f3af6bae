namespace CorpusGen.Core.Model;

/// <summary>What a figure states about the thing it is reported of.</summary>
public enum FigureKind
{
    /// <summary>A number of things: "40 homes".</summary>
    Count,

    /// <summary>An amount of a unit: "40 km".</summary>
    Amount,

    /// <summary>An amount for each of something: "40 km per hour", "3 per 1,000".</summary>
    Rate,

    /// <summary>A part of a whole: "40% of voters", "two thirds".</summary>
    Share,

    /// <summary>A difference: "rose by 40".</summary>
    Change,
}

/// <summary>The two levels of a change: "from 370 to 870".</summary>
/// <param name="From">The level before it.</param>
/// <param name="To">The level after it.</param>
public sealed record Movement(decimal From, decimal To);
