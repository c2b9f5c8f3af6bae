using CorpusGen.Core.Text;

namespace CorpusGen.Core.Emission;

/// <summary>Bytes and lines before any offset of a text: known at steps, counted between them.</summary>
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

    /// <summary>Bytes of UTF-8 before an offset.</summary>
    public int BytesBefore(int offset) => _bytesAtStep[offset / Step] + BytesBetween(offset / Step * Step, offset);

    /// <summary>Lines before the one an offset stands in.</summary>
    public int LinesBefore(int offset) => _lines.LineAt(offset);

    // A pair that a step cuts is counted whole where it begins, and not again where it ends.
    private int BytesBetween(int start, int end)
    {
        if (start > 0 && start < end && char.IsLowSurrogate(_text[start]) && char.IsHighSurrogate(_text[start - 1]))
            start++;
        return Utf8.LengthOf(_text, start, end);
    }
}
