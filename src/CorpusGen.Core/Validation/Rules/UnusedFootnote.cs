using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Validation.Links;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>The text of a footnote to which no mark refers. It is not shown.</summary>
internal static class UnusedFootnote
{
    public static DiagnosticDefinition Definition => DiagnosticCatalog.UnusedFootnote;

    public static IEnumerable<Finding> Judge(Document document)
    {
        var notes = FootnoteReferences.Read(document);
        if (notes.Texts.Count == 0)
            yield break;
        var used = new HashSet<string>(notes.Marks.Select(mark => mark.Label), StringComparer.OrdinalIgnoreCase);
        foreach (var (label, range) in notes.Texts)
        {
            if (!used.Contains(label) && !IsInCode(document, label))
                yield return Definition.FindingAt(document, range, label);
        }
    }

    // A generator can read marks in a block of code, for example in a grammar.
    private static bool IsInCode(Document document, string label)
    {
        var mark = "[^" + label + "]";
        return document.Blocks.Any(block =>
            block.Kind == BlockKind.Code
            && document.Text.IndexOf(mark, block.Range.Start, block.Range.Length, StringComparison.OrdinalIgnoreCase) >= 0
        );
    }
}
