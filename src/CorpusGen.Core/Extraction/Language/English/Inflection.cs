namespace CorpusGen.Core.Extraction.Language.English;

/// <summary>Derives the forms of a regular verb from its spelling: state, states, stated, stating.</summary>
internal static class Inflection
{
    /// <summary>Returns the third person: "says", "replies", "stresses".</summary>
    public static string Third(string verb) =>
        EndsInConsonantAndY(verb) ? verb.Substring(0, verb.Length - 1) + "ies"
        : Ends(verb, "s") || Ends(verb, "sh") || Ends(verb, "ch") || Ends(verb, "x") || Ends(verb, "o") ? verb + "es"
        : verb + "s";

    /// <summary>Returns the past: "stated", "replied", "admitted".</summary>
    public static string Past(string verb) =>
        EndsInConsonantAndY(verb) ? verb.Substring(0, verb.Length - 1) + "ied"
        : Ends(verb, "e") ? verb + "d"
        : Doubled(verb) + "ed";

    /// <summary>Returns the present participle: "stating", "replying", "admitting".</summary>
    public static string Participle(string verb) =>
        Ends(verb, "ee") ? verb + "ing"
        : Ends(verb, "e") ? verb.Substring(0, verb.Length - 1) + "ing"
        : Doubled(verb) + "ing";

    /// <summary>Doubles the last letter of a verb that is written with '+' at its end: "admit+".</summary>
    private static string Doubled(string verb) => Ends(verb, "+") ? verb.Substring(0, verb.Length - 1) + verb[verb.Length - 2] : verb;

    private static bool Ends(string verb, string end) => verb.EndsWith(end, StringComparison.Ordinal);

    private static bool EndsInConsonantAndY(string verb) => Ends(verb, "y") && "aeiou".IndexOf(verb[verb.Length - 2]) < 0;
}
