using CorpusGen.Format;
using CorpusGen.Format.Search;
using CorpusGen.Storage;

namespace CorpusGen.Search;

/// <summary>
/// The documents that contain any of several words, which count as one word. Frequencies are added up in an array, with two bytes for
/// each document of the corpus.
/// </summary>
internal sealed class CountedMatches(int documents) : Matches
{
    private readonly ushort[] _counts = new ushort[documents];

    /// <summary>Gets the number of documents that contain any of the words.</summary>
    public int Documents { get; private set; }

    // Thousands of words can have the same prefix, so their lists are read without an allocation for each.
    public void Add(Bytes data, TermEntry entry)
    {
        var reader = new RecordReader(data, entry.Place);
        var document = -1;
        for (var left = entry.Documents; left > 0; left -= PostingList.BlockSize)
        {
            var end = 0;
            if (entry.Documents > PostingList.BlockSize)
            {
                PostingList.Block(ref reader, out var documentsLength, out var placesLength);
                end = reader.At + documentsLength + placesLength;
            }

            for (var i = Math.Min(left, PostingList.BlockSize); i > 0; i--)
            {
                var frequency = PostingList.Document(ref reader, ref document);
                if (frequency >= PostingList.ManyPlaces)
                    PostingList.PlacesLength(ref reader, frequency);
                Add(document, frequency);
            }

            reader = new RecordReader(data, end);
        }
    }

    public override void MoveTo(Bytes data, int document)
    {
        if (document <= Document)
            return;
        while (document < _counts.Length && _counts[document] == 0)
            document++;
        Document = document < _counts.Length ? document : End;
        if (Document != End)
            Frequency = _counts[document];
    }

    private void Add(int document, int frequency)
    {
        var count = _counts[document];
        if (count == 0)
            Documents++;
        _counts[document] = (ushort)Math.Min(count + frequency, ushort.MaxValue);
    }
}
