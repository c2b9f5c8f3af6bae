using System.Text;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;
using CorpusGen.Core.Validation.Prose;

namespace CorpusGen.Core.Validation.Links;

/// <summary>
/// Reads the links of a Markdown document from its marks: what the parser took for a link is a mark that begins with "](". Tables have no
/// marks, so their text is searched. Images are not links here.
/// </summary>
internal static class LinkReader
{
    private const string Joint = "](";

    /// <summary>Returns the links with relative targets, and the targets of references, in order within their kind.</summary>
    public static IEnumerable<DocumentLink> Read(Document document)
    {
        if (document.Html is null)
            yield break;
        var text = document.Text;
        foreach (var mark in document.Marks)
        {
            if (mark.Instead.Length > 0 || text[mark.Range.Start] == '!')
                continue;
            foreach (var target in TargetsIn(text, mark.Range, isTable: false))
                yield return target;
        }

        foreach (var block in document.Blocks)
        {
            if (block.Kind == BlockKind.Table)
            {
                foreach (var target in TargetsIn(text, block.Range, isTable: true))
                    yield return target;
            }
            else if (block.Kind == BlockKind.Markup && LinkDefinitions.Read(text, block.Range) is { } definition)
            {
                if (DocumentLink.Of(Unescape(definition.Target.Of(text)), definition.Target) is { } link)
                    yield return link;
            }
        }
    }

    private static IEnumerable<DocumentLink> TargetsIn(string text, TextRange range, bool isTable)
    {
        var at = range.Start;
        while (at < range.End && (at = text.IndexOf(Joint, at, range.End - at, StringComparison.Ordinal)) >= 0)
        {
            var joint = at;
            at += Joint.Length;
            var target = TargetAt(text, at, range.End);
            if (target.IsEmpty || (isTable && (IsImage(text, range.Start, joint) || TextSearch.IsInBackticks(text, range.Start, joint))))
                continue;
            at = target.End;
            if (DocumentLink.Of(Unescape(target.Of(text)), target) is { } link)
                yield return link;
        }
    }

    // "<a b.md>", or up to a blank or the closing bracket. Brackets inside are in pairs.
    private static TextRange TargetAt(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        if (start < end && text[start] == '<')
        {
            var close = text.IndexOf('>', start, end - start);
            return close < 0 ? default : TextRange.Between(start + 1, close);
        }

        var (at, depth) = (start, 0);
        for (; at < end && !char.IsWhiteSpace(text[at]); at++)
        {
            if (text[at] == '(')
                depth++;
            else if (text[at] == ')' && depth-- == 0)
                break;
        }

        return TextRange.Between(start, at);
    }

    private static bool IsImage(string text, int start, int joint)
    {
        var depth = 1;
        for (var i = joint - 1; i >= start; i--)
        {
            if (text[i] == ']')
                depth++;
            else if (text[i] == '[' && --depth == 0)
                return i > start && text[i - 1] == '!';
        }

        return false;
    }

    private static string Unescape(string target)
    {
        if (target.IndexOf('\\') < 0 && target.IndexOf('&') < 0)
            return target;
        var plain = new StringBuilder(target.Length);
        for (var i = 0; i < target.Length; i++)
        {
            if (target[i] != '\\' || i + 1 == target.Length || !char.IsPunctuation(target[i + 1]))
                plain.Append(target[i]);
        }

        return plain.Replace("&amp;", "&").ToString();
    }
}
