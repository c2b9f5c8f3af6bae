using CorpusGen.Core.Model;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>How far the exact value of a figure can be from the written one, because it was rounded.</summary>
internal static class FigureRounding
{
    /// <summary>The part of an approximate value by which it can be wrong.</summary>
    private const decimal Approximate = 0.05m;

    /// <summary>
    /// Returns half of the last digit that is written: 0.05 million for "1.2 million", 50 for "1,200", and 0 for "240".
    /// </summary>
    public static decimal Of(string text, Figure figure)
    {
        var value = Math.Abs(figure.Value ?? 0);
        var rounding = figure.Modifier == Modifier.Exact ? 0 : value * Approximate;
        var words = figure.Range.Of(text);
        var (digits, decimals) = DigitsOf(words);
        if (digits == 0)
            return Math.Max(rounding, value * Approximate);
        // "1.2 million": the scale is that of the value to its digits.
        var scale = value == 0 ? 1 : value / digits;
        if (scale > 1.5m)
            return Math.Max(rounding, scale * Half(decimals));
        if (decimals > 0)
            return Math.Max(rounding, Half(decimals));
        var step = 1m;
        // Of a large number, two zeros at the end are hardly counted ones.
        while (value >= step * 10 && value % (step * 10) == 0)
            step *= 10;
        return step >= 100 && value >= 1000 ? Math.Max(rounding, step / 2) : rounding;
    }

    /// <summary>Returns the number of digits after the decimal point.</summary>
    public static int DecimalsOf(string words) => DigitsOf(words).Decimals;

    private static decimal Half(int decimals)
    {
        var half = 0.5m;
        for (; decimals > 0; decimals--)
            half /= 10;
        return half;
    }

    // The first number in the words, as it is written.
    private static (decimal Digits, int Decimals) DigitsOf(string words)
    {
        var (digits, decimals, hasPoint, hasDigit) = (0m, 0, false, false);
        foreach (var c in words)
        {
            if (c is >= '0' and <= '9')
            {
                if (digits > 1e15m)
                    return (0, 0);
                digits = (digits * 10) + c - '0';
                decimals += hasPoint ? 1 : 0;
                hasDigit = true;
            }
            else if (c == '.' && hasDigit && !hasPoint)
            {
                hasPoint = true;
            }
            else if (hasDigit && c != ',')
            {
                break;
            }
        }

        for (var i = 0; i < decimals; i++)
            digits /= 10;
        return (digits, decimals);
    }
}
