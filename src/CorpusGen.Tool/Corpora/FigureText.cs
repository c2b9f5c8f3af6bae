using System.Globalization;
using CorpusGen.Core.Model;

namespace CorpusGen.Tool.Corpora;

/// <summary>Shows the values of figures to people.</summary>
internal static class FigureText
{
    /// <summary>Returns the value or range: "3,500,000", "10 to 20", "1/3"; empty if a decimal cannot hold it.</summary>
    public static string ValueOf(Figure figure) =>
        figure switch
        {
            { Ratio: { } ratio } => $"{Number(ratio.Part)}/{Number(ratio.Whole)}",
            { Value: { } value } => Number(value),
            { Low: { } low, High: { } high } => $"{Number(low)} to {Number(high)}",
            _ => "",
        };

    /// <summary>Returns a number with separators between thousands.</summary>
    public static string Number(decimal value) => value.ToString("#,0.############################", CultureInfo.InvariantCulture);

    /// <summary>Returns a modifier or change in words: "at least", "up"; empty for an exact value.</summary>
    public static string ModifierOf(Figure figure)
    {
        var change = figure.Change == Change.None ? "" : figure.Change.ToString().ToLowerInvariant();
        var modifier = figure.Modifier switch
        {
            Modifier.Exact => "",
            Modifier.MoreThan => "more than",
            Modifier.LessThan => "less than",
            Modifier.AtLeast => "at least",
            Modifier.AtMost => "at most",
            var other => other.ToString().ToLowerInvariant(),
        };
        return change.Length > 0 && modifier.Length > 0 ? $"{change} {modifier}" : change + modifier;
    }
}
