using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation;

/// <summary>A few words of a text for a message: in one line, and nothing in them that a terminal would obey.</summary>
internal static class Excerpt
{
    private const int Longest = 50;

    /// <summary>The first words of a stretch.</summary>
    public static string Of(string text, TextRange range)
    {
        var most = Math.Min(range.Length, Longest);
        // Half a surrogate pair is no character.
        if (most < range.Length && most > 0 && char.IsHighSurrogate(text[range.Start + most - 1]))
            most--;
        return MessageText.Of(text.Substring(range.Start, most)).TrimEnd() + (most < range.Length ? "…" : "");
    }
}
