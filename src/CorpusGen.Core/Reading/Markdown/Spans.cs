using CorpusGen.Core.Text;
using Markdig.Syntax;

namespace CorpusGen.Core.Reading.Markdown;

/// <summary>Turns the parser's spans, whose end is inclusive, into ranges of the file.</summary>
internal static class Spans
{
    /// <summary>The range of a span; empty where the span is, and never outside the text.</summary>
    public static TextRange Of(SourceSpan span, int offset, int length)
    {
        if (span.IsEmpty || span.Start < 0)
            return default;
        var start = Math.Min(offset + span.Start, length);
        return TextRange.Between(start, Math.Max(start, Math.Min(offset + span.End + 1, length)));
    }
}
