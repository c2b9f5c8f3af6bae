namespace CorpusGen.Tool.Extract;

/// <summary>Turns UTF-16 offsets of a text into code points. Asked in rising order, the whole text costs one pass.</summary>
internal sealed class CodePoints(string text)
{
    private int _offset;
    private int _points;

    /// <summary>How many code points stand before a UTF-16 offset.</summary>
    public int At(int offset)
    {
        if (offset < _offset)
            _offset = _points = 0;
        for (; _offset < offset; _offset++)
        {
            if (!char.IsLowSurrogate(text[_offset]) || _offset == 0 || !char.IsHighSurrogate(text[_offset - 1]))
                _points++;
        }

        return _points;
    }
}
