using CorpusGen.Format;
#if FORMAT_WRITER
using CorpusGen.Core.Model;

namespace CorpusGen.Core.Records;

#else
namespace CorpusGen.Storage;

#endif

/// <summary>A block: kind, range, level.</summary>
internal static class BlockRecord
{
#if FORMAT_WRITER
    public static void Write(RecordWriter record, RangeWriter ranges, Block block)
    {
        record.Number((int)block.Kind);
        ranges.Write(record, block.Range);
        record.Number(block.Level);
    }
#endif

    public static BlockKind Kind(RecordReader record) => (BlockKind)record.Number();

    public static StoredRange Range(RecordReader record)
    {
        record.Number();
        return StoredRange.Read(ref record);
    }

    public static int Level(RecordReader record)
    {
        record.Number();
        StoredRange.Read(ref record);
        return record.Number();
    }
}
