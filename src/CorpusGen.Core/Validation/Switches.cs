using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation;

/// <summary>
/// Comments of Markdown that switch rules off for the block behind them: `&lt;!-- corpusgen-disable CORPUS202 CORPUS301 --&gt;`, or all rules
/// where none is named. In plain text there is no comment: it would be part of the text.
/// </summary>
internal static class Switches
{
    private const string Opening = "<!--";
    private const string Word = "corpusgen-disable";

    /// <summary>The findings that no comment of the document switches off.</summary>
    public static IEnumerable<Finding> Filter(Document document, IEnumerable<Finding> findings)
    {
        var switches = Read(document);
        return switches.Count == 0 ? findings : findings.Where(finding => !switches.Any(off => off.Covers(finding)));
    }

    private static List<Switch> Read(Document document)
    {
        var switches = new List<Switch>();
        for (var i = 0; i + 1 < document.Blocks.Count; i++)
        {
            var block = document.Blocks[i];
            if (block.Kind != BlockKind.Markup || RulesOf(block.Range.In(document.Text)) is not { } rules)
                continue;
            var next = i + 1;
            // Two comments in a row are for the block behind both.
            while (next + 1 < document.Blocks.Count && document.Blocks[next].Kind == BlockKind.Markup)
                next++;
            switches.Add(new Switch(document.Blocks[next].Range, rules));
        }

        return switches;
    }

    // The ids behind the word; none means all rules. Null where the markup is no such comment.
    private static string[]? RulesOf(ReadOnlySpan<char> markup)
    {
        if (!markup.StartsWith(Opening.AsSpan(), StringComparison.Ordinal))
            return null;
        var words = markup.Slice(Opening.Length).TrimStart();
        if (!words.StartsWith(Word.AsSpan(), StringComparison.OrdinalIgnoreCase))
            return null;
        return
        [
            .. words.Slice(Word.Length).ToString().Split([' ', ',', '\t', '-', '>', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries),
        ];
    }

    private sealed record Switch(TextRange Block, string[] Rules)
    {
        public bool Covers(Finding finding) =>
            Block.Contains(finding.Place.Range.Start)
            && (Rules.Length == 0 || Rules.Contains(finding.Rule.Id, StringComparer.OrdinalIgnoreCase));
    }
}
