using CorpusGen.Format;

#if FORMAT_WRITER
namespace CorpusGen.Core.Records;

#else
namespace CorpusGen.Storage;

#endif

/// <summary>A collection of the index: name, index of its first document, number of documents.</summary>
internal static class CollectionRecord
{
#if FORMAT_WRITER
    public static void Write(RecordWriter record, string name, int first, int count)
    {
        record.String(name);
        record.Number(first);
        record.Number(count);
    }
#endif

    public static bool NameEquals(RecordReader record, byte[] utf8) => record.StringEquals(utf8);

    public static (int First, int Count) Documents(RecordReader record)
    {
        record.SkipString();
        return (record.Number(), record.Number());
    }
}
