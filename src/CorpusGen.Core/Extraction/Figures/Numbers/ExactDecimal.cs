namespace CorpusGen.Core.Extraction.Figures.Numbers;

/// <summary>Arithmetic that reports when a decimal cannot hold the result.</summary>
internal static class ExactDecimal
{
    /// <summary>Just below the largest decimal, 7.9e28.</summary>
    private const double Limit = 7.9e28;

    /// <summary>The product; null if it does not fit.</summary>
    public static decimal? Times(decimal? left, decimal right) =>
        left is { } value && Math.Abs((double)value) * Math.Abs((double)right) < Limit ? value * right : null;

    /// <summary>The sum; null if it does not fit.</summary>
    public static decimal? Plus(decimal? left, decimal? right) =>
        left is { } a && right is { } b && Math.Abs((double)a) + Math.Abs((double)b) < Limit ? a + b : null;

    /// <summary>The value times ten to a power; null if a decimal cannot hold it exactly.</summary>
    public static decimal? TimesPowerOfTen(decimal? value, int power)
    {
        if (power is < -28 or > 28)
            return value == 0 ? 0 : null;
        for (; power > 0 && value is not null; power--)
            value = Times(value, 10);
        for (; power < 0 && value is { } whole; power++)
        {
            var tenth = whole / 10;
            value = tenth * 10 == whole ? tenth : null;
        }

        return value;
    }
}
