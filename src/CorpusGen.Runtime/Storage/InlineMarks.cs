using System.Text;
#if NET8_0_OR_GREATER
using Bytes = System.ReadOnlySpan<byte>;
#else
using Bytes = byte[];
#endif

namespace CorpusGen.Storage;

/// <summary>
/// Reads past the marks of Markdown. Stored are how many there are and, for each in order, its distance from the end of the one before,
/// its length, and what is read in its place.
/// </summary>
internal static class InlineMarks
{
    public static string Decode(Bytes data, int marks, int textStart, StoredRange range)
    {
        var record = new RecordReader(data, marks);
        var start = range.ByteStart;
        var end = start + range.ByteLength;
        StringBuilder? words = null;
        var at = 0;
        for (var left = record.Number(); left > 0; left--)
        {
            var markStart = at + record.Number();
            at = markStart + record.Number();
            if (markStart >= end)
                break;
            if (at <= range.ByteStart)
            {
                record.SkipString();
                continue;
            }

            words ??= new StringBuilder(range.ByteLength);
            if (markStart > start)
                words.Append(RecordReader.Decode(data, textStart + start, markStart - start));
            words.Append(record.String());
            start = Math.Max(start, at);
        }

        if (words is null)
            return RecordReader.Decode(data, textStart + range.ByteStart, range.ByteLength);
        if (start < end)
            words.Append(RecordReader.Decode(data, textStart + start, end - start));
        return words.ToString();
    }

    /// <summary>Where a byte of a range's words stands in the text; what is read in a mark's place stands where the mark does.</summary>
    public static int PlaceOf(Bytes data, int marks, StoredRange range, int byteOfWords)
    {
        var record = new RecordReader(data, marks);
        var start = range.ByteStart;
        var at = 0;
        for (var left = record.Number(); left > 0; left--)
        {
            var markStart = at + record.Number();
            at = markStart + record.Number();
            if (markStart >= range.ByteStart + range.ByteLength)
                break;
            if (at <= range.ByteStart)
            {
                record.SkipString();
                continue;
            }

            var before = Math.Max(0, markStart - start);
            if (byteOfWords < before)
                break;
            byteOfWords -= before;
            var instead = record.Number();
            if (byteOfWords < instead)
                return Math.Max(markStart, range.ByteStart);
            byteOfWords -= instead;
            record.Skip(instead);
            start = Math.Max(start, at);
        }

        return start + byteOfWords;
    }
}
