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

    public void Add(Bytes data, TermEntry entry)
    {
        var word = new PostedMatches(entry, hasPlaces: true);
        for (word.MoveTo(data, 0); word.Document != End; word.MoveTo(data, word.Document + 1))
        {
            var count = _counts[word.Document];
            if (count == 0) Documents++;
            _counts[word.Document] = (ushort)Math.Min(count + word.Frequency, ushort.MaxValue);
        }
    }

    public override void MoveTo(Bytes data, int document)
    {
        if (document <= Document) return;
        while (document < _counts.Length && _counts[document] == 0) document++;
        Document = document < _counts.Length ? document : End;
        if (Document != End) Frequency = _counts[document];
    }
}
