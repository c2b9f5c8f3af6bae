namespace CorpusGen.Tool.Extract.Rows;

/// <summary>
/// Converts UTF-16 offsets of a text to code points. Ascending offsets need a single pass over the text, and texts without surrogates
/// none.
/// </summary>
internal sealed class CodePointOffsets(string text)
{
    private readonly bool _hasPairs = text.AsSpan().IndexOfAnyInRange('\uDC00', '\uDFFF') >= 0;

    private int _offset;
    private int _points;

    /// <summary>Returns the number of code points before a UTF-16 offset.</summary>
    public int At(int offset)
    {
        if (!_hasPairs)
            return offset;
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
