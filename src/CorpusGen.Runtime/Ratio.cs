namespace CorpusGen;

/// <summary>A fraction in a text, which a decimal may not be able to hold: 1/3.</summary>
public readonly record struct Ratio
{
    internal Ratio(decimal numerator, decimal denominator)
    {
        Numerator = numerator;
        Denominator = denominator;
    }

    /// <summary>Gets the number above the line.</summary>
    public decimal Numerator { get; }

    /// <summary>Gets the number below the line. Not zero, except in the default value.</summary>
    public decimal Denominator { get; }

    /// <summary>Returns the fraction: "1/3".</summary>
    public override string ToString() => FormattableString.Invariant($"{Numerator}/{Denominator}");
}
