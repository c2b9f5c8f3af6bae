using System.Text.RegularExpressions;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>An amount of money or a share with more digits than a decimal can hold, so that the figure has no value.</summary>
internal static class NumberTooLarge
{
    public static DiagnosticDefinition Definition => DiagnosticCatalog.NumberTooLarge;

    public static IEnumerable<Finding> Judge(Document document)
    {
        foreach (var doubt in document.Doubts)
        {
            if (doubt.Kind == DoubtKind.NumberTooLarge && IsAmount(document.Text, doubt.Range))
                yield return Definition.FindingAt(document, doubt.Range, Excerpt.Of(document.Text, doubt.Range));
        }
    }

    // Other numbers of this size are meant: the limit of a type, a power, a key. An amount of money has too many digits by mistake.
    private static bool IsAmount(string text, TextRange range)
    {
        if (range.Start > 0 && Signs.IndexOf(text[range.Start - 1]) >= 0)
            return true;
        return Signs.IndexOf(text[range.Start]) >= 0
            || Units.IsMatch(text.Substring(range.Start, Math.Min(text.Length, range.End + LongestUnit) - range.Start));
    }

    private const string Signs = "$€£¥₹";
    private const int LongestUnit = 10;
    private static readonly Regex Units = new(
        @"\d (?:dollars|euros?|pounds|yen|percent)\b|\d ?[%€£]",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    );
}
