namespace CorpusGen.Core.Citations;

/// <summary>English words that turn a statement into its opposite.</summary>
internal static class NegationWords
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "not",
        "no",
        "never",
        "none",
        "nobody",
        "nothing",
        "nowhere",
        "neither",
        "nor",
        "cannot",
        "without",
        "hardly",
        "scarcely",
        "barely",
        "rarely",
        "seldom",
        "unless",
        "denied",
        "denies",
        "deny",
        "refused",
        "refuses",
    };

    /// <summary>Returns the first negation of a text in normal form; null if it has none.</summary>
    public static string? FirstIn(string text)
    {
        foreach (var word in text.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            if (Is(word))
                return word;
        }

        return null;
    }

    /// <summary>Returns true for a negation.</summary>
    public static bool Is(string word) => Words.Contains(word) || word.EndsWith("n't", StringComparison.OrdinalIgnoreCase);

    private static readonly char[] Separators = [' ', ',', '.', ';', ':', '!', '?', '"', '(', ')', '—', NormalText.ParagraphBreak];
}
