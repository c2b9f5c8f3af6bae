using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Figures.Units;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.NonQuantities;

/// <summary>
/// "Won 2-1", "a 9-2 lead", "89-89": two numbers of a match or a vote. A pair whose first number is the greater or the same is no
/// range; one that rises is a score only beside a word of the game.
/// </summary>
internal static class MatchScore
{
    public static int End(FigureSentence s, int at)
    {
        if (s.Symbol(at - 1) is '×' or '*' or '·' || (s.Is(at - 1, "x") && s.Is(at, "10")))
            return at;
        if (Numbers.PowerTail.IsPowerOfTen(s, at))
            return at;
        if (ByTo(s, at))
            return at + 5;
        if (Spaced(s, at))
            return at + 3;
        if (InWords(s, at))
            return at + 3;
        if (!Small(s, at) || !s.IsDash(at + 1) || s.Symbol(at + 1) == '~' || !Small(s, at + 2) || !s.Touches(at + 1) || !s.Touches(at + 2))
            return at;
        if (
            (s.IsHyphen(at - 1) || s.Symbol(at - 1) is '$' or '€' or '£' or '/')
            || s.Symbol(at + 3) is '$' or '%' or '°' or '/' or '"' or '\u2033' or '\u201D' or '+'
        )
        {
            return at;
        }

        if (IsRecordWithDraws(s, at))
            return at + 5;
        if (s.IsHyphen(at + 3) && s.Touches(at + 3) && s.IsDigits(at + 4))
            return at;
        if (s.Touches(at + 3) && s.IsWord(at + 3))
            return at;
        var end = at + 3;
        int first = Value(s, at),
            second = Value(s, at + 2);
        if (first >= second || IsPair(s, at - 3) || IsPair(s, end) || (s.Symbol(end) == ',' && IsPair(s, end + 1) && first < 10))
            return end;
        if (UnitVocabulary.Word(s.Letters(end)) is not null || UnitVocabulary.Symbol(s.Letters(end)) is not null)
            return at;
        return
            IsRecord(s, at, end)
            || IsBowling(s, at, end)
            || IsBetweenSides(s, at, end)
            || s.Is(end, FigureTags.ScoreCue)
            || s.Is(at - 1, FigureTags.ScoreCue)
            || (s.Is(at - 2, FigureTags.ScoreCue) && !s.IsDigits(at - 1))
            ? end
            : at;
    }

    /// <summary>"A record of 48–37–10": games won, lost and drawn.</summary>
    private static bool IsRecordWithDraws(FigureSentence s, int at) =>
        s.IsDash(at + 3)
        && s.Touches(at + 3)
        && s.Touches(at + 4)
        && Small(s, at + 4)
        && !s.IsDash(at + 5)
        && s.Symbol(at + 5) is not ('%' or '/' or '$')
        && !(s.IsWord(at + 5) && (s.Touches(at + 5) || UnitVocabulary.Word(s.Letters(at + 5)) is not null));

    /// <summary>"Took 4-111", "finished with 3-72", "figures of 5-26": the wickets and the runs of a bowler.</summary>
    private static bool IsBowling(FigureSentence s, int at, int end)
    {
        if (!s.IsHyphen(at + 1) || Value(s, at) > 10 || (s.IsWord(end) && !s.Is(end, FigureTags.PhraseEnd | FigureTags.Adverb)))
            return false;
        if (s.Is(at - 1, Taking) || (s.Is(at - 1, "of") && s.Is(at - 2, "figures")))
            return true;
        if (!s.Is(at - 1, "with"))
            return false;
        for (var before = at - 2; before > at - 6; before--)
        {
            if (s.Is(before, Finishing))
                return true;
        }

        return false;
    }

    private static readonly WordSet Taking = new("took take takes taking taken claimed claiming returned grabbed bagged");

    private static readonly WordSet Finishing = new(
        "finish finished finishes finishing ended ending returned bowler bowlers bowled impressed"
    );

    /// <summary>"Irabu (2-5) allowed four runs": games won and lost, after a name.</summary>
    private static bool IsRecord(FigureSentence s, int at, int end) =>
        s.Symbol(at - 1) == '('
        && s.Symbol(end) == ')'
        && s.IsHyphen(at + 1)
        && s.IsCapital(at - 2)
        && s.Letters(at - 2).Length > 3
        && !s.Is(at - 2, FigureTags.PhraseEnd | FigureTags.Adverb | FigureTags.Month | FigureTags.Label)
        && !char.IsUpper(s.Letters(at - 2)[1])
        && !Grammar.Phrase.IsPlural(s, at - 2)
        && (s.Is(end + 1, FigureTags.ScoreCue | FigureTags.Verb) || Grammar.Phrase.IsPast(s, end + 1) || s.IsCapital(at - 3));

