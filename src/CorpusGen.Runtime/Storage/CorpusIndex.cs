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
    private Dictionary<string, int>? _paths;
    private Speaker?[]? _speakers;
    private DocumentList? _documents;
    private CorpusList<Quote>? _quotes;
    private CorpusList<Figure>? _figures;
    private CorpusList<Picture>? _pictures;
    private CorpusView? _view;
    private CitationTable[]? _citations;

    /// <summary>The index of a corpus without documents.</summary>
    internal static readonly CorpusIndex Empty = new(StoredFormat.Version + new string('(', 64), _ => CorpusShard.Empty);

#if NET8_0_OR_GREATER
    /// <summary>Creates an index from a UTF-8 literal.</summary>
    /// <param name="source">Returns the bytes.</param>
    /// <param name="shard">Returns a shard by its number; called when the shard is needed.</param>
    public CorpusIndex(Utf8Source source, Func<int, CorpusShard> shard)
    {
        _bytes = new StoredBytes(source);
        _shard = shard;
    }
#endif

    /// <summary>Creates an index from a string literal.</summary>
    /// <param name="literal">The index as text.</param>
    /// <param name="shard">Returns a shard by its number; called when the shard is needed.</param>
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

    /// <summary>Gets all documents, in the order of collection and name.</summary>
    public NamedList<Document> Documents => _documents ??= new(this, 0, CountOfDocuments);

    /// <summary>Gets all quotations, document by document.</summary>
    public CorpusList<Quote> Quotes => _quotes ??= new AcrossDocuments<Quote>(this, Section.Quotes, static (slot, i) => new Quote(slot, i));

    /// <summary>Gets all figures, document by document.</summary>
    public CorpusList<Figure> Figures =>
        _figures ??= new AcrossDocuments<Figure>(this, Section.Figures, static (slot, i) => new Figure(slot, i));

    /// <summary>Gets all pictures, document by document.</summary>
    public CorpusList<Picture> Pictures =>
        _pictures ??= new AcrossDocuments<Picture>(this, Section.Pictures, static (slot, i) => new Picture(slot, i));

    /// <summary>Gets the corpus as an object.</summary>
    public CorpusView View => _view ??= new(this);

    internal int CountOfDocuments => CorpusIndexHead.Documents(_bytes.Data);

    internal int CountOfSpeakers => CorpusIndexHead.Speakers(_bytes.Data);

    private int CountOfCollections => CorpusIndexHead.Collections(_bytes.Data);

    internal DocumentSlot DocumentAt(int index)
    {
        var (shard, ordinal) = CorpusIndexHead.Document(_bytes.Data, index);
        return new DocumentSlot(_shard(shard), ordinal);
    }

    /// <summary>
    /// Returns the first passage with these words, in a document if it is given; the empty passage if no program cites it.
    /// </summary>
    internal Passage Cite(string words, DocumentSlot? within)
    {
        foreach (var table in _citations ??= CitationTable.Of(this))
        {
            if (table.First(words, within) is { IsEmpty: false } passage)
                return passage;
        }

        return default;
    }

    internal static ArgumentException NotCited(string words) =>
        new(
            words is null
                ? "Cite needs the words of a passage."
                : "The compiler did not find these words in the corpus: call Cite with a constant, and see the messages of the build.",
            nameof(words)
        );

    /// <summary>Returns the index of the first document of a collection, and the number of its documents.</summary>
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

    /// <summary>Returns the document of a collection with a key, in any spelling; null if it does not exist.</summary>
    internal DocumentSlot? FindKey(string collection, string key) => (_keys ??= new KeyTables(this)).Find(collection, key);

    /// <summary>Returns the document with a path; null if it does not exist. The first call reads all paths.</summary>
    internal DocumentSlot? FindPath(string path)
    {
        if (_paths is not { } paths)
        {
            paths = new Dictionary<string, int>(StringComparer.Ordinal);
            for (var i = 0; i < CountOfDocuments; i++)
                paths[DocumentAt(i).Path] = i;
            _paths = paths;
        }

        return paths.TryGetValue(path, out var index) ? DocumentAt(index) : null;
    }

    internal Speaker SpeakerAt(int index)
    {
        // Speakers are kept, because they keep their lists. Two threads may create equal ones; either can be used.
        var speakers = _speakers ??= new Speaker?[CountOfSpeakers];
        return speakers[index] ??= new Speaker([this], CorpusSpeakerRecord.Name(SpeakerRecord(index)), null);
    }

    /// <summary>Returns the index of a speaker by the full name; -1 if it does not exist. Logarithmic.</summary>
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

    /// <summary>Returns the index of a speaker by the name of the generated member; -1 if it does not exist. Linear.</summary>
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
