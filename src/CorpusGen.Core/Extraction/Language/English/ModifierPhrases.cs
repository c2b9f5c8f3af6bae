using CorpusGen.Core.Model;

namespace CorpusGen.Core.Extraction.Language.English;

/// <summary>Modifiers: phrases for how exact a value is, before and after the number.</summary>
internal static class ModifierPhrases
{
    /// <summary>Before the number; longer phrases first: "no more than" before "more than".</summary>
    public static readonly ModifierPhrase[] Before = Split(
        (
            "no more than|not more than|nor more than|at most|at the most|up to|as many as|as much as|as high as|as long as|"
                + "as far as|a maximum of|maximum of|not exceeding|capped at|limited to|not exceed|not to exceed|never exceed|"
                + "cannot exceed|not exceeded|not exceeds|less than or equal to|equal to or less than|lower than or equal to|"
                + "at or below|no higher than|no greater than|no later than|not over|not above|no longer than",
            Modifier.AtMost
        ),
        (
            "greater than or equal to|more than or equal to|equal to or greater than|higher than or equal to|at or above|"
                + "not below|never below|no lower than|no fewer than|no less than|not less than|nor less than|not fewer than|at least|"
                + "a minimum of|minimum of|as few as|as little as",
            Modifier.AtLeast
        ),
        (
            "just under|a little under|well under|less than|fewer than|lower than|smaller than|shorter than|"
                + "younger than|short of|shy of|under|below|sub",
            Modifier.LessThan
        ),
        (
            "more than|over than|greater than|higher than|larger than|longer than|older than|better than|"
                + "in excess of|upwards of|upward of|north of|just over|well over|a little over|over|above|exceeding|"
                + "exceeded|exceed|exceeds|beyond|topped|topping",
            Modifier.MoreThan
        ),
        ("nearly|almost|close to|approaching|nearing", Modifier.Nearly),
        (
            "in the region of|on the order of|in the order of|of the order of|in the vicinity of|somewhere around|"
                + "an estimated|estimated|an approximate|more or less|about|around|roughly|approximately|aproximately|"
                + "approx|circa|ca|some|perhaps|maybe|virtually|averaging",
            Modifier.About
        )
    );

    /// <summary>After the number: "35 or above", "20 or so".</summary>
    public static readonly ModifierPhrase[] After = Split(
        (
            "or more|or above|or over|or older|or higher|or greater|or better|or longer|and above|and over|" + "and older|at least|plus",
            Modifier.AtLeast
        ),
        ("or less|or fewer|or under|or below|or younger|or lower|at most|or less", Modifier.AtMost),
        ("or so|or thereabouts|more or less|approximately|ish|give or take", Modifier.About)
    );

    /// <summary>Tags the last words of phrases before a number, and the first words of those after it: most numbers have neither.</summary>
    public static void AddTo(LexiconBuilder lexicon)
    {
        foreach (var (phrase, _) in Before)
            lexicon.Add(FigureTags.ModifierEnd, phrase[phrase.Length - 1]);
        foreach (var (phrase, _) in After)
            lexicon.Add(FigureTags.ModifierStart, phrase[0]);
    }

    private static ModifierPhrase[] Split(params (string Phrases, Modifier Modifier)[] rows) =>
        [.. rows.SelectMany(row => row.Phrases.Split('|').Select(phrase => new ModifierPhrase(phrase.Split(' '), row.Modifier)))];
}
