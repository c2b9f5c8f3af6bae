using CorpusGen.Core.Model;
using CorpusGen.Core.Reading.Blocks;
using CorpusGen.Core.Reading.Plain;
using CorpusGen.Core.Text;
using Markdig;
using Markdig.Syntax;

namespace CorpusGen.Core.Reading.Markdown;

/// <summary>Reads Markdown: CommonMark with pipe tables, footnotes and figures. All ranges are those of the file.</summary>
internal static class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseFootnotes()
        .UseFigures()
        .Build();

    /// <summary>
    /// Reads a text from an offset on. Does not throw for any text. A text that exceeds the parser's limits (nested too deep, too many
    /// marks) is read as plain text.
    /// </summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">The offset at which the Markdown begins.</param>
    /// <param name="prose">The prose to extract quotations and figures from.</param>
    public static Layout Read(string text, int start, out ProseText prose)
    {
        string? html = null;
        var refused = MarkdownLimits.Beyond(text, start);
        var tree = refused is null ? Parse(text.Substring(start), out html) : null;
        if (tree is null)
        {
            var plain = PlainText.Read(text, start);
            prose = new ProseText(text, plain.Blocks);
            return plain with { Refused = refused ?? plain.Blocks.Select(block => (TextRange?)block.Range).FirstOrDefault() };
        }

        var (found, pictures) = LeafReader.Read(text, start, tree);
        var leaves = BlockGaps.Fill(text, start, found);
        var marks = InlineMarkReader.Read(text, leaves);
        prose = ProseBuilder.Build(text, leaves);
        var blocks = leaves.Select(leaf => new Model.Block(leaf.Kind, leaf.Range, leaf.Level)).ToEquatableArray();
        var source = leaves.LastOrDefault() is { Kind: BlockKind.Paragraph } last ? SourceLineRule.SourceOf(text, last.Range) : null;
        return new Layout(blocks, pictures.ToEquatableArray(), source)
        {
            Marks = marks,
            Quotes = BlockQuotes.Read(text, leaves, marks),
            Html = html,
        };
    }

    private static MarkdownDocument? Parse(string text, out string? html)
    {
        html = null;
        try
        {
            var tree = Markdig.Markdown.Parse(text, Pipeline);
            html = tree.ToHtml(Pipeline);
            return tree;
        }
        catch (ArgumentException)
        {
            // The parser's own limit of depth was exceeded.
            return null;
        }
    }
}
