using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>A quotation that is not closed in its paragraph, and not continued in the next one with an opening mark.</summary>
internal static class UnclosedQuotation
{
    public static DiagnosticDefinition Definition => DiagnosticCatalog.UnclosedQuotation;

    public static IEnumerable<Finding> Judge(Document document)
    {
        var block = 0;
        foreach (var doubt in document.Doubts)
        {
            if (doubt.Kind != DoubtKind.QuoteNeverClosed)
                continue;
            while (block < document.Blocks.Count && document.Blocks[block].Range.End <= doubt.Range.Start)
                block++;
            if (block == document.Blocks.Count)
                yield break;
            var paragraph = document.Blocks[block].Range;
            if (IsInsideWord(document.Text, doubt.Range.Start))
                continue;
            var next = block + 1 < document.Blocks.Count ? document.Blocks[block + 1].Range : new TextRange(paragraph.End, 0);
            var open = document.Text[doubt.Range.Start];
            // By convention each paragraph of a long quotation opens it again, and only the last one closes it.
            if (!next.IsEmpty && ClosingMark.IsOfOneFamily(open, document.Text[next.Start]))
                continue;
            var stray = ClosingMark.FindStray(document.Text, next, open);
            if (stray is { } end && ClosingMark.IsBehindSignature(next, end))
                continue;
            var finding = Definition.FindingAt(
                document,
                doubt.Range,
                Excerpt.Of(document.Text, TextRange.Between(doubt.Range.Start, paragraph.End)),
                ""
            );
            yield return stray is { } mark
                ? (
                    finding with
                    {
                        Arguments = new([finding.Arguments[0], $", and the mark at {document.Position(mark)} has no opening mark"]),
                    }
                ).WithOther(document, mark)
                : finding.WithFix(ClosingMark.FixOf(document.Text, doubt.Range.Start, paragraph.End));
        }
    }

    // "d"istributed, "or"ed: the marks are closed, in the middle of a word.
    private static bool IsInsideWord(string text, int open)
    {
        var at = open + 1;
        while (at < text.Length && char.IsLetter(text[at]))
            at++;
        return at > open + 1 && at + 1 < text.Length && text[at] == text[open] && char.IsLetter(text[at + 1]);
    }
}
