using CorpusGen.Core.Model;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>A mark opens, its paragraph ends, and no other mark has closed it; nor does the next paragraph go on with a mark of its own.</summary>
internal static class QuoteNeverClosed
{
    public static Rule Rule { get; } = new(
        "CORPUS201",
        nameof(QuoteNeverClosed),
        "A quotation is never closed",
        "The quotation {0} is opened and never closed: where do its words end?",
        Severity.Warning);

    public static IEnumerable<Finding> Judge(Document document)
    {
        foreach (var doubt in document.Doubts)
        {
            if (doubt.Kind != DoubtKind.QuoteNeverClosed) continue;
            yield return Rule.Find(document, doubt.Range, Excerpt.Of(document.Text, Text.TextRange.Between(doubt.Range.Start, EndOfBlock(document, doubt.Range.Start))));
        }
    }

    private static int EndOfBlock(Document document, int offset)
    {
        foreach (var block in document.Blocks)
            if (block.Range.Contains(offset)) return block.Range.End;
        return document.Text.Length;
    }
}
