using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>A number with more digits than a decimal can hold. The text is correct; the figure has no value.</summary>
internal static class NumberTooLarge
{
    public static DiagnosticDefinition Definition => DiagnosticCatalog.NumberTooLarge;

    public static IEnumerable<Finding> Judge(Document document)
    {
        foreach (var doubt in document.Doubts)
        {
            if (doubt.Kind == DoubtKind.NumberTooLarge)
                yield return Definition.FindingAt(document, doubt.Range, Excerpt.Of(document.Text, doubt.Range));
        }
    }
}
