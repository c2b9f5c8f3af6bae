namespace CorpusGen.Core.Text;

/// <summary>
/// Where the lines of a text begin. CRLF, LF, a lone CR, U+0085, U+2028 and U+2029 end a line, as they do for the compiler, so that
/// a finding's line is the one the editor shows.
/// </summary>
public sealed class LineMap
{
    private readonly int[] _starts;

    /// <summary>Reads the line ends of a text: linear.</summary>
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

    /// <summary>How many lines there are: at least one.</summary>
    public int Count => _starts.Length;

    /// <summary>The line of an offset, from 0.</summary>
    public int LineAt(int offset)
    {
        var found = Array.BinarySearch(_starts, offset);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>How far an offset stands from the start of its line, in UTF-16 code units, from 0.</summary>
    public int ColumnAt(int offset) => offset - _starts[LineAt(offset)];

    /// <summary>The offset at which a line begins.</summary>
    public int StartOf(int line) => _starts[line];
}
