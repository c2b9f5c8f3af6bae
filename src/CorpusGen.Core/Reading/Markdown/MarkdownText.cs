using CorpusGen.Core.Model;
using CorpusGen.Core.Text;
using Markdig;
using Markdig.Syntax;

namespace CorpusGen.Core.Reading.Markdown;

/// <summary>Reads Markdown: CommonMark with pipe tables, footnotes and figures. Every range is one of the file.</summary>
internal static class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseFootnotes()
        .UseFigures()
        .Build();

    /// <summary>Reads a text from an offset on. Never throws for any text; one that is too much for the parser (nested too deep, more marks than any text has) is read as plain text.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where the Markdown begins.</param>
    /// <param name="view">What extraction reads: the words, and the way back from them to the file.</param>
    public static Layout Read(string text, int start, out ReadableView view)
    {
        string? html = null;
        var refused = MarkdownLimits.Beyond(text, start);
        var tree = refused is null ? Parse(text.Substring(start), out html) : null;
        if (tree is null)
        {
            var plain = PlainText.Read(text, start);
            view = ReadableView.Of(text, plain.Blocks);
            return plain with { Refused = refused ?? plain.Blocks.Select(block => (TextRange?)block.Range).FirstOrDefault() };
        }

        var (found, pictures) = LeafReader.Read(text, start, tree);
        var leaves = NothingLost.Ensure(text, start, found);
        var marks = MarkReader.Read(text, leaves);
        view = ReadableView.Of(text, leaves);
        var blocks = leaves.Select(leaf => new Model.Block(leaf.Kind, leaf.Range, leaf.Level)).ToEquatableArray();
        var source = leaves.LastOrDefault() is { Kind: BlockKind.Paragraph } last ? Rules.SourceLineRule.SourceOf(text, last.Range) : null;
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
            // The parser's own limit of depth.
            return null;
        }
    }
}
