using CorpusGen.Format;
#if FORMAT_WRITER
using CorpusGen.Core.Model;

namespace CorpusGen.Core.Records;

#else
namespace CorpusGen.Storage;

#endif

/// <summary>A date mention: range, value in EDTF (empty for none).</summary>
internal static class DateRecord
{
#if FORMAT_WRITER
    public static void Write(RecordWriter record, RangeWriter ranges, DateMention date)
    {
        ranges.Write(record, date.Range);
        record.String(date.Edtf ?? "");
    }
#endif

    public static StoredRange Range(RecordReader record) => StoredRange.Read(ref record);

    public static string Edtf(RecordReader record)
    {
        StoredRange.Read(ref record);
        return record.String();
    }
}
