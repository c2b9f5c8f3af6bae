using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Quotes.Marks;

/// <summary>A span of text that a mark left open cannot cost more than.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset after its last.</param>
/// <param name="Kind">What its block is.</param>
/// <param name="Label">The label of the turn, or null.</param>
/// <param name="IsSpoken">True if it goes on with the turn of a transcript.</param>
internal readonly record struct Paragraph(int Start, int End, BlockKind Kind, TurnLabel? Label = null, bool IsSpoken = false)
{
    /// <summary>
    /// Adds the paragraphs of a block: the block itself, or each of its lines; without <paramref name="wrapping"/> always the block.
    /// The label of a turn begins a paragraph.
    /// </summary>
    public static void AddTo(List<Paragraph> paragraphs, string text, Block block, LineWrapping? wrapping, TurnLabels labels)
    {
        var from = block.Range.Start;
        var to = block.Range.End;
        while (from < to)
        {
            var label = labels.At(from);
            var end = Math.Min(to, labels.NextStart);
            if (label is not null || labels.IsInside(block.Kind) || wrapping is null || !wrapping.LinesStandAlone(from, end))
                Add(paragraphs, text, new Paragraph(from, end, block.Kind, label, label is null && labels.IsInside(block.Kind)));
            else
                AddLines(paragraphs, text, from, end, block.Kind);
            from = end;
        }
    }

    private static void AddLines(List<Paragraph> paragraphs, string text, int from, int to, BlockKind kind)
    {
        var start = from;
        while (start < to)
        {
            var end = LineWrapping.EndOfLine(text, start, to);
            if (end > start)
                paragraphs.Add(new Paragraph(start, end, kind));
            start = end + 1;
        }
    }

    private static void Add(List<Paragraph> paragraphs, string text, Paragraph paragraph)
    {
        var end = paragraph.End;
        while (end > paragraph.Start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (end > paragraph.Start)
            paragraphs.Add(paragraph with { End = end });
    }
}