    /// <summary>"Borders 19-20 Ulster": a name on either side, and no thing that is counted.</summary>
    private static bool IsBetweenSides(FigureSentence s, int at, int end) =>
        s.IsCapital(at - 1)
        && s.IsCapital(end)
        && !s.Is(at - 1, FigureTags.PhraseEnd | FigureTags.Adverb | FigureTags.Month | FigureTags.Label | FigureTags.Rise | FigureTags.Fall)
        && !Grammar.Phrase.IsPlural(s, end)
        && (end + 1 >= s.Count || !s.IsWord(end + 1) || (s.IsCapital(end + 1) && end + 2 >= s.Count));

    /// <summary>"Lost five-four", "a three-two win": two small numbers in words, and nothing that they count.</summary>
    private static bool InWords(FigureSentence s, int at) =>
        s.Is(at, FigureTags.Cardinal)
        && s.IsHyphen(at + 1)
        && s.Touches(at + 1)
        && s.Touches(at + 2)
        && s.Is(at + 2, FigureTags.Cardinal)
        && !s.IsHyphen(at - 1)
        && !s.IsHyphen(at + 3)
        && s.Number(at) > s.Number(at + 2)
        && (!s.IsWord(at + 3) || s.Is(at + 3, FigureTags.PhraseEnd | FigureTags.ScoreCue | FigureTags.Adverb));

    /// <summary>"A 4-to-3 vote"</summary>
    private static bool ByTo(FigureSentence s, int at) =>
        Small(s, at)
        && s.IsHyphen(at + 1)
        && s.Touches(at + 1)
        && s.Is(at + 2, "to")
        && s.IsHyphen(at + 3)
        && Small(s, at + 4)
        && s.Touches(at + 4)
        && Value(s, at) >= Value(s, at + 4);

    /// <summary>"The final score was 9 – 0", "voted 7 to 2": apart, with a word of the game before them.</summary>
    private static bool Spaced(FigureSentence s, int at) =>
        Small(s, at)
        && Small(s, at + 2)
        && !s.Touches(at + 1)
        && (s.Symbol(at + 1) is '\u2013' or '-' || s.Is(at + 1, "to"))
        && Value(s, at) >= Value(s, at + 2)
        && (
            s.Is(at - 1, FigureTags.ScoreCue)
            || (s.Is(at - 2, FigureTags.ScoreCue) && s.IsWord(at - 1))
            || (s.Symbol(at + 1) == '\u2013' && (HasCueBefore(s, at) || s.Is(at + 3, Results)))
        )
        && !s.Is(at - 1, "by", "from", "up")
        && !s.Is(at - 1, "down", "at", "of")
        && s.Symbol(at + 3) is not ('%' or '$' or '°')
        && (
            !s.IsWord(at + 3)
            || s.Is(at + 3, FigureTags.Preposition | FigureTags.Conjunction | FigureTags.Adverb | FigureTags.Relative)
            || s.Is(at + 3, Results)
        );

    private static readonly WordSet Results = new("decision ruling verdict penalty victory win defeat loss draw vote lead record shootout");

    /// <summary>"Lost to the Ohio Bobcats 65 – 60"</summary>
    private static bool HasCueBefore(FigureSentence s, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - 10) && (s.IsWord(i) || s.IsHyphen(i)); i--)
        {
            if (s.Is(i, FigureTags.ScoreCue))
                return true;
        }

        return false;
    }

    /// <summary>"6-3 3-6 6-2": sets beside each other.</summary>
    private static bool IsPair(FigureSentence s, int at) =>
        Small(s, at)
        && s.Letters(at).Length <= 2
        && s.IsDash(at + 1)
        && s.Touches(at + 1)
        && s.Touches(at + 2)
        && Small(s, at + 2)
        && s.Letters(at + 2).Length <= 2
        && !s.Is(at + 3, FigureTags.Scale);

    private static bool Small(FigureSentence s, int at) =>
        s.IsDigits(at) && s.Letters(at).Length <= 3 && s.Letters(at).IndexOfAny('.', ',') < 0;

    private static int Value(FigureSentence s, int at)
    {
        var value = 0;
        foreach (var digit in s.Letters(at))
            value = (value * 10) + digit - '0';
        return value;
    }
}
