namespace CorpusGen.Format.Words;

/// <summary>Classifies and folds characters for a search, on every machine alike.</summary>
internal static class WordCharacter
{
    // ASCII, folded; a space for what makes no word.
    private const string Ascii =
        "                                "
        + "                0123456789      "
        + " abcdefghijklmnopqrstuvwxyz     "
        + " abcdefghijklmnopqrstuvwxyz     ";

    /// <summary>Folds an ASCII character; returns a space if it is not part of a word.</summary>
    public static char FoldAscii(char c) => Ascii[c];

    /// <summary>Returns the number of UTF-16 units of the letter, mark or number at a position; 0 if there is none.</summary>
    public static int SizeAt(string text, int at)
    {
        var c = text[at];
        if (c < 0x80)
            return Ascii[c] == ' ' ? 0 : 1;
        if (!char.IsSurrogate(c))
            return IsInRange(c) && !IsApostrophe(c) ? 1 : 0;
        return
            char.IsHighSurrogate(c)
            && at + 1 < text.Length
            && char.IsLowSurrogate(text[at + 1])
            && IsWord(char.ConvertToUtf32(c, text[at + 1]))
            ? 2
            : 0;
    }

    /// <summary>
    /// Returns true if a character is a word of its own: in scripts without spaces between words. A query of several of them is a phrase.
    /// </summary>
    public static bool StandsAlone(string text, int at)
    {
        var c = text[at];
        if (c < 0x0E00)
            return false;
        return c
                is <= '\u0EFF'
                    or (>= '\u1000' and <= '\u109F')
                    or (>= '\u1780' and <= '\u17FF')
                    or (>= '\u3040' and <= '\u309F')
                    or (>= '\u3400' and <= '\u4DBF')
                    or (>= '\u4E00' and <= '\u9FFF')
                    or (>= '\uF900' and <= '\uFAFF')
            || (char.IsHighSurrogate(c) && c >= '\uD840' && c <= '\uD8BF');
    }

    /// <summary>An apostrophe, in any of its shapes.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '\u02BB' or '\u02BC' or '\u02BE' or '\u02BF' or '＇';

    /// <summary>What no reader sees: the soft hyphen, joiners.</summary>
    public static bool IsSilent(char c) => c is '\u00AD' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';

    /// <summary>Folds a letter, mark or number: to one character or two, or to none.</summary>
    public static void Fold(char c, out char first, out char second)
    {
        second = '\0';
        first = c < 0x80 ? Ascii[c] : c;
        if (c < 0x80)
            return;
        const string table = WordCharacters.Folded;
        var low = 0;
        var high = (table.Length / 3) - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var found = table[3 * middle];
            if (found == c)
            {
                first = table[(3 * middle) + 1];
                second = table[(3 * middle) + 2];
                return;
            }

            if (found < c)
                low = middle + 1;
            else
                high = middle - 1;
        }
    }

    private static bool IsInRange(char c)
    {
        const string ranges = WordCharacters.Ranges;
        var low = 0;
        var high = (ranges.Length / 2) - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (c < ranges[2 * middle])
                high = middle - 1;
            else if (c > ranges[(2 * middle) + 1])
                low = middle + 1;
            else
                return true;
        }

        return false;
    }

    // Beyond the first plane: scripts, and the letters of mathematics; no signs of music, no pictures.
    private static bool IsWord(int codePoint) => codePoint is < 0x1D000 or (>= 0x1D400 and < 0x1F000) or (>= 0x20000 and < 0x40000);
}
