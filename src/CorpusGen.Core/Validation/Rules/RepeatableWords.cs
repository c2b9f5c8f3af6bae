namespace CorpusGen.Core.Validation.Rules;

/// <summary>English words that can be written twice in a row, and words that cannot.</summary>
internal static class RepeatableWords
{
    // Not: "is is" (what it is is), "that that", "had had", "in in" (log in in), "to to" (amounts to to me), "her her".
    private static readonly HashSet<string> Never = Set(
        "the a an of and or but if from with at by are was were be been we they he she my your our its their these those which than "
            + "would could should must shall because into about between not as i this for has have"
    );

    // For emphasis ("very very"), as sounds ("knock knock"), and where two parts of a sentence meet ("what it is is").
    private static readonly HashSet<string> Repeatable = Set(
        "that had is it her his do does did you in on up over out off so too to very really much many more most far long never ever no "
            + "yes well now there here hear ha bye by blah please wait go come old big bad good dear deep high low hard little great knock "
            + "tick tut chop quick same half hush fine okay right wrong run again always just only pretty super extremely truly highly "
            + "who what when where why how one two three four five six seven eight nine ten hundred thousand million "
            + "billion trillion can may will might march aye cha pom bon dum yo tap tip click clap beep ding buzz night nights later soon "
            + "slowly softly round down then "
            + "thank thanks stop look see sorry move push fast small tiny huge real sure woo boo mum dad baby man love oh ah uh um er hmm "
            + "hey whoa like know mean yeah yep nope still such some all any each every double nearly kind new next last first other "
            + "others means says said person people use used being sweet etc yada dot plus early log box abandon maybe get help nice "
            + "wild warm cold been me him them us something someone whatever done"
    );

    /// <summary>Returns true if a doubled word is an error in any sentence: "the the".</summary>
    public static bool IsNeverDoubled(string word) => Never.Contains(word);

    /// <summary>Returns true if a sentence can have the word twice in a row.</summary>
    public static bool IsRepeatable(string word) => Repeatable.Contains(word);

    /// <summary>Returns true if a clause can end between the words: "what ships there were were old".</summary>
    /// <param name="before">The word before both.</param>
    /// <param name="word">The doubled word.</param>
    public static bool EndsClause(string before, string word) =>
        word is "was" or "were" or "are" or "have" or "has"
        && before.ToLowerInvariant() is "there" or "it" or "they" or "he" or "she" or "we" or "you" or "i" or "what" or "who" or "that";

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
