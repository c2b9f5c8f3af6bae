using CorpusGen.Core.Extraction.Figures.Grammar;
using CorpusGen.Core.Extraction.Figures.Measures;
using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Figures.Units;
using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Model;

namespace CorpusGen.Core.Extraction.Figures.Context;

/// <summary>
/// "Rose 3 %", "fell by about 162 points", "up nearly 57 %", "0.6 % lower": a value that is a change. What follows "to" is the level
/// that was reached, and "gained 36 points" in a game is not an increase.
/// </summary>
internal static class ChangeRule
{
    private static readonly WordSet LightVerbs = new(
        "gave give gives given giving made make makes takes took picked set put puts putting racked notched chalked piled rang ran runs "
            + "ended wound turned came signed lined showed held broke built brought bought snapped gobbled laid shut tracked cut lit"
    );
    private static readonly WordSet VerbsOfAmount = new("add added adds lost lose losing gained gain gains loses losses cut shed cuts");

    public static void Read(FigureSentence s, int first, ref Measure measure)
    {
        if (measure.Unit == "time")
        {
            // "Doubled", "halved", "tripled"
            if (s.Is(measure.First, FigureTags.Multiple) && EndsInD(s, measure.First))
                measure.Change = measure.Low < 1 ? Change.Down : Change.Up;
            return;
        }

        // "Highs in the upper 50s, lows in the lower 40s"
        if (TemperatureDecade.Is(s, measure.First))
            return;
        var at = first - 1;
        if (s.Is(at, "to") || s.Is(at, "from"))
            return;
        if (measure.Change != Change.None)
            return;
        if (Noun(s, at, measure) is var noun and not Change.None || After(s, measure) is var after && (noun = after) != Change.None)
        {
            (measure.Change, measure.ChangeIsNamed) = (noun, true);
            return;
        }

        if (s.Is(at, "between"))
            at--;
        if (s.Is(at, "by"))
        {
            at--;
            if (Object(s, at) is var verb and >= 0)
            {
                measure.Change = s.Is(verb, FigureTags.Rise) ? Change.Up : Change.Down;
                return;
            }
        }

        while (s.Is(at, FigureTags.Adverb) || EndsInLy(s, at))
            at--;
        if (s.Is(at, FigureTags.Rise | FigureTags.Fall) && Changes(s, at, measure))
            measure.Change = s.Is(at, FigureTags.Rise) ? Change.Up : Change.Down;
    }

    /// <summary>"An increase of 7%", "a gain of about 0.4%": the noun gives the direction.</summary>
    private static Change Noun(FigureSentence s, int at, Measure measure)
    {
        if (!s.Is(at, "of") || !s.Is(at - 1, FigureTags.ChangeNoun) || (measure.Unit.Length == 0 && !s.Is(measure.End, "points", "point")))
            return Change.None;
        if (s.Is(at - 1, "loss", "gain", "growth") && measure.Family is UnitFamily.Currency or UnitFamily.Coin)
            return Change.None;
        return s.Is(at - 1, FigureTags.Rise) ? Change.Up : Change.Down;
    }

    /// <summary>
    /// "A 12% decline in profit", "1.8 per cent lower at Rs 412": what follows gives the direction; "10% higher than" compares.
    /// </summary>
    private static Change After(FigureSentence s, Measure measure)
    {
        var at = measure.End;
        if (s.IsHyphen(at) && s.Is(at + 1, "point") && measure.Unit.Length == 0)
            at += 2;
        else if (measure.Family != UnitFamily.Share)
            return Change.None;
        if (s.Is(at, "higher", "lower"))
        {
            return s.Is(at + 1, "than") ? Change.None
                : s.Is(at, "higher") ? Change.Up
                : Change.Down;
        }

        if (!s.Is(at, FigureTags.ChangeNoun) || s.Is(at, "cut", "climb") || s[at].Claim != Claim.Free)
            return Change.None;
        if (!s.Is(measure.First - 1, FigureTags.Article | FigureTags.Preposition | FigureTags.Verb) && s.IsWord(measure.First - 1))
            return Change.None;
        return s.Is(at, FigureTags.Rise) ? Change.Up : Change.Down;
    }

    /// <summary>"Lost 190 points, or 0.6 %": the same change in another unit.</summary>
    public static void Carry(FigureSentence s, int first, Figure before, ref Measure measure)
    {
        // "Orr was down 2.3%, Kerr by 2.6%": the verb is given once.
        if (
            measure.Change == Change.None
            && s.Is(first - 1, "by")
            && s.IsCapital(first - 2)
            && before.Unit == measure.Unit
            && measure.Unit.Length > 0
            && s[first - 2].Start - before.Range.End < 31
        )
        {
            var at = first - 2;
            while (s.IsCapital(at))
                at--;
            if ((s.Symbol(at) == ',' || s.Is(at, "and")) && s[at].Start - before.Range.End < 7)
                measure.Change = before.Change;
        }

        if (
            measure.Change == Change.None
            && s.Is(first - 1, "or")
            && s[s.Symbol(first - 2) == ',' ? first - 3 : first - 2].Start >= before.Range.Start
            && s[first - 2].End - before.Range.End < (s.Symbol(first - 2) == ',' ? 31 : 10)
        )
        {
            measure.Change = before.Change;
        }
    }

    /// <summary>"Will cut its budget by 8 percent": the verb is before what is changed; -1 if none does.</summary>
    private static int Object(FigureSentence s, int at)
    {
        for (var last = Math.Max(0, at - 6); at > last; at--)
        {
            if (!s.IsWord(at) || s[at].Claim != Claim.Free)
                return -1;
            if (s.Is(at, FigureTags.Rise | FigureTags.Fall) && s.Is(at, FigureTags.Verb))
                return at;
            if (
                s.Is(at, FigureTags.PhraseEnd & ~(FigureTags.Determiner | FigureTags.Article | FigureTags.Preposition))
                || (Phrase.IsPast(s, at) && !s.Is(at - 1, FigureTags.Article | FigureTags.Determiner))
            )
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>
    /// Adverbs of direction and verbs of it always state a change; "gain", "lose", "add", "cut" and "shed" do for shares, money and
    /// points, and otherwise mean that somebody came to have things or lost them.
    /// </summary>
    private static bool Changes(FigureSentence s, int at, Measure measure)
    {
        if (s.Is(at, "up", "down") && (s.Is(at - 1, LightVerbs)))
        {
            return false;
        }

        if (s.Is(at, FigureTags.ChangeNoun) && s.Is(at - 1, FigureTags.Article | FigureTags.Adjective))
            return false;
        if (s.Is(at, VerbsOfAmount))
        {
            return measure.Family is UnitFamily.Share or UnitFamily.Coin or UnitFamily.Currency
                || s.Is(measure.End, "points", "point")
                || (measure.Family == UnitFamily.Mass && !s.Is(at, "add", "added", "adds"));
        }

        if (s.Is(at, "contract", "contracts", "grow") && measure.Family == UnitFamily.Currency)
            return false;
        return true;
    }

    private static bool EndsInD(FigureSentence s, int at) =>
        s.Letters(at).Length > 2 && s.Letters(at)[s.Letters(at).Length - 1] is 'd' or 'D';

    private static bool EndsInLy(FigureSentence s, int at)
    {
        var letters = s.Letters(at);
        return letters.Length > 4 && letters[letters.Length - 1] == 'y' && letters[letters.Length - 2] == 'l';
    }
}
