using CorpusGen.Core.Extraction.Figures.Measures;
using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Figures.Units;
using CorpusGen.Core.Extraction.Figures.Words;
using CorpusGen.Core.Model;

namespace CorpusGen.Core.Extraction.Figures.Context;

/// <summary>
/// "Rose 3 %", "fell by about 162 points", "up nearly 57 %", "0.6 % lower": a value that is a change. What follows "to" is the level
/// that was reached, and "gained 36 points" in a game is no rise of anything.
/// </summary>
internal static class ChangeRule
{
    public static void Read(Sentence s, int first, ref Measure measure)
    {
        if (measure.Unit == "time")
        {
            // "Doubled", "halved", "tripled"
            if (s.Is(measure.First, WordClass.Multiple) && EndsInD(s, measure.First))
                measure.Change = measure.Low < 1 ? Change.Down : Change.Up;
            return;
        }

        var at = first - 1;
        if (s.Says(at, "to") || s.Says(at, "from"))
            return;
        if (s.Says(at, "by"))
        {
            at--;
            if (Object(s, at) is var verb and >= 0)
            {
                measure.Change = s.Is(verb, WordClass.Rise) ? Change.Up : Change.Down;
                return;
            }
        }

        while (s.Is(at, WordClass.Adverb) || EndsInLy(s, at))
            at--;
        if (s.Is(at, WordClass.Rise | WordClass.Fall) && Changes(s, at, measure))
            measure.Change = s.Is(at, WordClass.Rise) ? Change.Up : Change.Down;
    }

    /// <summary>"Lost 190 points, or 0.6 %": the same change, said in another unit.</summary>
    public static void Carry(Sentence s, int first, Figure before, ref Measure measure)
    {
        if (
            measure.Change == Change.None
            && s.Says(first - 1, "or")
            && s.Symbol(first - 2) == ','
            && s[first - 3].Start >= before.Range.Start
            && s[first - 3].End - before.Range.End < 30
        )
        {
            measure.Change = before.Change;
        }
    }

    /// <summary>"Will cut its budget by 8 percent": the verb stands before what is changed; -1 where none does.</summary>
    private static int Object(Sentence s, int at)
    {
        for (var last = Math.Max(0, at - 6); at > last; at--)
        {
            if (!s.IsWord(at) || s[at].Claim != Claim.Free)
                return -1;
            if (s.Is(at, WordClass.Rise | WordClass.Fall) && s.Is(at, WordClass.Verb))
                return at;
            if (
                s.Is(at, WordClass.PhraseEnd & ~(WordClass.Determiner | WordClass.Article | WordClass.Preposition))
                || (Phrase.IsPast(s, at) && !s.Is(at - 1, WordClass.Article | WordClass.Determiner))
            )
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>
    /// Adverbs of direction and verbs of it always say a change; "gain", "lose", "add", "cut" and "shed" do for shares, money and
    /// points, and otherwise mean that somebody came to have things or lost them.
    /// </summary>
    private static bool Changes(Sentence s, int at, Measure measure)
    {
        if (
            s.Says(at, "up", "down")
            && (
                s.Says(at - 1, "gave", "give", "gives")
                || s.Says(at - 1, "given", "giving", "made")
                || s.Says(at - 1, "make", "makes", "takes")
                || s.Says(at - 1, "took", "picked", "set")
            )
        )
        {
            return false;
        }

        if (s.Is(at, WordClass.ChangeNoun) && s.Is(at - 1, WordClass.Article | WordClass.Adjective))
            return false;
        if (
            s.Says(at, "add", "added", "adds")
            || s.Says(at, "lost", "lose", "losing")
            || s.Says(at, "gained", "gain", "gains")
            || s.Says(at, "loses", "losses")
            || s.Says(at, "cut", "shed", "cuts")
        )
        {
            return measure.Family is UnitFamily.Share or UnitFamily.Coin or UnitFamily.Currency
                || s.Says(measure.End, "points", "point")
                || measure.Unit.Length > 0 && measure.Family == UnitFamily.Mass;
        }

        if (s.Says(at, "contract", "contracts", "grow") && measure.Family == UnitFamily.Currency)
            return false;
        return true;
    }

    private static bool EndsInD(Sentence s, int at) => s.Letters(at).Length > 2 && s.Letters(at)[s.Letters(at).Length - 1] is 'd' or 'D';

    private static bool EndsInLy(Sentence s, int at)
    {
        var letters = s.Letters(at);
        return letters.Length > 4 && letters[letters.Length - 1] == 'y' && letters[letters.Length - 2] == 'l';
    }
}
