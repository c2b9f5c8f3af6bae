using CorpusGen.Format;

#if FORMAT_WRITER
namespace CorpusGen.Core.Records;

#else
namespace CorpusGen.Storage;

#endif

/// <summary>A speaker of a document: full name, role (empty for none).</summary>
internal static class SpeakerRecord
{
#if FORMAT_WRITER
    public static void Write(RecordWriter record, string name, string? role)
    {
        record.Shared(name);
        record.Shared(role ?? "");
    }
#endif

    public static string Name(RecordReader record) => record.Shared();

    public static string Role(RecordReader record)
    {
        record.SkipShared();
        return record.Shared();
    }
}
