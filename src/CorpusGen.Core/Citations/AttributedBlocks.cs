using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Citations;

/// <summary>A block quote of a Markdown file.</summary>
/// <param name="Words">The quoted words.</param>
/// <param name="Attribution">The line that names the source: "— Ada Birch"; null if there is none.</param>
internal sealed record AttributedBlock(TextRange Words, TextRange? Attribution);

/// <summary>Finds block quotes, with the line of attribution at their end or after them.</summary>
internal static class AttributedBlocks
{
    /// <summary>Returns the block quotes of a file, in order.</summary>
    public static IEnumerable<AttributedBlock> Of(Document file)
    {
        var blocks = file.Blocks;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Kind != BlockKind.BlockQuote)
                continue;
            var first = i;
            while (i + 1 < blocks.Count && blocks[i + 1].Kind == BlockKind.BlockQuote && !IsAttribution(file, blocks[i].Range))
                i++;
            yield return Of(file, first, i);
        }
    }

    private static AttributedBlock Of(Document file, int first, int last)
    {
        var blocks = file.Blocks;
        var start = blocks[first].Range.Start;
        if (last > first && IsAttribution(file, blocks[last].Range))
            return new AttributedBlock(TextRange.Between(start, blocks[last - 1].Range.End), blocks[last].Range);
        if (LastLine(file, blocks[last].Range) is { } line)
            return new AttributedBlock(TextRange.Between(start, EndOfWords(file.Text, start, line.Start)), line);
        if (last + 1 < blocks.Count && blocks[last + 1].Kind == BlockKind.Paragraph && IsAttribution(file, blocks[last + 1].Range))
            return new AttributedBlock(TextRange.Between(start, blocks[last].Range.End), blocks[last + 1].Range);
        return new AttributedBlock(TextRange.Between(start, blocks[last].Range.End), null);
    }

    private static TextRange? LastLine(Document file, TextRange block)
    {
        var at = file.Text.LastIndexOf('\n', block.End - 1, block.Length);
        if (at < 0)
            return null;
        at++;
        while (at < block.End && file.Text[at] is ' ' or '\t' or '>')
            at++;
        var line = TextRange.Between(at, block.End);
        return IsAttribution(file, line) ? line : null;
    }

    private static int EndOfWords(string text, int start, int end)
    {
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '>' or '\\'))
            end--;
        return end;
    }

    private static bool IsAttribution(Document file, TextRange range)
    {
        var words = file.WordsOf(range).TrimStart();
        return words.StartsWith("—", StringComparison.Ordinal)
            || words.StartsWith("–", StringComparison.Ordinal)
            || words.StartsWith("--", StringComparison.Ordinal);
    }
}
