namespace CorpusGen.Core.Extraction.Figures.Units;

/// <summary>What a unit measures, as far as the reading of numbers depends on it.</summary>
internal enum UnitFamily
{
    Other,
    Length,
    Mass,
    Time,
    Temperature,
    Share,
    Currency,
    Coin,
}

/// <summary>A unit the vocabulary knows. The name is the one that the run-time library has it by.</summary>
/// <param name="Name">In the singular: "kilometre".</param>
/// <param name="Family">What it measures.</param>
/// <param name="Scale">What its symbol multiplies by: "120 MEUR" is 120 million euros.</param>
internal sealed record UnitName(string Name, UnitFamily Family, decimal Scale = 1);
