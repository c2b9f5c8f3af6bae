using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Validation.Links;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>A link to a heading that its document does not have.</summary>
internal static class MissingAnchor
{
    public static DiagnosticDefinition Definition => DiagnosticCatalog.MissingAnchor;

    // If so many links lead to headings of other files of the folder, the site shows the files as one page.
    private const int FewestOfOnePage = 5;

    public static IEnumerable<Finding> Judge(CorpusLinks links)
    {
        var missing = new List<(Document Document, DocumentLink Link, Document Target)>();
        foreach (var (document, link) in links.Links)
        {
            if (link.Anchor.Length > 0 && links.Find(document, link) is { } target && !links.AnchorsOf(target).Has(link.Anchor))
                missing.Add((document, link, target));
        }

        var onePage = new HashSet<string>(
            missing
                .Where(found => found.Target == found.Document && links.IsBeside(found.Document, found.Link.Anchor))
                .GroupBy(found => CorpusLinks.FolderOf(found.Document.File.Path), StringComparer.Ordinal)
                .Where(folder => folder.Count() >= FewestOfOnePage)
                .Select(folder => folder.Key),
            StringComparer.Ordinal
        );
        foreach (var (document, link, target) in missing)
        {
            if (target == document && onePage.Contains(CorpusLinks.FolderOf(document.File.Path)) && links.IsBeside(document, link.Anchor))
            {
                continue;
            }

            yield return Definition.FindingAt(
                document,
                link.Range,
                link.Anchor,
                target == document ? "this document" : $"'{target.File.Path}'"
            );
        }
    }
}
