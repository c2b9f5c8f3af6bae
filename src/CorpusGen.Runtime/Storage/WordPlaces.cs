using CorpusGen.Format;

namespace CorpusGen.Storage;

/// <summary>Converts positions in the words of a block to positions in the file.</summary>
internal static class WordPlaces
{
    public static StoredRange InFile(DocumentSlot slot, StoredRange block, string words, int start, int end)
    {
        var marks = slot.MarksAt;
        var first = Place(BytesBefore(words, start));
        // By the last byte and not by the end, because marks after the words are not part of them.
        var last = Place(BytesBefore(words, end) - 1) + 1;
        var before = slot.DecodeRaw(block.ByteStart, first - block.ByteStart);
        return new StoredRange(first, Math.Max(1, last - first), block.CharStart + before.Length, block.Line + LinesIn(before));

        int Place(int byteOfWords) =>
            marks == 0 ? block.ByteStart + byteOfWords : InlineMarks.PlaceOf(slot.Shard.Data, marks, block, byteOfWords);
    }

    // Decoded text has no lone surrogates: the halves of a pair take two bytes each.
    private static int BytesBefore(string text, int end)
    {
        var bytes = 0;
        for (var i = 0; i < end; i++)
        {
            bytes +=
                text[i] < 0x80 ? 1
                : text[i] < 0x800 || char.IsSurrogate(text[i]) ? 2
                : 3;
        }

        return bytes;
    }

    private static int LinesIn(string text)
    {
        var lines = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '\n' or '\u0085' or '\u2028' or '\u2029' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                lines++;
        }

        return lines;
    }
}
