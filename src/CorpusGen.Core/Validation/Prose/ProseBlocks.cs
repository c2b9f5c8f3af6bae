using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation.Prose;

/// <summary>Chooses the blocks that consist of sentences.</summary>
internal static class ProseBlocks
{
    // A block of at least three lines, each shorter than this, is verse, an address or a list.
    private const int ShortLine = 50;
    private const int FewestLines = 3;

    /// <summary>Returns true for a block that people read as text; false for code, tables, pictures and markup.</summary>
    public static bool IsProse(Block block) =>
        block.Kind is not (BlockKind.Code or BlockKind.Table or BlockKind.Picture or BlockKind.Markup);

    /// <summary>Returns the figures of the sentences. Those of tables have no sentence that could be compared.</summary>
    public static IEnumerable<Figure> FiguresOf(Document document) =>
        document.Figures.Where(figure => IsProse(document.Blocks[document.BlockAt(figure.Range.Start)]));

    /// <summary>Returns true if the lines of a block were not broken to fit a width: a poem, a song, a list of short lines.</summary>
    public static bool IsVerse(string text) => IsVerse(text, new TextRange(0, text.Length));

    /// <summary>Returns true if no line of some words is long.</summary>
    public static bool HasShortLines(string words) => words.Split('\n').All(line => line.Length <= ShortLine);

    /// <summary>Returns true if the lines of a block were not broken to fit a width: a poem, a song, a list of short lines.</summary>
    public static bool IsVerse(string text, TextRange block)
    {
        var (lines, length) = (1, 0);
        for (var i = block.Start; i < block.End; i++)
        {
            if (text[i] == '\n')
            {
                lines++;
                length = 0;
            }
            else if (++length > ShortLine)
            {
                return false;
            }
        }

        return lines >= FewestLines;
    }
}
