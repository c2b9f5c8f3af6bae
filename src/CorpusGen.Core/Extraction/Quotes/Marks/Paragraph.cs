using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Quotes.Marks;

/// <summary>A span of text that a mark left open cannot cost more than.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset behind its last.</param>
/// <param name="Kind">What its block is.</param>
internal readonly record struct Paragraph(int Start, int End, BlockKind Kind)
{
    /// <summary>
    /// The paragraphs of a block: the block itself, or each of its lines; without <paramref name="wrapping"/> always the block.
    /// </summary>
    public static void AddTo(List<Paragraph> paragraphs, string text, Block block, LineWrapping? wrapping)
    {
        var from = block.Range.Start;
        var to = block.Range.End;
        if (wrapping is null || !wrapping.LinesStandAlone(from, to))
        {
            paragraphs.Add(new Paragraph(from, to, block.Kind));
            return;
        }

        var start = from;
        while (start < to)
        {
            var end = LineWrapping.EndOfLine(text, start, to);
            if (end > start)
                paragraphs.Add(new Paragraph(start, end, block.Kind));
            start = end + 1;
        }
    }
}
