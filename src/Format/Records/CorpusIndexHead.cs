using CorpusGen.Format;

#if FORMAT_WRITER
namespace CorpusGen.Core.Records;

#else
namespace CorpusGen.Storage;

#endif

/// <summary>
/// The head of the index: version; the number of documents, collections and speakers; for each document, in order of collection and name,
/// its shard and its ordinal there; for each collection the position of its record; for each speaker, in order of name, the position of
/// their record. The records follow.
/// </summary>
internal static class CorpusIndexHead
{
    private const int DocumentsAt = StoredFormat.VersionLength;
    private const int CollectionsAt = DocumentsAt + Digits.FixedLength;
    private const int SpeakersAt = CollectionsAt + Digits.FixedLength;
    private const int FirstDocument = SpeakersAt + Digits.FixedLength;
    private const int DocumentLength = 2 * Digits.FixedLength;

#if FORMAT_WRITER
    /// <summary>Writes an index.</summary>
    /// <param name="output">The output.</param>
    /// <param name="documents">The shard and the ordinal of each document.</param>
    /// <param name="collections">Writes the record of each collection.</param>
    /// <param name="speakers">Writes the record of each speaker.</param>
    public static void Write(
        RecordWriter output,
        IReadOnlyCollection<(int Shard, int Ordinal)> documents,
        IReadOnlyCollection<Action<RecordWriter>> collections,
        IReadOnlyCollection<Action<RecordWriter>> speakers
    )
    {
        output.Append(StoredFormat.Version);
        output.Fixed(documents.Count);
        output.Fixed(collections.Count);
        output.Fixed(speakers.Count);
        foreach (var (shard, ordinal) in documents)
        {
            output.Fixed(shard);
            output.Fixed(ordinal);
        }

        var place = output.Reserve(collections.Count + speakers.Count);
        foreach (var write in collections.Concat(speakers))
        {
            output.Fill(place, output.Length);
            place += Digits.FixedLength;
            write(output);
        }
    }
#endif

    public static int Documents(Bytes data) => new RecordReader(data, DocumentsAt).Fixed();

    public static int Collections(Bytes data) => new RecordReader(data, CollectionsAt).Fixed();

    public static int Speakers(Bytes data) => new RecordReader(data, SpeakersAt).Fixed();

    /// <summary>Returns the shard of a document and its ordinal there.</summary>
    public static (int Shard, int Ordinal) Document(Bytes data, int index)
    {
        var place = new RecordReader(data, FirstDocument + (index * DocumentLength));
        return (place.Fixed(), place.Fixed());
    }

    /// <summary>Returns a reader at the record of a collection.</summary>
    public static RecordReader Collection(Bytes data, int index) => RecordAt(data, index);

    /// <summary>Returns a reader at the record of a speaker.</summary>
    public static RecordReader Speaker(Bytes data, int index) => RecordAt(data, Collections(data) + index);

    private static RecordReader RecordAt(Bytes data, int index)
    {
        var place = new RecordReader(data, FirstDocument + (Documents(data) * DocumentLength) + (index * Digits.FixedLength));
        return new RecordReader(data, place.Fixed());
    }
}
