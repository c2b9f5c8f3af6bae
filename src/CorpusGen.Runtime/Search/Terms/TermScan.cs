using CorpusGen.Format;
using CorpusGen.Format.Search;
using CorpusGen.Format.Words;
using CorpusGen.Storage;

namespace CorpusGen.Search;

/// <summary>Enumerates terms in order. See <see cref="TermGroup"/> for how they are stored.</summary>
internal ref struct TermScan
{
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
        _next = group * TermGroup.Size;
        // Holds two words of the maximum length in UTF-8, for pairs.
        Term = new byte[(6 * WordReader.Longest) + 8];
    }

    /// <summary>Gets a buffer whose first <see cref="Length"/> bytes are the current term.</summary>
    public byte[] Term { get; }

    public int Length { get; private set; }

    public TermEntry Entry { get; private set; }

    public bool Next()
    {
        if (_next >= _table.Count)
            return false;
        if (_next % TermGroup.Size == 0)
        {
            _reader = _table.Group(_data, _next / TermGroup.Size);
            _place = TermGroup.FirstList(ref _reader);
        }
        else
        {
            _place += _listLength;
        }

        _next++;
        Length = TermGroup.Term(ref _reader, Term, out var documents, out _listLength);
        Entry = new TermEntry(documents, _place);
        return true;
    }

    /// <summary>Compares the current term with another; negative if the current term comes first.</summary>
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
