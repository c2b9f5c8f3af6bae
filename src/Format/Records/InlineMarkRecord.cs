using CorpusGen.Format;
#if FORMAT_WRITER
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Records;

#else
namespace CorpusGen.Storage;

#endif

/// <summary>
/// The marks of Markdown in a document: their number; for each, in order, its distance from the end of the previous one, its length, and
/// the text that is read in its place.
/// </summary>
internal static class InlineMarkRecord
{
#if FORMAT_WRITER
    public static void Write(RecordWriter record, RangeWriter ranges, EquatableArray<InlineMark> marks)
    {
        record.Number(marks.Count);
        var end = 0;
        foreach (var mark in marks)
        {
            var start = ranges.BytesBefore(mark.Range.Start);
            record.Number(start - end);
            end = ranges.BytesBefore(mark.Range.End);
            record.Number(end - start);
            record.String(mark.Instead);
        }
    }
#endif

    public static int Count(ref RecordReader record) => record.Number();

    /// <summary>Reads the range of the next mark; the text in its place follows, as a string.</summary>
    /// <param name="record">The reader.</param>
    /// <param name="end">The end of the previous mark (0 at first); then of this one.</param>
    /// <returns>The start of the mark.</returns>
    public static int Next(ref RecordReader record, ref int end)
    {
        var start = end + record.Number();
        end = start + record.Number();
        return start;
    }
}
