using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Quotes.Marks;

/// <summary>A span of text that a mark left open cannot cost more than.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset behind its last.</param>
/// <param name="Kind">What its block is.</param>
internal readonly record struct Paragraph(int Start, int End, BlockKind Kind)
{
    /// <summary>Longer lines than this are no lines that somebody wrapped by hand.</summary>
    private const int LongestWrappedLine = 120;

    /// <summary>
    /// The paragraphs of a block: the block itself, or each of its lines. Text whose lines run on beyond any margin, or all end as
    /// sentences do, has a paragraph on each line.
    /// </summary>
    public static void AddTo(List<Paragraph> paragraphs, string text, Block block)
    {
        var from = block.Range.Start;
        var to = block.Range.End;
        if (!LinesStandAlone(text, from, to))
        {
            paragraphs.Add(new Paragraph(from, to, block.Kind));
            return;
        }

        var start = from;
        while (start < to)
        {
            var end = LineEndFrom(text, start, to);
            if (end > start)
                paragraphs.Add(new Paragraph(start, end, block.Kind));
            start = end + 1;
        }
    }

    private static bool LinesStandAlone(string text, int from, int to)
    {
        var allEnd = true;
        var lines = 0;
        for (var start = from; start < to; lines++)
        {
            var end = LineEndFrom(text, start, to);
            if (end == to && lines == 0)
                return false;
            if (end - start > LongestWrappedLine)
                return true;
            allEnd &= end == start || end == to || EndsSentence(text[end - 1]);
            start = end + 1;
        }

        return allEnd;
    }

    private static int LineEndFrom(string text, int start, int to)
    {
        var found = text.AsSpan(start, to - start).IndexOfAny('\n', '\r', '\u2028');
        return found < 0 ? to : start + found;
    }

    private static bool EndsSentence(char last) => last is '.' or '!' or '?' or ':' or '"' or '”' or '’' or '»' or '…' or ' ';
}
