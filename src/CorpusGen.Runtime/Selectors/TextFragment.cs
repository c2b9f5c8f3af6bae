namespace CorpusGen.Storage;

/// <summary>
/// Writes a passage as a text fragment of an address, for a page that shows the document (WICG, URL Fragment Text Directives).
/// </summary>
internal static class TextFragment
{
    // Browsers find longer texts, and texts of several blocks, only by their start and end.
    private const int LongestExact = 300;

    /// <summary>Returns `#:~:text=[prefix-,]start[,end][,-suffix]`.</summary>
    public static string Of(ReadingText text, int start, int end)
    {
        var words = text.Words;
        if (end - start > LongestExact || !text.IsOneBlock(start, end))
            return Written("", words.Substring(start, StartOf(words, start, end)), LastWords(words, start, end), "");
        var (first, last) = Surroundings.Of(words, start, end);
        return Written(
            words.Substring(first, start - first).Trim(),
            words.Substring(start, end - start),
            "",
            words.Substring(end, last - end).Trim()
        );
    }

    // A browser takes the first place that has the start, and the first end after it.
    private static int StartOf(string words, int start, int end)
    {
        var length = NextSpace(words, start, end) - start;
        while (
            length < LongestExact / 2
            && start + length < end
            && words.IndexOf(words.Substring(start, length), StringComparison.Ordinal) < start
        )
        {
            length = NextSpace(words, start + length + 1, end) - start;
        }

        return length;
    }

    private static string LastWords(string words, int start, int end)
    {
        var from = start + StartOf(words, start, end);
        var at = words.LastIndexOf(' ', end - 1) + 1;
        while (at > from && end - at < LongestExact / 2)
        {
            var last = words.Substring(at, end - at);
            if (words.IndexOf(last, from, StringComparison.Ordinal) >= at)
                return last;
            at = words.LastIndexOf(' ', at - 2) + 1;
        }

        return words.Substring(Math.Max(at, from), end - Math.Max(at, from)).Trim();
    }

    private static int NextSpace(string words, int from, int end) =>
        words.IndexOf(' ', from, end - from) is >= 0 and var space ? space : end;

    /// <summary>Returns a fragment with these parts.</summary>
    public static string Written(string prefix, string start, string end, string suffix) =>
        "#:~:text="
        + (prefix.Length > 0 ? Escape(prefix) + "-," : "")
        + Escape(start)
        + (end.Length > 0 ? "," + Escape(end) : "")
        + (suffix.Length > 0 ? ",-" + Escape(suffix) : "");

    // '-', ',' and '&' have a meaning in the directive.
    private static string Escape(string text) => Uri.EscapeDataString(text).Replace("-", "%2D");
}
