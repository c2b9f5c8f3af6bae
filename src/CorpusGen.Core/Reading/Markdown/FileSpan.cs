using CorpusGen.Core.Text;
using Markdig.Syntax;

namespace CorpusGen.Core.Reading.Markdown;

/// <summary>Converts the parser's spans, which have an inclusive end, to ranges of the file.</summary>
internal static class FileSpan
{
    /// <summary>Returns the range of a span within the text; empty for an empty span.</summary>
    public static TextRange Of(SourceSpan span, int offset, int length)
    {
        if (span.IsEmpty || span.Start < 0)
            return default;
        var start = Math.Min(offset + span.Start, length);
        return TextRange.Between(start, Math.Max(start, Math.Min(offset + span.End + 1, length)));
    }
}
