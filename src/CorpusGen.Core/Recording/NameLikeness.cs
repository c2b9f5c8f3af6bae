namespace CorpusGen.Core.Recording;

/// <summary>Compares names by the words of which they are made.</summary>
internal static class NameLikeness
{
    /// <summary>Returns the number of words of a name in PascalCase.</summary>
    public static int CountWords(string name) => WordsOf(name).Count;

    /// <summary>
    /// Returns the share of words that two names have in the same order, from 0 to 1. Names are not compared letter by letter: "may" and
    /// "mayor" are two words.
    /// </summary>
    public static double Compare(string one, string other)
    {
        var (left, right) = (WordsOf(one), WordsOf(other));
        return 2.0 * Shared(left, right) / (left.Count + right.Count);
    }

    private static List<string> WordsOf(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 1; i <= name.Length; i++)
        {
            if (i < name.Length && !char.IsUpper(name[i]) && name[i] != '_' && char.IsDigit(name[i]) == char.IsDigit(name[i - 1]))
                continue;
            words.Add(name.Substring(start, i - start).Trim('_'));
            start = i;
        }

        return words;
    }

    // The longest common subsequence.
    private static int Shared(List<string> left, List<string> right)
    {
        var row = new int[right.Count + 1];
        foreach (var word in left)
        {
            var diagonal = 0;
            for (var i = 1; i <= right.Count; i++)
            {
                var above = row[i];
                row[i] = word == right[i - 1] ? diagonal + 1 : Math.Max(above, row[i - 1]);
                diagonal = above;
            }
        }

        return row[right.Count];
    }
}
