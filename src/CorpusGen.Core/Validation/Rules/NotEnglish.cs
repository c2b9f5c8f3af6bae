using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>A text in a language other than English, of which speakers, concepts and most figures are not read.</summary>
internal static class NotEnglish
{
    public static DiagnosticDefinition Definition => DiagnosticCatalog.NotEnglish;

    public static IEnumerable<Finding> Judge(Document document)
    {
        foreach (var doubt in document.Doubts)
        {
            if (doubt.Kind == DoubtKind.NotEnglish)
                yield return Definition.FindingAt(document, doubt.Range, Excerpt.Of(document.Text, doubt.Range));
        }
    }
}
