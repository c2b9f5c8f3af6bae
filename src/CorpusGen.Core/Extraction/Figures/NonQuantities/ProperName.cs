using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.NonQuantities;

/// <summary>
/// "The Six Nations", "the Big Ten": a number word with a capital inside a name. "The One Hundred Second Congress": an ordinal in capitals.
/// "World number three": a rank.
/// </summary>
internal static class ProperName
{
    private const int Reach = 12;

    /// <summary>Lower-case words of at least four letters that a headline in capitals does not have.</summary>
    private const int FewestLowerWords = 2;

    /// <summary>Parts of a series that are numbered in words: "seasons one through five".</summary>
    public static readonly WordSet Parts = new("grades seasons chapters volumes episodes levels rounds");

    private static readonly WordSet Determiners = new("the this last next every");
    private static readonly WordSet Ranked = new("world seed seeded ranked the his her");

    public static int End(FigureSentence s, int at)
    {
        if (IsRound(s, at))
            return at + 1;
        if (!s.Is(at, FigureTags.Cardinal | FigureTags.Tens))
            return at;
        if (s.Is(at - 1, Parts) && s.Is(at + 1, "through", "to", "and") && s.Is(at + 2, FigureTags.Cardinal))
            return at + 3;

        // "Round two of the league", "on day one": the label is before its number, and nothing is counted.
        if (s.Is(at - 1, Numbered) && (!s.IsWord(at + 1) || s.Is(at + 1, FigureTags.PhraseEnd)) && !s.IsHyphen(at + 1))
            return at + 1;
        if (s.Is(at - 1, "number") && s.IsCapital(at + 1) && !s.Is(at + 1, FigureTags.PluralNoun))
            return at + 1;
        if (s.Is(at - 1, "number") && (s.Is(at - 2, Ranked) || s.IsCapital(at - 1)))
            return at + 1;
        if (!s.IsCapital(at) || IsUpper(s, at))
            return at;

        // "Task Group Two", "Chapter One"
        if (s.IsCapital(at - 1) && s.Is(at - 1, FigureTags.Label) && !Grammar.Phrase.IsPlural(s, at + 1))
            return at + 1;
        if (Ordinal(s, at) is var end && end > at)
            return end;
        if (!s.IsWord(at - 1) || !s.IsCapital(at + 1) || IsUpper(s, at + 1) || s.Is(at + 1, FigureTags.AnyNumber | FigureTags.CalendarUnit))
            return at;
        return !s.Is(at - 1, Determiners) && IsHeadline(s, at) ? at : at + 1;
    }

    /// <summary>"Reached the last eight", "the last 16 of the Cup", "the final four": a round of a competition.</summary>
    private static bool IsRound(FigureSentence s, int at) =>
        (s.Is(at - 1, "last", "final") || (s.Is(at - 1, "of") && s.Is(at - 2, "round")))
        && s.Is(at, Rounds)
        && !s.IsHyphen(at + 1)
        && (!s.IsWord(at + 1) || s.Is(at + 1, FigureTags.PhraseEnd & ~(FigureTags.Article | FigureTags.Determiner)))
        && s.Symbol(at + 1) is not ('%' or '$' or '/');

    private static readonly WordSet Numbered = new(
        "round game day week chapter phase stage part act episode season heat race leg match grade page"
    );

    private static readonly WordSet Rounds = new("four eight sixteen 4 8 16 32 64 128");

    /// <summary>True if the words around have capitals too, so capitals are not evidence: "Jailed for Stealing Six Cars".</summary>
    private static bool IsHeadline(FigureSentence s, int at)
    {
        var lower = 0;
        for (var i = Math.Max(0, at - Reach); i < at + Reach && i < s.Count; i++)
        {
            if (s.IsWord(i) && !s.IsCapital(i) && s.Letters(i).Length >= 4)
                lower++;
        }

        return lower < FewestLowerWords;
    }

    private static int Ordinal(FigureSentence s, int at)
    {
        var end = at;
        while (s.Is(end, FigureTags.Cardinal | FigureTags.Tens | FigureTags.Hundred) && (s.IsCapital(end) || s.IsHyphen(end - 1)))
            end += s.IsHyphen(end + 1) ? 2 : 1;
        return end > at + 1 && s.Is(end, FigureTags.Ordinal) && s.IsCapital(end) && s.IsCapital(end + 1) ? end + 1 : at;
    }

    private static bool IsUpper(FigureSentence s, int at)
    {
        var letters = s.Letters(at);
        return letters.Length > 1 && char.IsUpper(letters[1]);
    }
}
