using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>A date that no calendar has, a time that no clock shows.</summary>
internal static class InvalidDate
{
    public static DiagnosticDefinition Definition => DiagnosticCatalog.InvalidDate;

    public static IEnumerable<Finding> Judge(Document document)
    {
        foreach (var doubt in document.Doubts)
        {
            if (doubt.Kind == DoubtKind.DateImpossible)
                yield return Definition.FindingAt(document, doubt.Range, Excerpt.Of(document.Text, doubt.Range));
        }
    }
}
