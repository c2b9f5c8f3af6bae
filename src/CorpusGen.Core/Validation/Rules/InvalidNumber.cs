using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>Digits with points and commas that are not a number in any notation: "1,30,0".</summary>
internal static class InvalidNumber
{
    public static DiagnosticDefinition Definition => DiagnosticCatalog.InvalidNumber;

    public static IEnumerable<Finding> Judge(Document document)
    {
        foreach (var doubt in document.Doubts)
        {
            if (doubt.Kind == DoubtKind.NumberUnreadable)
                yield return Definition.FindingAt(document, doubt.Range, Excerpt.Of(document.Text, doubt.Range));
        }
    }
}
