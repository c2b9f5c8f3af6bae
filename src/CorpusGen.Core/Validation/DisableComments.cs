using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation;

/// <summary>
/// Markdown comments that disable rules for the next block: `&lt;!-- corpusgen-disable CORPUS202 CORPUS301 --&gt;`. A comment without ids
/// disables all rules. Plain text has no comments: they would be part of the text.
/// </summary>
internal static class DisableComments
{
    private const string Opening = "<!--";
    private const string Keyword = "corpusgen-disable";

    /// <summary>Returns the findings that no comment of the document disables.</summary>
    public static IEnumerable<Finding> Filter(Document document, IEnumerable<Finding> findings)
    {
        var blocks = Read(document);
        return blocks.Count == 0 ? findings : findings.Where(finding => !blocks.Any(block => block.Disables(finding)));
    }

    private static List<DisabledBlock> Read(Document document)
    {
        var blocks = new List<DisabledBlock>();
        for (var i = 0; i + 1 < document.Blocks.Count; i++)
        {
            var block = document.Blocks[i];
            if (block.Kind != BlockKind.Markup || IdsOf(block.Range.In(document.Text)) is not { } ids)
                continue;
            var next = i + 1;
            // Several comments in a row apply to the block after the last one.
            while (next + 1 < document.Blocks.Count && document.Blocks[next].Kind == BlockKind.Markup)
                next++;
            blocks.Add(new DisabledBlock(document.Blocks[next].Range, ids));
        }

        return blocks;
    }

    // The ids after the keyword; empty means all rules. Null if the markup is not such a comment.
    private static string[]? IdsOf(ReadOnlySpan<char> markup)
    {
        if (!markup.StartsWith(Opening.AsSpan(), StringComparison.Ordinal))
            return null;
        var words = markup.Slice(Opening.Length).TrimStart();
        if (!words.StartsWith(Keyword.AsSpan(), StringComparison.OrdinalIgnoreCase))
            return null;
        return
        [
            .. words.Slice(Keyword.Length).ToString().Split([' ', ',', '\t', '-', '>', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries),
        ];
    }

    private sealed record DisabledBlock(TextRange Range, string[] Ids)
    {
        public bool Disables(Finding finding) =>
            Range.Contains(finding.Place.Range.Start) && (Ids.Length == 0 || Ids.Contains(finding.Id, StringComparer.OrdinalIgnoreCase));
    }
}
