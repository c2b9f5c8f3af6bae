using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Validation.Links;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>A relative link to a Markdown file that does not exist.</summary>
internal static class BrokenLink
{
    public static DiagnosticDefinition Definition => DiagnosticCatalog.BrokenLink;

    public static IEnumerable<Finding> Judge(CorpusLinks links)
    {
        foreach (var (document, link) in links.Links)
        {
            if (!links.IsBroken(document, link))
                continue;
            yield return Definition.FindingAt(
                document,
                link.Range,
                link.Path,
                NameSuggestion.For(CorpusLinks.NameOf(link.Path), links.NamesBeside(document, link), ": correct the path, or add the file")
            );
        }
    }
}
