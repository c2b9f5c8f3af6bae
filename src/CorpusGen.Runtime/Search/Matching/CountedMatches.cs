using CorpusGen.Storage;
#if NET8_0_OR_GREATER
using Bytes = System.ReadOnlySpan<byte>;
#else
using Bytes = byte[];
#endif

namespace CorpusGen.Search;

/// <summary>The documents that have any of several words, which count as one: added up, two bytes a document of the corpus.</summary>
internal sealed class CountedMatches(int documents) : Matches
{
    private readonly ushort[] _counts = new ushort[documents];

    /// <summary>How many documents have any.</summary>
    public int Documents { get; private set; }

    // A beginning may have thousands of words: their lists are read without anything made for them.
    public void Add(Bytes data, TermEntry entry)
    {
        var reader = new RecordReader(data, entry.Place);
        var document = -1;
        for (var left = entry.Documents; left > 0; left -= PostedMatches.BlockSize)
        {
            var end = 0;
            if (entry.Documents > PostedMatches.BlockSize)
            {
                reader.Number();
                end = reader.Number() + reader.Number();
                end += reader.At;
            }

            for (var i = Math.Min(left, PostedMatches.BlockSize); i > 0; i--)
            {
                var code = reader.Number();
                document += (code >> 1) + 1;
                var frequency = (code & 1) == 1 ? 1 : reader.Number() + 2;
                if (frequency >= PostedMatches.ManyPlaces)
                    reader.Number();
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
