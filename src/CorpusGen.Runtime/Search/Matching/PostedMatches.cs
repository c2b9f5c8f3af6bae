using CorpusGen.Format;
using CorpusGen.Format.Search;
using CorpusGen.Storage;

namespace CorpusGen.Search;

/// <summary>The documents of a stored list. Blocks are skipped unread. See <see cref="PostingList"/> for what is stored.</summary>
internal sealed class PostedMatches : Matches
{
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
        _hasBlocks = entry.Documents > PostingList.BlockSize;
        _left = entry.Documents;
        _nextBlock = entry.Place;
        var size = Math.Min(entry.Documents, PostingList.BlockSize);
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

    /// <summary>Returns a reader at the first place of the term in the document.</summary>
    public RecordReader Places(Bytes data)
    {
        var reader = new RecordReader(data, _placesAt);
        for (; _placesOf < _index; _placesOf++)
        {
            if (_frequencies[_placesOf] >= PostingList.ManyPlaces)
            {
                reader = new RecordReader(data, reader.At + _lengths[_placesOf]);
            }
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
        var count = Math.Min(_left, PostingList.BlockSize);
        var before = _last;
        _left -= count;
        _index = _count = 0;
        if (_hasBlocks)
        {
            _last += PostingList.Block(ref reader, out var documents, out var places);
            _nextBlock = reader.At + documents + places;
            if (_last < document)
                return;
        }

        for (; _count < count; _count++)
        {
            var frequency = _frequencies[_count] = PostingList.Document(ref reader, ref before);
            _documents[_count] = before;
            if (_hasPlaces && frequency >= PostingList.ManyPlaces)
                _lengths[_count] = PostingList.PlacesLength(ref reader, frequency);
        }

        _placesAt = reader.At;
        _placesOf = 0;
    }
}
