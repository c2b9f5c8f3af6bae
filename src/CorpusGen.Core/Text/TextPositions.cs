namespace CorpusGen.Core.Text;

/// <summary>Counts the bytes of UTF-8 and the lines before an offset of a text: from a table at steps, one by one between them.</summary>
internal sealed class TextPositions
{
    private const int Step = 128;

    private readonly string _text;
    private readonly LineMap _lines;
    private readonly int[] _bytesAtStep;

    public TextPositions(string text)
    {
        _text = text;
        _lines = new LineMap(text);
        _bytesAtStep = new int[(text.Length / Step) + 1];
        for (var i = 1; i < _bytesAtStep.Length; i++)
            _bytesAtStep[i] = _bytesAtStep[i - 1] + BytesBetween((i - 1) * Step, i * Step);
    }

    /// <summary>Returns the number of bytes of UTF-8 before an offset.</summary>
    public int BytesBefore(int offset) => _bytesAtStep[offset / Step] + BytesBetween(offset / Step * Step, offset);

    /// <summary>Returns the number of lines before the line of an offset.</summary>
    public int LinesBefore(int offset) => _lines.LineAt(offset);

    // A surrogate pair that a step splits is counted at its first half only.
    private int BytesBetween(int start, int end)
    {
        if (start > 0 && start < end && char.IsLowSurrogate(_text[start]) && char.IsHighSurrogate(_text[start - 1]))
            start++;
        return Utf8.LengthOf(_text, start, end);
    }
}
