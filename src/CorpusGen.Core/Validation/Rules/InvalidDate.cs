using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>A date that is not in the calendar, or a time that does not exist.</summary>
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
