using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Formats.Lines;

/// <summary>A line of a file.</summary>
/// <param name="Start">The offset at which it begins.</param>
/// <param name="End">The offset of its line end.</param>
/// <param name="Next">The offset of the next line.</param>
/// <param name="Indent">The number of spaces and tabs that it begins with.</param>
internal readonly record struct TextLine(int Start, int End, int Next, int Indent)
{
    /// <summary>Gets the offset of the first character that is no space.</summary>
    public int First => Start + Indent;

    /// <summary>True if it has only white space.</summary>
    public bool IsBlank => First == End;

    /// <summary>Gets the range without the indentation.</summary>
    public TextRange Words => TextRange.Between(First, End);

    /// <summary>Splits a text from an offset on.</summary>
    public static List<TextLine> Split(string text, int start)
    {
        var lines = new List<TextLine>();
        var at = start;
        while (at < text.Length)
        {
            var end = at;
            while (end < text.Length && LineEnd.LengthAt(text, end) == 0)
                end++;
            var next = end < text.Length ? end + LineEnd.LengthAt(text, end) : end;
            var indent = 0;
            while (at + indent < end && char.IsWhiteSpace(text[at + indent]))
                indent++;
            lines.Add(new TextLine(at, end, next, indent));
            at = next;
        }

        return lines;
    }
}
