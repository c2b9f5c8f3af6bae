using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation;

/// <summary>A few words of a text for a message: on one line, and nothing in them that a terminal would obey.</summary>
internal static class Excerpt
{
    private const int Longest = 50;

    /// <summary>The first words of a stretch.</summary>
    public static string Of(string text, TextRange range)
    {
        var most = Math.Min(range.Length, Longest);
        // Half a surrogate pair is no character.
        if (most < range.Length && most > 0 && char.IsHighSurrogate(text[range.Start + most - 1])) most--;
        var words = new char[most];
        for (var i = 0; i < most; i++) words[i] = IsPlain(text[range.Start + i]) ? text[range.Start + i] : ' ';
        return new string(words).TrimEnd() + (most < range.Length ? "…" : "");
    }

    private static bool IsPlain(char c) => !char.IsControl(c) && c is not ('\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'));
}
