namespace CorpusGen;

/// <summary>A fraction as a text gives it, which a decimal may not hold: 1/3.</summary>
public readonly record struct Ratio
{
    internal Ratio(decimal part, decimal whole)
    {
        Part = part;
        Whole = whole;
    }

    /// <summary>What stands above the line.</summary>
    public decimal Part { get; }

    /// <summary>What stands below it; never zero in a ratio that a figure gives.</summary>
    public decimal Whole { get; }

    /// <summary>The fraction: "1/3".</summary>
    public override string ToString() => FormattableString.Invariant($"{Part}/{Whole}");
}
