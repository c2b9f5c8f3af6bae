using System.Text;
using CorpusGen.Format;

namespace CorpusGen.Storage;

/// <summary>Reads the words of a document without the marks of Markdown.</summary>
internal static class InlineMarks
{
    public static string Decode(Bytes data, int marks, int textStart, StoredRange range)
    {
        var record = new RecordReader(data, marks);
        var start = range.ByteStart;
        var end = start + range.ByteLength;
        StringBuilder? words = null;
        var at = 0;
        for (var left = InlineMarkRecord.Count(ref record); left > 0; left--)
        {
            var markStart = InlineMarkRecord.Next(ref record, ref at);
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

    /// <summary>
    /// Returns the position in the text of a byte of a range's words. What is read in place of a mark is at the position of the mark.
    /// </summary>
    public static int PlaceOf(Bytes data, int marks, StoredRange range, int byteOfWords)
    {
        var record = new RecordReader(data, marks);
        var start = range.ByteStart;
        var at = 0;
        for (var left = InlineMarkRecord.Count(ref record); left > 0; left--)
        {
            var markStart = InlineMarkRecord.Next(ref record, ref at);
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
