namespace CorpusGen.Core.Validation.Rules;

/// <summary>Checks if two names may be of one person.</summary>
internal static class SpeakerNames
{
    private static readonly char[] Between = [' ', '-', '.', ',', '\u00A0'];

    /// <summary>Returns true if two names share a word: "Orton" and "Kyle Orton", "President Erdogan" and "Recep Tayyip Erdogan".</summary>
    public static bool MayBeOne(string name, string other)
    {
        var words = new HashSet<string>(name.Split(Between, StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);
        return other.Split(Between, StringSplitOptions.RemoveEmptyEntries).Any(words.Contains);
    }
}
