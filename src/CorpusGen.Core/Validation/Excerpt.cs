using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation;

/// <summary>Shortens a text for a message: to one line, without characters that control a terminal.</summary>
internal static class Excerpt
{
    private const int Longest = 50;

    /// <summary>Returns the first characters of a range, at most 50, with "…" if there are more.</summary>
    public static string Of(string text, TextRange range)
    {
        var most = Math.Min(range.Length, Longest);
        // A surrogate pair is not cut.
        if (most < range.Length && most > 0 && char.IsHighSurrogate(text[range.Start + most - 1]))
            most--;
        return MessageText.Of(text.Substring(range.Start, most)).TrimEnd() + (most < range.Length ? "…" : "");
    }
}
