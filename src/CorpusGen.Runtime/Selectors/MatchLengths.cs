namespace CorpusGen.Storage;

/// <summary>
/// The length of the match of a pattern at each offset of a text, by the Z-function (D. Gusfield, Algorithms on Strings, Trees and
/// Sequences, 1997, section 1.3): linear in both lengths, also if the text repeats itself.
/// </summary>
internal static class MatchLengths
{
    /// <summary>Returns for each offset of the text, and for its end, how many characters are equal to the pattern's start.</summary>
    public static int[] Of(string pattern, string text)
    {
        var own = Extend(pattern, pattern, null);
        return Extend(pattern, text, own);
    }

    /// <summary>Returns the characters in the opposite order.</summary>
    public static string Reverse(string text)
    {
        var characters = text.ToCharArray();
        Array.Reverse(characters);
        return new string(characters);
    }

    // The window [left, right) of the text is equal to the start of the pattern, so the lengths inside it are those of the pattern itself.
    private static int[] Extend(string pattern, string text, int[]? own)
    {
        var lengths = new int[text.Length + 1];
        var (left, right) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (own is null && i == 0)
            {
                lengths[0] = pattern.Length;
                continue;
            }

            var length = i < right ? Math.Min(right - i, (own ?? lengths)[i - left]) : 0;
            while (length < pattern.Length && i + length < text.Length && pattern[length] == text[i + length])
                length++;
            lengths[i] = length;
            if (i + length > right)
                (left, right) = (i, i + length);
        }

        return lengths;
    }
}
