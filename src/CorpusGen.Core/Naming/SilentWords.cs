namespace CorpusGen.Core.Naming;

/// <summary>Words of a concept that its name omits: "civilians have been killed" is CiviliansKilled.</summary>
internal static class SilentWords
{
    private static readonly HashSet<string> All = new(StringComparer.OrdinalIgnoreCase)
    {
        "a",
        "an",
        "the",
        "am",
        "are",
        "be",
        "been",
        "being",
        "is",
        "was",
        "were",
        "had",
        "has",
        "have",
        "will",
        "would",
        "her",
        "his",
        "its",
        "their",
    };

    /// <summary>Returns the text without them; the whole text if nothing would be left.</summary>
    public static string Drop(string text)
    {
        var rest = string.Join(
            " ",
            text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries).Where(word => !All.Contains(word))
        );
        return rest.Length == 0 ? text : rest;
    }
}
