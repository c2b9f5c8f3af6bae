namespace CorpusGen.Core.Validation.Rules;

/// <summary>Whether two names may be one person's.</summary>
internal static class SpeakerNames
{
    private static readonly char[] Between = [' ', '-', '.', ',', '\u00A0'];

    /// <summary>True where the two share a word: "Orton" and "Kyle Orton", "President Erdogan" and "Recep Tayyip Erdogan".</summary>
    public static bool MayBeOne(string name, string other)
    {
        var words = new HashSet<string>(name.Split(Between, StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);
        return other.Split(Between, StringSplitOptions.RemoveEmptyEntries).Any(words.Contains);
    }
}
