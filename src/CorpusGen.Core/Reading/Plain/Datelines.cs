namespace CorpusGen.Core.Reading.Plain;

/// <summary>Recognizes the dateline of a news report: "WASHINGTON (AP) —", "NEW YORK, Dec. 11 (UPI) —", "Moscow, 12 March -".</summary>
internal static class Datelines
{
    private const int Longest = 60;

    /// <summary>True if the text begins with a place name that a dash follows within a few words.</summary>
    public static bool BeginsWithOne(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !char.IsUpper(text[0]))
            return false;
        for (var i = 1; i + 1 < text.Length && i < Longest; i++)
        {
            if (text[i] is '—' or '–' || (text[i] == '-' && text[i - 1] is ' ' or '-'))
                return IsPlace(text.Slice(0, i));
            if (text[i] is '!' or '?' or '"' or '“')
                return false;
        }

        return false;
    }

    // A city in capitals, or a place with an agency in brackets after it.
    private static bool IsPlace(ReadOnlySpan<char> words)
    {
        if (words.IndexOf('(') > 0 && words.IndexOf(')') > 0)
            return true;
        var length = 0;
        while (length < words.Length && (char.IsUpper(words[length]) || words[length] is ' ' or '.' or '\'' or '’'))
            length++;
        return length >= 3 && (length == words.Length || words[length] is ',' or '—' or '–' or '-');
    }
}
