namespace CorpusGen.Core.Text;

/// <summary>Recognizes line ends.</summary>
public static class LineEnd
{
    /// <summary>Returns the length of the line end at an offset: 2 for CRLF, 1 for the others, 0 if there is no line end.</summary>
    public static int LengthAt(string text, int offset) =>
        text[offset] switch
        {
            '\r' => offset + 1 < text.Length && text[offset + 1] == '\n' ? 2 : 1,
            '\n' or '\u0085' or '\u2028' or '\u2029' => 1,
            _ => 0,
        };
}
