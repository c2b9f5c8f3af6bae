namespace CorpusGen.Core.Validation.Rules;

/// <summary>Checks if two words are the same word, once with a typing error.</summary>
internal static class Spelling
{
    // Spellings of two countries, of which neither is an error.
    private static readonly (string One, string Other)[] Variants =
    [
        ("our", "or"),
        ("is", "iz"),
        ("ys", "yz"),
        ("re", "er"),
        ("ll", "l"),
        ("ogue", "og"),
        ("ae", "e"),
        ("ce", "se"),
        ("mme", "m"),
    ];

    /// <summary>Returns true for words of four letters or more that differ by one letter or by two swapped ones; not for numbers.</summary>
    public static bool IsTypingError(string one, string other)
    {
        if (one == other || Math.Min(one.Length, other.Length) < 4 || one.Any(char.IsDigit) || other.Any(char.IsDigit))
            return false;
        return IsNear(one, other) && !IsVariant(one, other) && !IsVariant(other, one);
    }

    private static bool IsNear(string one, string other)
    {
        var start = 0;
        while (start < one.Length && start < other.Length && one[start] == other[start])
            start++;
        var end = 0;
        while (end < one.Length - start && end < other.Length - start && one[one.Length - 1 - end] == other[other.Length - 1 - end])
            end++;
        var (left, right) = (one.Length - start - end, other.Length - start - end);
        return Math.Max(left, right) <= 1 || (left == 2 && right == 2 && one[start] == other[start + 1] && one[start + 1] == other[start]);
    }

    private static bool IsVariant(string one, string other)
    {
        foreach (var (british, american) in Variants)
        {
            for (
                var at = one.IndexOf(british, StringComparison.Ordinal);
                at >= 0;
                at = one.IndexOf(british, at + 1, StringComparison.Ordinal)
            )
            {
                if (one.Substring(0, at) + american + one.Substring(at + british.Length) == other)
                    return true;
            }
        }

        return false;
    }
}
