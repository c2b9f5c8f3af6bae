using CorpusGen.Core.Model;
using CorpusGen.Core.Reading.Rules;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading;

/// <summary>Reads plain text: what stands between blank lines is a block, and the rules tell what it is.</summary>
public static class PlainText
{
    // The first that fits decides. The source line and captions tell themselves by their words; a headline and a standfirst by their
    // place, and the standfirst by what stands around it, so after the captions; a heading is whatever short line is left.
    private static readonly (BlockKind Kind, Func<PlainTextPlace, bool> Fits)[] Rules =
    [
        (BlockKind.SourceLine, SourceLineRule.Fits),
        (BlockKind.Caption, CaptionRule.Fits),
        (BlockKind.Headline, HeadlineRule.Fits),
        (BlockKind.Standfirst, StandfirstRule.Fits),
        (BlockKind.Heading, HeadingRule.Fits),
    ];

    /// <summary>Reads a text. Linear; never throws for any text.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where its prose begins: behind its front matter.</param>
    public static Layout Read(string text, int start = 0)
    {
        var stretches = Stretches.Of(text, start);
        var blocks = new Block[stretches.Count];
        var pictures = new List<Picture>();
        TextRange? source = null;
        for (var i = 0; i < blocks.Length; i++)
        {
            var kind = KindOf(new PlainTextPlace(text, stretches, i, i > 0 ? blocks[i - 1].Kind : null));
            blocks[i] = new Block(
                kind,
                stretches[i].Range,
                kind switch
                {
                    BlockKind.Headline => 1,
                    BlockKind.Heading => 2,
                    _ => 0,
                }
            );
            if (kind == BlockKind.Caption)
                pictures.AddRange(stretches[i].Lines.Select(line => CaptionRule.Read(text, line)));
            if (kind == BlockKind.SourceLine)
                source = SourceLineRule.Read(text, stretches[i].Range);
        }

        return new Layout(new EquatableArray<Block>(blocks), pictures.ToEquatableArray(), source);
    }

    private static BlockKind KindOf(PlainTextPlace place)
    {
        foreach (var (kind, fits) in Rules)
        {
            if (fits(place))
                return kind;
        }

        return BlockKind.Paragraph;
    }
}
