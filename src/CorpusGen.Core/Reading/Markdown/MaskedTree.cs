using CorpusGen.Core.Reading.Syntaxes;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CorpusGen.Core.Reading.Markdown;

/// <summary>
/// Puts markup back into the parts of the tree that are not words: targets of links, and HTML. In these it is neither escaped nor removed.
/// </summary>
internal static class MaskedTree
{
    public static void Unmask(MarkdownDocument tree, MaskedText masked)
    {
        if (!masked.HasMarkup)
            return;
        foreach (var node in tree.Descendants())
        {
            switch (node)
            {
                case LinkInline link:
                    link.Url = link.Url is { } url ? masked.Unmask(url) : null;
                    link.Title = link.Title is { } title ? masked.Unmask(title) : null;
                    break;
                case AutolinkInline link:
                    link.Url = masked.Unmask(link.Url);
                    break;
                case HtmlInline html:
                    html.Tag = masked.Unmask(html.Tag);
                    break;
                case HtmlBlock block:
                    for (var i = 0; i < block.Lines.Count; i++)
                        block.Lines.Lines[i].Slice = new StringSlice(masked.Unmask(block.Lines.Lines[i].Slice.ToString()));
                    break;
            }
        }
    }
}
