using CorpusGen.Format;

#if FORMAT_WRITER
namespace CorpusGen.Core.Records;

#else
namespace CorpusGen.Storage;

#endif

/// <summary>
/// The HTML of a Markdown document, by what it has beyond the text: the number of parts; for each a literal, and the stretch of the text
/// that follows it in the HTML, as the distance from the end of the previous stretch and the length.
/// </summary>
internal static class HtmlRecord
{
#if FORMAT_WRITER
    public static void Write(RecordWriter record, RangeWriter ranges, IReadOnlyCollection<(string Literal, int Start, int Length)> parts)
    {
        record.Number(parts.Count);
        var end = 0;
        foreach (var (literal, start, length) in parts)
        {
            record.String(literal);
            var from = ranges.BytesBefore(start);
            var to = ranges.BytesBefore(start + length);
            record.Signed(from - end);
            record.Number(to - from);
            end = to;
        }
    }
#endif

    public static int Count(ref RecordReader record) => record.Number();

    /// <summary>Reads the next part.</summary>
    /// <param name="record">The reader.</param>
    /// <param name="end">The end of the previous stretch (0 at first); then of this one.</param>
    /// <param name="length">The length of the stretch, in bytes.</param>
    /// <returns>The literal before the stretch.</returns>
    public static string Next(ref RecordReader record, ref int end, out int length)
    {
        var literal = record.String();
        var start = end + record.Signed();
        length = record.Number();
        end = start + length;
        return literal;
    }
}
