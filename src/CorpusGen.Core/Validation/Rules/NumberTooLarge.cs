using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>A number with more digits than a decimal can hold. The text is correct; the figure has no value.</summary>
internal static class NumberTooLarge
{
    public static DiagnosticDefinition Definition => DiagnosticCatalog.NumberTooLarge;

    public static IEnumerable<Finding> Judge(Document document)
    {
        foreach (var doubt in document.Doubts)
        {
            if (doubt.Kind == DoubtKind.NumberTooLarge && !IsFormula(document.Text, doubt.Range))
                yield return Definition.FindingAt(document, doubt.Range, Excerpt.Of(document.Text, doubt.Range));
        }
    }

    // "1e309" and "2^512" without a unit are formulas and code.
    private static bool IsFormula(string text, TextRange range) =>
        text.IndexOfAny(Powers, range.Start, range.Length) > 0 && text.IndexOf(' ', range.Start, range.Length) < 0;

    private static readonly char[] Powers = ['e', 'E', '^'];
}
