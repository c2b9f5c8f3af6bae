using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation;

/// <summary>Words in the form in which they are compared: letters and digits in lower case, separated by single spaces.</summary>
internal static class NormalizedWords
{
    private const ulong Factor = 0x9E3779B97F4A7C15UL;

    /// <summary>Returns the words of a range.</summary>
    public static string Of(string text, TextRange range)
    {
        var words = new char[range.Length + 1];
        var length = 0;
        var reader = new ProseWordReader(text, range);
        while (reader.Read())
        {
            if (length > 0)
                words[length++] = ' ';
            for (var i = reader.Word.Start; i < reader.Word.End; i++)
            {
                if (ProseWordReader.IsPart(text[i]))
                    words[length++] = ProseWordReader.Fold(text[i]);
            }
        }

        return new string(words, 0, length);
    }

    /// <summary>Returns the number of words of a normalized text.</summary>
    public static int CountWords(string normalized)
    {
        var words = normalized.Length > 0 ? 1 : 0;
        foreach (var c in normalized)
        {
            if (c == ' ')
                words++;
        }

        return words;
    }

    /// <summary>Returns a hash of the words of all ranges together, and their number.</summary>
    public static (ulong Hash, int Words) HashOf(string text, ReadOnlySpan<TextRange> ranges)
    {
        var (hash, words) = (1UL, 0);
        foreach (var range in ranges)
        {
            for (var reader = new ProseWordReader(text, range); reader.Read(); words++)
                hash = Add(hash, reader.Hash);
        }

        return (hash, words);
    }

    /// <summary>Returns a hash of the first words of a range; null if it has fewer.</summary>
    public static ulong? BeginningOf(string text, TextRange range, int words)
    {
        var hash = 1UL;
        var reader = new ProseWordReader(text, range);
        for (; words > 0 && reader.Read(); words--)
            hash = Add(hash, reader.Hash);
        return words == 0 ? hash : null;
    }

    /// <summary>Returns the hash of a sequence with one more word.</summary>
    public static ulong Add(ulong sequence, ulong word)
    {
        var hash = unchecked((sequence ^ word) * Factor);
        return hash ^ (hash >> 29);
    }
}
