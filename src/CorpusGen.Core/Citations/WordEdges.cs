namespace CorpusGen.Core.Citations;

/// <summary>Decides if an offset of a normal form is inside a word or a number. A citation must not begin or end there.</summary>
internal static class WordEdges
{
    /// <summary>Returns true if the offset is inside a word or a number.</summary>
    public static bool IsInside(string text, int at)
    {
        if (at <= 0 || at >= text.Length)
            return false;
        var (before, after) = (text[at - 1], text[at]);
        if (CharacterClasses.IsWord(before))
        {
            return CharacterClasses.IsWord(after)
                || (IsJoint(after, before) && at + 1 < text.Length && Continues(text[at + 1], after, before));
        }

        if (!CharacterClasses.IsWord(after))
            return false;
        // The sign of a number.
        if (before == '-' && CharacterClasses.IsDigit(after) && (at == 1 || text[at - 2] == ' '))
            return true;
        return at > 1 && CharacterClasses.IsWord(text[at - 2]) && IsJoint(before, text[at - 2]) && Continues(after, before, text[at - 2]);
    }

    /// <summary>Returns the start of the word or number that contains an offset; the offset if it is at an edge.</summary>
    public static int StartOfWord(string text, int at)
    {
        while (IsInside(text, at))
            at--;
        return at;
    }

    /// <summary>Returns the end of the word or number that contains an offset; the offset if it is at an edge.</summary>
    public static int EndOfWord(string text, int at)
    {
        while (IsInside(text, at))
            at++;
        return at;
    }

    // Characters inside words ("re-elected", "don't") and inside numbers ("1,200", "1.5", "3/4", "10:30").
    private static bool IsJoint(char c, char before) =>
        c is '-' or '\'' or NormalText.LineEndHyphen || (c is '.' or ',' or '/' or ':' && CharacterClasses.IsDigit(before));

    private static bool Continues(char next, char joint, char before) =>
        joint is '.' or ',' or '/' or ':'
            ? CharacterClasses.IsDigit(before) && CharacterClasses.IsDigit(next)
            : CharacterClasses.IsWord(next);
}
