using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation.Prose;

/// <summary>
/// The parts of a document that are code, in order: blocks of code, and code spans in prose. The marks of the document are read, so an
/// unclosed backtick is a character like others.
/// </summary>
internal sealed class CodeSpans
{
    private static readonly string[] OpeningTags = ["<code>", "<kbd>", "<pre>", "<samp>", "<tt>"];

    private readonly List<TextRange> _spans = [];

    private CodeSpans(Document document)
    {
        var at = 0;
        foreach (var block in document.Blocks)
        {
            if (block.Kind == BlockKind.Code)
                _spans.Add(block.Range);
            while (at < document.Marks.Count && document.Marks[at].Range.Start < block.Range.Start)
                at++;
            if (document.Html is not null)
                Read(document, block.Range, ref at);
        }
    }

    /// <summary>Reads the code of a document.</summary>
    public static CodeSpans Of(Document document) => new(document);

    /// <summary>Returns true if the character at an offset is code.</summary>
    public bool HasAt(int offset)
    {
        var (low, high) = (0, _spans.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_spans[middle].End > offset)
                high = middle;
            else
                low = middle + 1;
        }

        return low < _spans.Count && _spans[low].Start <= offset;
    }

    // The first span of a block can begin before its marks: "`code` is first" has the range of "code` is first".
    private void Read(Document document, TextRange block, ref int at)
    {
        var text = document.Text;
        var start = block.Start > 0 && text[block.Start - 1] == '`' ? block.Start : -1;
        for (; at < document.Marks.Count && document.Marks[at].Range.Start < block.End; at++)
        {
            var range = document.Marks[at].Range;
            var opensFrom = range.Start;
            if (start >= 0)
            {
                _spans.Add(TextRange.Between(start, range.Start));
                while (opensFrom < range.End && text[opensFrom] == '`')
                    opensFrom++;
                start = -1;
            }

            if (Opens(text, opensFrom, range.End))
                start = range.End;
        }

        if (start >= 0)
            _spans.Add(TextRange.Between(start, block.End));
    }

    private static bool Opens(string text, int start, int end) =>
        end > start
        && (
            text[end - 1] == '`'
            || (
                text[end - 1] == '>'
                && OpeningTags.Any(tag =>
                    end - start >= tag.Length
                    && string.Compare(text, end - tag.Length, tag, 0, tag.Length, StringComparison.OrdinalIgnoreCase) == 0
                )
            )
        );
}
