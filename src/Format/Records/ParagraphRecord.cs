using CorpusGen.Format;

#if FORMAT_WRITER
namespace CorpusGen.Core.Records;

#else
namespace CorpusGen.Storage;

#endif

/// <summary>A paragraph of the running text: the index of its block.</summary>
internal static class ParagraphRecord
{
#if FORMAT_WRITER
    public static void Write(RecordWriter record, int block) => record.Number(block);
#endif

    public static int Block(RecordReader record) => record.Number();
}
