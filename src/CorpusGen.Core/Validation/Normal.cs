using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation;

/// <summary>Words as they are compared: letters and digits in small letters, and between two words one space.</summary>
internal static class Normal
{
    /// <summary>The words of a stretch.</summary>
    public static string Of(string text, TextRange range)
    {
        var words = new char[range.Length];
        var length = 0;
        for (var i = range.Start; i < range.End; i++)
        {
            var c = text[i];
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c)) words[length++] = char.ToLowerInvariant(c);
            else if (c is not ('\'' or '’' or '\u00AD') && length > 0 && words[length - 1] != ' ') words[length++] = ' ';
        }

        while (length > 0 && words[length - 1] == ' ') length--;
        return new string(words, 0, length);
    }

    /// <summary>The words of several stretches, as if they stood in one.</summary>
    public static string Of(string text, EquatableArray<TextRange> ranges) => string.Join(" ", ranges.Select(range => Of(text, range)));

    /// <summary>How many words a normal text has.</summary>
    public static int CountWords(string normal)
    {
        var words = normal.Length > 0 ? 1 : 0;
        foreach (var c in normal)
            if (c == ' ') words++;
        return words;
    }
}
