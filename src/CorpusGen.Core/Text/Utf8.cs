namespace CorpusGen.Core.Text;

/// <summary>Measures text in UTF-8 without encoding it.</summary>
internal static class Utf8
{
    /// <summary>Returns the number of bytes of a part of a text. A lone surrogate counts as U+FFFD, which replaces it.</summary>
    public static int LengthOf(string text, int start, int end)
    {
        var length = 0;
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (c < 0x80)
            {
                length++;
            }
            else if (c < 0x800)
            {
                length += 2;
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                length += 4;
                i++;
            }
            else
            {
                length += 3;
            }
        }

        return length;
    }
}
