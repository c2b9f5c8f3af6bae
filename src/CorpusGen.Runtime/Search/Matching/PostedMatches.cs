using CorpusGen.Storage;
#if NET8_0_OR_GREATER
using Bytes = System.ReadOnlySpan<byte>;
#else
using Bytes = byte[];
#endif

namespace CorpusGen.Search;

/// <summary>
/// The documents of a stored list. It is stored in blocks of 128 documents; where there are several, each says what its last document is and how long it
/// is, so that blocks are stepped over unread.
/// </summary>
internal sealed class PostedMatches : Matches
{
    /// <summary>How many documents a block holds.</summary>
    public const int BlockSize = 128;

    /// <summary>From so many places on, the length of their codes is stored: fewer are stepped over one by one.</summary>
    public const int ManyPlaces = 4;

    private readonly bool _hasPlaces;
    private readonly bool _hasBlocks;
    private readonly int[] _documents;
    private readonly int[] _frequencies;
    private readonly int[] _lengths;
    private int _nextBlock;
    private int _left;
    private int _last = -1;
    private int _count;
    private int _index;
    private int _placesAt;
    private int _placesOf;

    public PostedMatches(TermEntry entry, bool hasPlaces)
    {
        _hasPlaces = hasPlaces;
        _hasBlocks = entry.Documents > BlockSize;
        _left = entry.Documents;
        _nextBlock = entry.Place;
        var size = Math.Min(entry.Documents, BlockSize);
        _documents = new int[size];
        _frequencies = new int[size];
        _lengths = hasPlaces ? new int[size] : [];
    }

    public override void MoveTo(Bytes data, int document)
    {
        if (document <= Document)
            return;
        while (true)
        {
            for (; _index < _count; _index++)
            {
                if (_documents[_index] >= document)
                {
                    Document = _documents[_index];
                    Frequency = _frequencies[_index];
                    return;
                }
            }

            if (_left == 0)
            {
                Document = End;
                return;
            }

            ReadBlock(data, document);
        }
    }

    /// <summary>
    /// Where the places of the word in the document begin to be stored. The first counts the words before it, each other those
    /// between it and the one before; a block of the text counts for one more.
    /// </summary>
    public RecordReader Places(Bytes data)
    {
        var reader = new RecordReader(data, _placesAt);
        for (; _placesOf < _index; _placesOf++)
        {
            if (_frequencies[_placesOf] >= ManyPlaces)
                reader = new RecordReader(data, reader.At + _lengths[_placesOf]);
            else
            {
                for (var i = _frequencies[_placesOf]; i > 0; i--)
                    reader.Number();
            }
        }

        _placesAt = reader.At;
        return reader;
    }

    private void ReadBlock(Bytes data, int document)
    {
        var reader = new RecordReader(data, _nextBlock);
        var count = Math.Min(_left, BlockSize);
        var before = _last;
        _left -= count;
        _index = _count = 0;
        if (_hasBlocks)
        {
            _last += reader.Number() + 1;
            var documents = reader.Number();
            var places = reader.Number();
            _nextBlock = reader.At + documents + places;
            if (_last < document)
                return;
        }

        for (; _count < count; _count++)
        {
            var code = reader.Number();
            _documents[_count] = before += (code >> 1) + 1;
            var frequency = _frequencies[_count] = (code & 1) == 1 ? 1 : reader.Number() + 2;
            if (_hasPlaces && frequency >= ManyPlaces)
                _lengths[_count] = reader.Number() + frequency;
        }

        _placesAt = reader.At;
        _placesOf = 0;
    }
}
