namespace CorpusGen.Core.Reading.Plain;

/// <summary>Recognizes the headline: a short first line with text below it. If it ends with a period, it must be in title case.</summary>
internal static class HeadlineRule
{
    private const int Longest = 130;

    public static bool Fits(LineGroupContext group)
    {
        if (group.Index > 0 || group.Next is not { } next || !group.IsShortLine(Longest) || group.IsTurn)
            return false;
        var words = group.Words;
        if (words[words.Length - 1] is ':' or ',' or ';')
            return false;
        if (words[words.Length - 1] != '.')
            return true;
        return Datelines.BeginsWithOne(next.Range.In(group.Text)) || IsTitleCase(words);
    }

    // "A World at War.": the words begin with capitals, except for some short ones.
    private static bool IsTitleCase(ReadOnlySpan<char> words)
    {
        var capital = 0;
        var small = 0;
        var i = 0;
        while (i < words.Length)
        {
            var start = i;
            while (i < words.Length && char.IsLetter(words[i]))
                i++;
            if (i - start >= 3 && char.IsUpper(words[start]))
                capital++;
            else if (i - start >= 4)
                small++;
            i++;
        }

        return capital >= 3 * small && capital >= 2;
    }
}
