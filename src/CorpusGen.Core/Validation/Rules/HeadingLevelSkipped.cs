using System.Globalization;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;
using CorpusGen.Core.Validation.Prose;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>A heading that is more than one level below the heading before it.</summary>
internal static class HeadingLevelSkipped
{
    public static DiagnosticDefinition Definition => DiagnosticCatalog.HeadingLevelSkipped;

    // One finding for each pair of levels: a document that always skips a level has one habit, not a hundred errors. The first heading is
    // not judged, because the title can be in the front matter.
    public static IEnumerable<Finding> Judge(Document document)
    {
        if (document.Html is null)
            yield break;
        var reported = new HashSet<(int, int)>();
        Block? before = null;
        var elements = new OpenElements();
        foreach (var block in document.Blocks)
        {
            if (block.Kind == BlockKind.Markup)
                elements.Read(document.Text, block.Range);
            if (block is not { Kind: BlockKind.Headline or BlockKind.Heading, Level: > 0 } || elements.Any || IsQuoted(document, block))
                continue;
            if (before is not null && block.Level > before.Level + 1 && reported.Add((before.Level, block.Level)))
            {
                yield return Definition
                    .FindingAt(
                        document,
                        block.Range,
                        Heading(document, block),
                        block.Level.ToString(CultureInfo.InvariantCulture),
                        before.Level.ToString(CultureInfo.InvariantCulture)
                    )
                    .WithOther(document, before.Range);
            }

            before = block;
        }
    }

    // A note in a block quote has headings of its own.
    private static bool IsQuoted(Document document, Block block)
    {
        var at = block.Range.Start;
        while (at > 0 && document.Text[at - 1] is not ('\n' or '\r'))
            at--;
        while (at < block.Range.Start && document.Text[at] == ' ')
            at++;
        return document.Text[at] == '>';
    }

    private static string Heading(Document document, Block block)
    {
        var words = document.WordsOf(block.Range);
        return Excerpt.Of(words, new TextRange(0, words.Length));
    }
}
