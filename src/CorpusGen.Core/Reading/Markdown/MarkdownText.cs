using CorpusGen.Core.Model;
using CorpusGen.Core.Reading.Blocks;
using CorpusGen.Core.Reading.Plain;
using CorpusGen.Core.Reading.Syntaxes;
using CorpusGen.Core.Text;
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

namespace CorpusGen.Core.Reading.Markdown;

/// <summary>Reads Markdown: CommonMark with pipe tables, footnotes and figures. All ranges are those of the file.</summary>
internal static class MarkdownText
{
    private static readonly MarkdownPipeline Plain = Build(hasIndentedCode: true);

    // In MDX the content of an element is indented.
    private static readonly MarkdownPipeline WithElements = Build(hasIndentedCode: false);

    /// <summary>
    /// Reads a text from an offset on. Does not throw for any text. A text that exceeds the parser's limits (nested too deep, too many
    /// marks) is read as plain text.
    /// </summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">The offset at which the Markdown begins.</param>
    /// <param name="syntaxes">The syntaxes besides Markdown.</param>
    /// <param name="prose">The prose to extract quotations and figures from.</param>
    public static Layout Read(string text, int start, IReadOnlyList<MarkupSyntax> syntaxes, out ProseText prose)
    {
        string? html = null;
        var refused = MarkdownLimits.Beyond(text, start);
        var masked = MaskedText.Of(text, refused is null ? SyntaxScanner.Scan(text, start, syntaxes) : []);
        var tree = refused is null ? Parse(masked, start, SyntaxRegistry.HasMdx(syntaxes), out html) : null;
        if (tree is null)
        {
            var plain = PlainText.Read(text, start);
            prose = new ProseText(text, plain.Blocks);
            return plain with { Refused = refused ?? plain.Blocks.Select(block => (TextRange?)block.Range).FirstOrDefault() };
        }

        var (found, pictures) = LeafReader.Read(masked, start, tree);
        var leaves = BlockGaps.Fill(text, start, found);
        var marks = InlineMarkReader.Read(text, leaves);
        prose = ProseBuilder.Build(text, leaves);
        var blocks = leaves.Select(leaf => new Model.Block(leaf.Kind, leaf.Range, leaf.Level)).ToEquatableArray();
        var source = leaves.LastOrDefault() is { Kind: BlockKind.Paragraph } last ? SourceLineRule.SourceOf(text, last.Range) : null;
        return new Layout(blocks, pictures.ToEquatableArray(), source)
        {
            Marks = marks,
            Quotes = BlockQuotes.Read(text, start, leaves, marks),
            Html = html,
        };
    }

    private static MarkdownDocument? Parse(MaskedText masked, int start, bool isMdx, out string? html)
    {
        html = null;
        try
        {
            var pipeline = isMdx ? WithElements : Plain;
            var tree = Markdig.Markdown.Parse(masked.Parsed.Substring(start), pipeline);
            MaskedTree.Unmask(tree, masked);
            html = masked.UnmaskHtml(tree.ToHtml(pipeline));
            return tree;
        }
        catch (ArgumentException)
        {
            // The parser's own limit of depth was exceeded.
            return null;
        }
    }

    private static MarkdownPipeline Build(bool hasIndentedCode)
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().UseFootnotes().UseFigures();
        if (!hasIndentedCode)
        {
            builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
            builder.BlockParsers.Replace<FencedCodeBlockParser>(new IndentedFenceParser());
        }

        return builder.Build();
    }
}
