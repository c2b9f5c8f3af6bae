using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Quotes.Marks;

/// <summary>How a quoted span ends and goes on.</summary>
[Flags]
internal enum QuotedSpanEnds : byte
{
    /// <summary>Opened and closed.</summary>
    Closed = 0,

    /// <summary>Never closed: it ends with its paragraph, or at the next mark that opens a span.</summary>
    Unclosed = 1,

    /// <summary>Not closed, for the next paragraph goes on with it.</summary>
    GoesOn = 2,

    /// <summary>Goes on with the span before it.</summary>
    Continued = 4,
}

/// <summary>The words between two marks.</summary>
/// <param name="Start">Offset of the first character between the marks, without white space.</param>
/// <param name="End">Offset after the last.</param>
/// <param name="OuterStart">Offset of the mark that opens.</param>
/// <param name="OuterEnd">Offset after the mark that closes.</param>
/// <param name="Ends">How it ends.</param>
internal readonly record struct QuotedSpan(int Start, int End, int OuterStart, int OuterEnd, QuotedSpanEnds Ends)
{
    /// <summary>Gets the range of the words.</summary>
    public TextRange Range => TextRange.Between(Start, End);

    /// <summary>Gets a value indicating whether no marks set it apart: a turn of a transcript, a block quote.</summary>
    public bool IsUnmarked => OuterStart == Start;

    /// <summary>Creates the span between two offsets, without the white space around its words.</summary>
    public static QuotedSpan Between(string text, int outerStart, int innerEnd, int outerEnd, QuotedSpanEnds ends)
    {
        var start = outerStart + 1;
        var end = innerEnd;
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new QuotedSpan(start, end, outerStart, outerEnd, ends);
    }
}
