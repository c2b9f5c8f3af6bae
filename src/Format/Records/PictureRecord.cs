using CorpusGen.Format;
#if FORMAT_WRITER
using CorpusGen.Core.Model;

namespace CorpusGen.Core.Records;

#else
namespace CorpusGen.Storage;

#endif

/// <summary>A picture: name, caption, credit, alternative text, target.</summary>
internal static class PictureRecord
{
#if FORMAT_WRITER
    public static void Write(RecordWriter record, RangeWriter ranges, Picture picture, string name)
    {
        record.Shared(name);
        ranges.Write(record, picture.Caption);
        ranges.WriteNear(record, picture.Caption, picture.Credit);
        ranges.WriteNear(record, picture.Caption, picture.Alt);
        record.String(picture.Target);
    }
#endif

    public static string Name(RecordReader record) => record.Shared();

    public static StoredRange Caption(RecordReader record) => SkipToCredit(ref record);

    public static StoredRange Credit(RecordReader record)
    {
        var caption = SkipToCredit(ref record);
        return StoredRange.ReadNear(ref record, caption);
    }

    public static StoredRange Alt(RecordReader record)
    {
        var caption = SkipToCredit(ref record);
        StoredRange.ReadNear(ref record, caption);
        return StoredRange.ReadNear(ref record, caption);
    }

    public static string Target(RecordReader record)
    {
        var caption = SkipToCredit(ref record);
        StoredRange.ReadNear(ref record, caption);
        StoredRange.ReadNear(ref record, caption);
        return record.String();
    }

    private static StoredRange SkipToCredit(ref RecordReader record)
    {
        record.SkipShared();
        return StoredRange.Read(ref record);
    }
}
