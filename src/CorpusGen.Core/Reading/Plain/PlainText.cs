using CorpusGen.Core.Model;
using CorpusGen.Core.Reading.Blocks;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Plain;

/// <summary>Reads plain text. Blank lines separate blocks; rules decide their kinds.</summary>
public static class PlainText
{
    // The first rule that fits decides. Source lines and captions are recognized by their words, headlines and standfirsts by their
    // position. A standfirst depends on the caption after it, so it is tried after captions. A heading is any short line that is left.
    private static readonly (BlockKind Kind, Func<LineGroupContext, bool> Fits)[] Rules =
    [
        (BlockKind.SourceLine, SourceLineRule.Fits),
        (BlockKind.Caption, CaptionRule.Fits),
        (BlockKind.Headline, HeadlineRule.Fits),
        (BlockKind.Standfirst, StandfirstRule.Fits),
        (BlockKind.Heading, HeadingRule.Fits),
    ];

    /// <summary>Reads a text in linear time. Does not throw for any text.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">The offset at which the prose begins, after the front matter.</param>
    public static Layout Read(string text, int start = 0)
    {
        var groups = LineGroups.Split(text, start);
        var blocks = new Block[groups.Count];
        var pictures = new List<Picture>();
        TextRange? source = null;
        for (var i = 0; i < blocks.Length; i++)
        {
            var kind = KindOf(new LineGroupContext(text, groups, i, i > 0 ? blocks[i - 1].Kind : null));
            blocks[i] = new Block(
                kind,
                groups[i].Range,
                kind switch
                {
                    BlockKind.Headline => 1,
                    BlockKind.Heading => 2,
                    _ => 0,
                }
            );
            if (kind == BlockKind.Caption)
                pictures.AddRange(groups[i].Lines.Select(line => CaptionRule.Read(text, line)));
            if (kind == BlockKind.SourceLine)
                source = SourceLineRule.Read(text, groups[i].Range);
        }

        return new Layout(new EquatableArray<Block>(blocks), pictures.ToEquatableArray(), source);
    }

    private static BlockKind KindOf(LineGroupContext group)
    {
        foreach (var (kind, fits) in Rules)
        {
            if (fits(group))
                return kind;
        }

        return BlockKind.Paragraph;
    }
}
