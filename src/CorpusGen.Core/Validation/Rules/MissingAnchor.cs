using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Validation.Links;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>A link to a heading that its document does not have.</summary>
internal static class MissingAnchor
{
    public static DiagnosticDefinition Definition => DiagnosticCatalog.MissingAnchor;

    public static IEnumerable<Finding> Judge(CorpusLinks links)
    {
        foreach (var (document, link) in links.Links)
        {
            if (link.Anchor.Length == 0 || links.Find(document, link) is not { } target || links.AnchorsOf(target).Has(link.Anchor))
                continue;
            yield return Definition.FindingAt(
                document,
                link.Range,
                link.Anchor,
                target == document ? "this document" : $"'{target.File.Path}'"
            );
        }
    }
}
