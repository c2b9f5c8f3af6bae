using CorpusGen.Format;

#if FORMAT_WRITER
namespace CorpusGen.Core.Records;

#else
namespace CorpusGen.Storage;

#endif

/// <summary>
/// The head of a shard: version, number of documents, position of the record of each. Their texts, tables and records follow.
/// </summary>
internal static class ShardHead
{
    private const int CountAt = StoredFormat.VersionLength;

#if FORMAT_WRITER
    /// <summary>Writes the head of a shard and then its documents.</summary>
    /// <param name="output">The output.</param>
    /// <param name="documents">The documents.</param>
    /// <param name="write">Writes a document and returns the position of its record.</param>
    public static void Write<T>(RecordWriter output, IReadOnlyCollection<T> documents, Func<T, int> write)
    {
        output.Append(StoredFormat.Version);
        output.Fixed(documents.Count);
        var place = output.Reserve(documents.Count);
        foreach (var document in documents)
        {
            output.Fill(place, write(document));
            place += Digits.FixedLength;
        }
    }
#endif

    /// <summary>Returns the number of documents.</summary>
    public static int Count(Bytes data) => new RecordReader(data, CountAt).Fixed();

    /// <summary>Returns the position of a document's record.</summary>
    public static int RecordOf(Bytes data, int ordinal) => new RecordReader(data, CountAt + ((1 + ordinal) * Digits.FixedLength)).Fixed();
}
