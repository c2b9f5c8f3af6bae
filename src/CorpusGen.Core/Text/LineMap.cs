namespace CorpusGen.Core.Text;

/// <summary>
/// Maps offsets to the lines of a text. CRLF, LF, a lone CR, U+0085, U+2028 and U+2029 end a line, as they do for the compiler, so that
/// the line of a diagnostic is the one that the editor shows.
/// </summary>
public sealed class LineMap
{
    private readonly int[] _starts;

    /// <summary>Finds the line ends of a text in linear time.</summary>
    public LineMap(string text)
    {
        // Counted first: a list that grows would hold each line three times.
        var count = 1;
        for (var i = 0; i < text.Length; i++)
        {
            var end = LineEnd.LengthAt(text, i);
            if (end == 0)
                continue;
            i += end - 1;
            count++;
        }

        _starts = new int[count];
        count = 1;
        for (var i = 0; i < text.Length; i++)
        {
            var end = LineEnd.LengthAt(text, i);
            if (end == 0)
                continue;
            i += end - 1;
            _starts[count++] = i + 1;
        }
    }

    /// <summary>Gets the number of lines, which is at least one.</summary>
    public int Count => _starts.Length;

    /// <summary>Returns the line of an offset, counted from 0.</summary>
    public int LineAt(int offset)
    {
        var found = Array.BinarySearch(_starts, offset);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>Returns the distance of an offset from the start of its line, in UTF-16 code units.</summary>
    public int ColumnAt(int offset) => offset - _starts[LineAt(offset)];

    /// <summary>Returns the offset at which a line begins.</summary>
    public int StartOf(int line) => _starts[line];
}
