namespace CorpusGen.Storage;

/// <summary>Decides if an offset is inside a word or a number, so that "5" is not found in "15", "2.5" or "-5".</summary>
internal static class WordEdges
{
    /// <summary>Returns true if the offset is inside a word or a number.</summary>
    public static bool IsInside(string text, int at)
    {
        if (at <= 0 || at >= text.Length)
            return false;
        var (before, after) = (text[at - 1], text[at]);
        if (IsWord(before))
            return IsWord(after) || (at + 1 < text.Length && Joins(before, after, text[at + 1]));
        if (!IsWord(after))
            return false;
        if (before is '-' or '\u2212' && char.IsDigit(after) && (at == 1 || text[at - 2] == ' '))
            return true;
        return at > 1 && Joins(text[at - 2], before, after);
    }

    /// <summary>Returns true for letters, digits, and what belongs to them.</summary>
    public static bool IsWord(char c) =>
        char.IsLetterOrDigit(c)
        || char.IsSurrogate(c)
        || c == '_'
        || char.GetUnicodeCategory(c)
            is System.Globalization.UnicodeCategory.NonSpacingMark
                or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    // "re-elected", "don't", "1,200", "2.5", "10:30", "3/4".
    private static bool Joins(char before, char joint, char after) =>
        joint is '-' or '\'' or '\u2019' or '\u2010' or '\u2011'
            ? IsWord(before) && IsWord(after)
            : joint is '.' or ',' or ':' or '/' && char.IsDigit(before) && char.IsDigit(after);
}
