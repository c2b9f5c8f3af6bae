using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>No headline and no standfirst: the title is the first words of the text, which may be a dateline or a byline.</summary>
internal static class MissingTitle
{
    public static DiagnosticDefinition Definition => DiagnosticCatalog.MissingTitle;

    public static IEnumerable<Finding> Judge(Document document)
    {
        if (document.Blocks.Count == 0 || document.Headline is not null)
            yield break;
        foreach (var block in document.Blocks)
        {
            if (block.Kind == BlockKind.Standfirst)
                yield break;
        }

        var first = document.Blocks[0].Range;
        yield return Definition.FindingAt(document, first, Excerpt.Of(document.Text, first));
    }
}
