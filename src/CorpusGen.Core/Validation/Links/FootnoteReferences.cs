using CorpusGen.Core.Model;
using CorpusGen.Core.Text;
using CorpusGen.Core.Validation.Prose;

namespace CorpusGen.Core.Validation.Links;

/// <summary>The footnotes of a Markdown document: their texts (`[^1]: …`) and their marks (`[^1]`), outside of code.</summary>
/// <param name="Texts">The labels of the texts, in order.</param>
/// <param name="Marks">The labels of the marks, in order.</param>
internal sealed record FootnoteReferences(
    IReadOnlyList<(string Label, TextRange Range)> Texts,
    IReadOnlyList<(string Label, TextRange Range)> Marks
)
{
    private const string Opening = "[^";
    private const int LongestLabel = 60;

    /// <summary>Reads the footnotes of a document.</summary>
    public static FootnoteReferences Read(Document document)
    {
        var texts = new List<(string, TextRange)>();
        var marks = new List<(string, TextRange)>();
        var text = document.Text;
        var at = document.Html is null ? -1 : text.IndexOf(Opening, document.Metadata.Range.End, StringComparison.Ordinal);
        var code = at < 0 ? null : CodeSpans.Of(document);
        for (; at >= 0; at = text.IndexOf(Opening, at + 1, StringComparison.Ordinal))
        {
            var end = LabelEnd(text, at + Opening.Length);
            if (end < 0 || code!.HasAt(at) || (at > 0 && text[at - 1] == '\\') || TextSearch.IsInBackticks(text, 0, at))
                continue;
            var label = text.Substring(at + Opening.Length, end - at - Opening.Length);
            var range = TextRange.Between(at, end + 1);
            var isText = end + 1 < text.Length && text[end + 1] == ':' && IsFirstOfLine(text, at);
            // "type[^1]: …" in a line is the index of a program.
            if (isText || end + 1 == text.Length || text[end + 1] != ':' || at == 0 || !char.IsLetterOrDigit(text[at - 1]))
                (isText ? texts : marks).Add((label, range));
        }

        return new FootnoteReferences(texts, marks);
    }

    private static int LabelEnd(string text, int start)
    {
        for (var i = start; i < text.Length && i - start < LongestLabel; i++)
        {
            if (text[i] == ']')
                return i > start ? i : -1;
            if (!char.IsLetterOrDigit(text[i]) && text[i] is not ('-' or '_' or '.' or ':' or '*'))
                return -1;
        }

        return -1;
    }

    private static bool IsFirstOfLine(string text, int at)
    {
        while (at > 0 && text[at - 1] is ' ' or '\t' or '>')
            at--;
        return at == 0 || text[at - 1] is '\n' or '\r';
    }
}
