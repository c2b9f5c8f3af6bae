namespace CorpusGen.Core.Validation.Rules;

/// <summary>The words for a speaker that do not identify one. A description ("a senior official") does, as far as the text does.</summary>
internal static class SpeakerPronouns
{
    private static readonly HashSet<string> All = new(
        "he she they it who one another some others this that him her them his their".Split(' '),
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Returns true if the words are a pronoun.</summary>
    public static bool Has(string words) => All.Contains(words);
}
