using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;
using CorpusGen.Core.Validation.Prose;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>
/// No headline, no heading and no standfirst before the text: the title is its first words, which may be a dateline or a byline.
/// </summary>
internal static class MissingTitle
{
    public static DiagnosticDefinition Definition => DiagnosticCatalog.MissingTitle;

    public static IEnumerable<Finding> Judge(Document document)
    {
        if (document.Blocks.Count == 0 || document.Headline is not null)
            yield break;
        TextRange? first = null;
        foreach (var block in document.Blocks)
        {
            // The first heading is a title too, of whatever level it is.
            if (block.Kind == BlockKind.Standfirst || (first is null && block is { Kind: BlockKind.Heading, Level: > 0 }))
                yield break;
            if (ProseBlocks.IsProse(block))
                first ??= block.Range;
        }

        // A file of markup alone is a part of a page.
        if (first is { } words)
            yield return Definition.FindingAt(document, words, Excerpt.Of(document.Text, words));
    }
}
