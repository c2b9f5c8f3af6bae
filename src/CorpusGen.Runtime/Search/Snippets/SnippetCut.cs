namespace CorpusGen.Search;

/// <summary>Cuts a snippet out of a block: around a match, at spaces, in one line.</summary>
internal static class SnippetCut
{
    // The number of characters before the match that a reader needs to understand it.
    private const int Before = 60;

    /// <summary>Cuts a snippet.</summary>
    /// <param name="text">The text of the block.</param>
    /// <param name="found">The matches in it, in order.</param>
    /// <param name="first">The index of the match to cut around.</param>
    /// <param name="longest">The approximate maximum number of characters.</param>
    public static Snippet Of(string text, List<FoundWords> found, int first, int longest)
    {
        var start = 0;
        var end = text.Length;
        if (text.Length > longest)
        {
            start = SpaceFrom(text, Math.Min(Math.Max(0, found[first].Start - Before), text.Length - longest), found[first].Start);
            end = SpaceBefore(text, Math.Min(text.Length, start + longest), found[first].End);
        }

        var lead = start > 0 ? "…" : "";
        var matches = new List<SnippetMatch>();
        var at = start;
        foreach (var words in found)
        {
            // A match inside another one is not marked on its own.
            if (words.Start < at || words.End > end)
                continue;
            matches.Add(new SnippetMatch(words.Start - start + lead.Length, words.End - words.Start));
            at = words.End;
        }

        var line = text.Substring(start, end - start).Replace('\r', ' ').Replace('\n', ' ').Replace('\t', ' ');
        return new Snippet(lead + line + (end < text.Length ? "…" : ""), matches);
    }

    // Returns the start of the first word at or after an index, but not after the latest. Text without spaces is cut at the index.
    private static int SpaceFrom(string text, int at, int latest)
    {
        if (at == 0)
            return 0;
        for (var i = at; i < latest; i++)
        {
            if (char.IsWhiteSpace(text[i - 1]) && !char.IsWhiteSpace(text[i]))
                return i;
        }

        return char.IsLowSurrogate(text[at]) ? at - 1 : Math.Min(at, latest);
    }

    // Returns the end of the last word before an index, but not before the earliest.
    private static int SpaceBefore(string text, int at, int earliest)
    {
        if (at <= earliest)
            return earliest;
        if (at == text.Length)
            return at;
        for (var i = at; i > earliest; i--)
        {
            if (char.IsWhiteSpace(text[i]) && !char.IsWhiteSpace(text[i - 1]))
                return i;
        }

        return char.IsLowSurrogate(text[at]) ? at - 1 : at;
    }
}
