namespace CorpusGen.Core.Reading.Rules;

/// <summary>A short line at the head, with text below it, is the headline. One that ends like a sentence must look like a title all the same.</summary>
internal static class HeadlineRule
{
    private const int Longest = 130;

    public static bool Fits(PlainTextPlace place)
    {
        if (place.Index > 0 || place.Next is not { } next || !place.IsShortLine(Longest))
            return false;
        var words = place.Words;
        if (words[words.Length - 1] is ':' or ',' or ';')
            return false;
        if (words[words.Length - 1] != '.')
            return true;
        return Datelines.BeginsWithOne(next.Range.In(place.Text)) || IsTitleCase(words);
    }

    // "A World at War.": its words begin with capitals, but for some short ones.
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
