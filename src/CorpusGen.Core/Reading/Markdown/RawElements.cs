using CorpusGen.Core.Reading.Formats.Elements;
using CorpusGen.Core.Reading.Syntaxes;
using CorpusGen.Core.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CorpusGen.Core.Reading.Markdown;

/// <summary>
/// Finds the elements of HTML whose content is not prose. In Markdown a block of HTML ends at a blank line, but browsers show the lines
/// after it as part of the element: `&lt;div>&lt;pre>`, a blank line, code, `&lt;/pre>&lt;/div>`.
/// </summary>
internal sealed class RawElements
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "pre",
        "listing",
        "xmp",
        "script",
        "style",
        "textarea",
        "svg",
        "math",
    };

    private readonly List<TextRange> _ranges = [];
    private int _next;

    /// <summary>Finds the elements of a text. An element that is not closed has no content.</summary>
    public static RawElements Of(MaskedText masked, int offset, MarkdownDocument document)
    {
        var raw = new RawElements();
        var text = masked.Parsed;
        var closes = Closes(text, offset);
        if (closes.Count == 0)
            return raw;
        var html = document
            .Descendants()
            .Where(node => node is HtmlBlock or HtmlInline)
            .Select(node => FileSpan.Of(node.Span, offset, text.Length));
        var end = 0;
        foreach (var range in html.OrderBy(range => range.Start))
        {
            // A reader of its own for each tag: a quoted value that is not closed costs no more than the tag.
            var tokens = new Tokenizer(range.Of(text), 0, isXml: false);
            while (tokens.Next(out var token))
            {
                var start = range.Start + token.Range.End;
                if (
                    start <= end
                    || token is not { Kind: ElementTokenKind.Start, IsClosed: false }
                    || !closes.TryGetValue(token.Name, out var ends)
                )
                {
                    continue;
                }

                while (ends.Count > 0 && ends.Peek() < start)
                    ends.Dequeue();
                if (ends.Count == 0)
                    continue;
                end = ends.Peek();
                raw._ranges.Add(TextRange.Between(start, end));
            }
        }

        return raw;
    }

    /// <summary>Returns true if an offset is in the content of an element.</summary>
    public bool Contains(int offset)
    {
        if (_ranges.Count == 0)
            return false;
        // Offsets mostly ascend; footnotes and targets of links do not.
        if (_next > 0 && _ranges[_next - 1].End > offset)
            _next = 0;
        while (_next < _ranges.Count && _ranges[_next].End <= offset)
            _next++;
        return _next < _ranges.Count && _ranges[_next].Start <= offset;
    }

    private static Dictionary<string, Queue<int>> Closes(string text, int offset)
    {
        var closes = new Dictionary<string, Queue<int>>(StringComparer.OrdinalIgnoreCase);
        for (var at = Next(text, offset); at >= 0; at = Next(text, at + 2))
        {
            var end = at + 2;
            while (end < text.Length && char.IsLetter(text[end]))
                end++;
            var name = text.Substring(at + 2, end - at - 2);
            if (!Names.Contains(name))
                continue;
            if (!closes.TryGetValue(name, out var ends))
                closes[name] = ends = new Queue<int>();
            ends.Enqueue(at);
        }

        return closes;
    }

    private static int Next(string text, int at) => text.IndexOf("</", at, StringComparison.Ordinal);
}
