using System.ComponentModel;
using System.Text;
using CorpusGen.Format;

namespace CorpusGen.Storage;

/// <summary>The documents and speakers of a corpus, by name. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CorpusIndex
{
    private readonly StoredBytes _bytes;
    private readonly Func<int, CorpusShard> _shard;
    private KeyTables? _keys;
    private Speaker?[]? _speakers;

#if NET8_0_OR_GREATER
    /// <summary>Takes an index that stands in a UTF-8 literal.</summary>
    /// <param name="source">Gives the bytes.</param>
    /// <param name="shard">Gives a shard by its number; asked for when it is needed.</param>
    public CorpusIndex(Utf8Source source, Func<int, CorpusShard> shard)
    {
        _bytes = new StoredBytes(source);
        _shard = shard;
    }
#endif

    /// <summary>Takes an index that stands in an ordinary literal.</summary>
    /// <param name="literal">The index as text.</param>
    /// <param name="shard">Gives a shard by its number; asked for when it is needed.</param>
    public CorpusIndex(string literal, Func<int, CorpusShard> shard)
    {
        _bytes = new StoredBytes(literal);
        _shard = shard;
    }

    internal CorpusIndex(CorpusResource resource)
    {
        _bytes = new StoredBytes(resource, ResourceHead.Index);
        _shard = resource.Shard;
    }

    /// <summary>All documents, in order of collection and name.</summary>
    public DocumentList Documents => new(this, 0, CountOfDocuments);

    /// <summary>All quotations, document by document.</summary>
    public CorpusList<Quote> Quotes => new AcrossDocuments<Quote>(this, Section.Quotes, static (slot, i) => new Quote(slot, i));

    /// <summary>All figures, document by document.</summary>
    public CorpusList<Figure> Figures => new AcrossDocuments<Figure>(this, Section.Figures, static (slot, i) => new Figure(slot, i));

    /// <summary>All pictures, document by document.</summary>
    public CorpusList<Picture> Pictures => new AcrossDocuments<Picture>(this, Section.Pictures, static (slot, i) => new Picture(slot, i));

    /// <summary>The corpus as a value.</summary>
    public CorpusView Whole => new(this);

    internal int CountOfDocuments => CorpusIndexHead.Documents(_bytes.Data);

    internal int CountOfSpeakers => CorpusIndexHead.Speakers(_bytes.Data);

    private int CountOfCollections => CorpusIndexHead.Collections(_bytes.Data);

    internal DocumentSlot DocumentAt(int index)
    {
        var (shard, ordinal) = CorpusIndexHead.Document(_bytes.Data, index);
        return new DocumentSlot(_shard(shard), ordinal);
    }

    /// <summary>Where the documents of a collection begin, and how many there are.</summary>
    internal (int First, int Count) Collection(string name)
    {
        var utf8 = Encoding.UTF8.GetBytes(name);
        for (var i = 0; i < CountOfCollections; i++)
        {
            var record = CorpusIndexHead.Collection(_bytes.Data, i);
            if (CollectionRecord.NameEquals(record, utf8))
                return CollectionRecord.Documents(record);
        }

        return default;
    }

    /// <summary>The document of a collection that has a key, however it is spelled; null where there is none.</summary>
    internal DocumentSlot? FindKey(string collection, string key) => (_keys ??= new KeyTables(this)).Find(collection, key);

    internal Speaker SpeakerAt(int index)
    {
        // Kept, so that what a speaker has looked up once is there for all who ask. Two threads may make equal ones; either serves.
        var speakers = _speakers ??= new Speaker?[CountOfSpeakers];
        return speakers[index] ??= new Speaker([this], CorpusSpeakerRecord.Name(SpeakerRecord(index)), null);
    }

    /// <summary>The place of a speaker by full name; -1 where there is none. Logarithmic.</summary>
    internal int FindSpeaker(string name)
    {
        var low = 0;
        var high = CountOfSpeakers - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(CorpusSpeakerRecord.Name(SpeakerRecord(middle)), name);
            if (order == 0)
                return middle;
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return -1;
    }

    /// <summary>The place of a speaker by the name of the generated member; -1 where there is none. Linear.</summary>
    internal int FindSpeakerMember(string memberName)
    {
        var utf8 = Encoding.UTF8.GetBytes(memberName);
        for (var i = 0; i < CountOfSpeakers; i++)
        {
            if (CorpusSpeakerRecord.MemberNameEquals(SpeakerRecord(i), utf8))
                return i;
        }

        return -1;
    }

    internal IEnumerable<DocumentSlot> DocumentsOfSpeaker(int index) => PlacesOfSpeaker(index).Select(DocumentAt);

    /// <summary>Returns the indexes of the documents that quote a speaker, in order.</summary>
    internal int[] PlacesOfSpeaker(int index) => CorpusSpeakerRecord.Documents(SpeakerRecord(index));

    private RecordReader SpeakerRecord(int index) => CorpusIndexHead.Speaker(_bytes.Data, index);
}
