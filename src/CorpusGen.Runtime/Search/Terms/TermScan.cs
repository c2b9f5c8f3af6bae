using CorpusGen.Storage;
#if NET8_0_OR_GREATER
using Bytes = System.ReadOnlySpan<byte>;
#else
using Bytes = byte[];
#endif

namespace CorpusGen.Search;

/// <summary>
/// Walks terms in order. A group of 16 begins with the place of its first list; then, for each term: how many bytes it shares with the one before, the
/// bytes behind those, how many documents have it, how long their list is.
/// </summary>
internal ref struct TermScan
{
    /// <summary>How many terms a group has.</summary>
    public const int GroupSize = 16;

    private readonly Bytes _data;
    private readonly TermTable _table;
    private RecordReader _reader;
    private int _next;
    private int _place;
    private int _listLength;

    public TermScan(Bytes data, TermTable table, int group)
    {
        _data = data;
        _table = table;
        _next = group * GroupSize;
        // The longest word in UTF-8, and two of them in a row.
        Term = new byte[(6 * WordReader.Longest) + 8];
    }

    /// <summary>The term: the first <see cref="Length"/> bytes count.</summary>
    public byte[] Term { get; }

    public int Length { get; private set; }

    public TermEntry Entry { get; private set; }

    public bool Next()
    {
        if (_next >= _table.Count)
            return false;
        if (_next % GroupSize == 0)
        {
            _reader = _table.Group(_data, _next / GroupSize);
            _place = _reader.Number();
        }
        else
        {
            _place += _listLength;
        }

        _next++;
        Length = _reader.Number();
        for (var left = _reader.Number(); left > 0; left--)
            Term[Length++] = _reader.Byte();
        Entry = new TermEntry(_reader.Number(), _place);
        _listLength = _reader.Number();
        return true;
    }

    /// <summary>The order of the term and another: below 0 where the term comes first.</summary>
    public readonly int CompareTo(byte[] other)
    {
        var shorter = Math.Min(Length, other.Length);
        for (var i = 0; i < shorter; i++)
        {
            if (Term[i] != other[i])
                return Term[i] - other[i];
        }

        return Length - other.Length;
    }

    public readonly bool BeginsWith(byte[] prefix)
    {
        if (Length < prefix.Length)
            return false;
        for (var i = 0; i < prefix.Length; i++)
        {
            if (Term[i] != prefix[i])
                return false;
        }

        return true;
    }
}
