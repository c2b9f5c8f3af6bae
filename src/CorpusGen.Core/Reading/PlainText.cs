using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading;

/// <summary>How a document is laid out.</summary>
/// <param name="Blocks">Its blocks, in order.</param>
/// <param name="Pictures">Its pictures, in order of their captions.</param>
/// <param name="Source">Where it says it comes from; null where it does not say.</param>
public sealed record Layout(EquatableArray<Block> Blocks, EquatableArray<Picture> Pictures, TextRange? Source);

/// <summary>Reads plain text: stretches between blank lines.</summary>
public static class PlainText
{
    /// <summary>Reads the blocks of a plain text.</summary>
    public static Layout Read(string text)
    {
        var blocks = new List<Block>();
        var start = -1;
        var end = -1;
        for (var i = 0; i < text.Length;)
        {
            var lineStart = i;
            while (i < text.Length && LineEnd.LengthAt(text, i) == 0) i++;
            var from = lineStart;
            var to = i;
            while (from < to && (char.IsWhiteSpace(text[from]) || text[from] == '\uFEFF')) from++;
            while (to > from && char.IsWhiteSpace(text[to - 1])) to--;
            if (i < text.Length) i += LineEnd.LengthAt(text, i);
            if (from < to)
            {
                if (start < 0) start = from;
                end = to;
                continue;
            }

            if (start >= 0) blocks.Add(new Block(BlockKind.Paragraph, TextRange.Between(start, end)));
            start = -1;
        }

        if (start >= 0) blocks.Add(new Block(BlockKind.Paragraph, TextRange.Between(start, end)));
        return new Layout(new EquatableArray<Block>([.. blocks]), default, null);
    }
}
