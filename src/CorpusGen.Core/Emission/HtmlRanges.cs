namespace CorpusGen.Core.Emission;

/// <summary>
/// Splits HTML into literals and ranges of the text that it was made from, so that the words of a document are stored once. Joined again,
/// the parts are the HTML, character for character.
/// </summary>
internal static class HtmlRanges
{
    // Shorter stretches cost more to point at than to repeat.
    public const int Shortest = 8;

    // How far ahead ranges are searched. After a long literal they are searched anywhere: footnotes are elsewhere in the text than in
    // its HTML.
    private const int Near = 600;
    private const int LongLiteral = 120;

    /// <summary>Splits the HTML of a text.</summary>
    public static List<(string Literal, int Start, int Length)> Of(string text, string html)
    {
        WordPlaces? places = null;
        var parts = new List<(string, int, int)>();
        var literal = 0;
        var next = 0;
        var at = 0;
        while (at < html.Length)
        {
            var start = FindNear(text, html, at, next);
            if (start < 0 && at - literal > LongLiteral && IsStart(html, at))
                start = (places ??= new WordPlaces(text)).Find(html, at);
            var length = start < 0 ? 0 : LengthOf(text, start, html, at);
            if (length < Shortest)
            {
                at++;
                continue;
            }

            parts.Add((html.Substring(literal, at - literal), start, length));
            at += length;
            literal = at;
            next = start + length;
        }

        if (literal < html.Length)
            parts.Add((html.Substring(literal), next, 0));
        return parts;
    }

    private static int FindNear(string text, string html, int at, int next)
    {
        if (!IsStart(html, at))
            return -1;
        var near = text.AsSpan(next, Math.Min(Near, text.Length - next)).IndexOf(html.AsSpan(at, Shortest));
        return near < 0 ? -1 : next + near;
    }

    // A stretch must not begin inside a surrogate pair.
    private static bool IsStart(string html, int at) => at + Shortest <= html.Length && !char.IsLowSurrogate(html[at]);

    private static int LengthOf(string text, int start, string html, int at)
    {
        var length = 0;
        while (start + length < text.Length && at + length < html.Length && text[start + length] == html[at + length])
            length++;
        return length > 0 && char.IsHighSurrogate(text[start + length - 1]) ? length - 1 : length;
    }
}
