using CorpusGen.Format;
#if FORMAT_WRITER
using CorpusGen.Core.Model;

namespace CorpusGen.Core.Records;

#else
namespace CorpusGen.Storage;

#endif

/// <summary>A section: name, block of its heading, block after its last.</summary>
internal static class SectionRecord
{
#if FORMAT_WRITER
    public static void Write(RecordWriter record, DocumentSection section, string name)
    {
        record.Shared(name);
        record.Number(section.Heading);
        record.Number(section.End);
    }
#endif

    public static string Name(RecordReader record) => record.Shared();

    public static int Heading(RecordReader record)
    {
        record.SkipShared();
        return record.Number();
    }

    public static int End(RecordReader record)
    {
        record.SkipShared();
        record.Number();
        return record.Number();
    }
}
