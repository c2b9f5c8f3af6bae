using CorpusGen.Core.Extraction.Figures.Numbers;
using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Figures.Units;
using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Model;

namespace CorpusGen.Core.Extraction.Figures.Measures;

/// <summary>
/// "10-15", "between 5 and 7", "from 3% to 5%", "$800,000 to $1.3 million", "8- to 16-meter", "5 ± 1": from one number to another.
/// The two share a unit: "rose 7% to $2.3 billion" is a change and a level, "from 44 ml to 50 mg" are two measures.
/// </summary>
internal static class NumberRange
{
    public static void Read(FigureSentence s, ref Measure low)
    {
        if (low.Low is null || low.IsRange || low.Form is NumberForm.Vague or NumberForm.Multiple)
            return;
        var at = Connector(s, low, out var tolerance);
        if (at < 0 || !s.IsFree(at) || !MeasureReader.TryRead(s, at, between: false, out var high))
            return;
        if (high.Kind != DigitsKind.Number || high.Low is not { } || high.IsRange || high.Form is NumberForm.Vague or NumberForm.Multiple)
            return;
        if (!s.AllFree(low.End, high.End) || !Agree(ref low, ref high))
            return;

        // "Rose by 10 to 15 percent" is a range, "rose 300 to 12,500" and "rose 12 to 340 pence" a change and a level.
        var changes = s.Is(low.First - 1, FigureTags.Rise | FigureTags.Fall) || s.Is(low.First - 1, "by");
        if (changes && !tolerance && (high.Unit.Length == 0 || low.Low > high.High || high.High > low.Low * 4))
            return;

        // Bare levels ("grew from 370 to 870") are two figures; what is measured in a unit is one with both ends.
        var moves = !tolerance && s.Is(low.First - 1, "from") && IsChange(s, low.First - 2);
        if (moves && high.Unit.Length == 0)
            return;
        low.IsMove = moves;
        if (moves && low.Change == Change.None)
            low.Change = low.Low > high.High ? Change.Down : Change.Up;

        // "Led 43 percent to 41 percent": a comparison. "Fell from $2,415 to $2,315" names both ends.
        if (!tolerance && low.Low > high.High && !s.Is(low.First - 1, "from"))
            return;
        if (tolerance)
            (low.Low, low.High) = (ExactDecimal.Plus(low.Low, -high.High), ExactDecimal.Plus(low.Low, high.High));
        else if (low.Low > high.High)
            low.Low = high.Low;
        else
            low.High = high.High;
        (low.End, low.NumberEnd, low.Ratio) = (high.End, high.NumberEnd, null);
        if (high.Unit.Length > 0 && !low.Unit.EndsWith(" of age", StringComparison.Ordinal))
            (low.Unit, low.Family) = (high.Unit, high.Family);
        low.Plain = false;
        low.Scale = high.Scale;
        if (low.Low is null || low.High is null)
            (low.Low, low.High) = (null, null);
    }

    /// <summary>The start of the second number; -1 if there can be no range.</summary>
    private static int Connector(FigureSentence s, Measure low, out bool tolerance)
    {
        var at = low.End;
        tolerance = s.Symbol(at) == '±' || (s.Symbol(at) == '+' && s.Symbol(at + 1) == '/' && s.IsDash(at + 2));
        if (tolerance)
            return s.Symbol(at) == '±' ? at + 1 : at + 3;
        if (s.IsHyphen(at) && s.Is(at + 1, "to") && low.Unit.Length == 0)
            return at + 2;
        if (s.Is(at, "up") && s.Is(at + 1, "to") && s.Is(low.First - 1, "from"))
            return at + 2;
        if (s.Is(at, "to") || s.Is(at, "through"))
        {
            // "Shares rose $2 to $50" gives a change and then a level; "from" makes a range of it.
            if ((s.Is(low.First - 1, FigureTags.Rise | FigureTags.Fall) || s.Is(low.First - 1, "by")) && low.Unit.Length > 0)
                return -1;
            if (low.Prefixed && IsSecondChange(s, low.First - 1))
                return -1;
            var before = BeforeSigns(s, low.First - 1);
            if (before < low.First - 1 ? s.Is(before, "from") : s.Symbol(at + 1) is '~' or '∼' or '≈')
                return AfterSigns(s, at + 1);
            return s.IsHyphen(at + 1) && s.Touches(at + 1) ? at + 2 : at + 1;
        }

        // "Three-nought-four" is read digit by digit.
        if (s.IsDash(at) && s.IsHyphen(low.First - 1) && s.Touches(low.First) && s.Touches(low.First - 1))
            return -1;
        if (s.IsDash(at) && (s.Touches(at) == s.Touches(at + 1) || s.Symbol(at + 1) is '$' or '€' or '£'))
            return at + 1;
        // "A 75 -300mm zoom": the hyphen touches the second number only.
        if (s.IsHyphen(at) && s.Touches(at + 1) && low.NumberEnd == low.First + 1 && s.Is(low.First - 1, FigureTags.Article))
            return at + 1;
        return s.Is(at, "and") && (s.Is(BeforeSigns(s, low.First - 1), "between") || IsBetweenAges(s, low.First - 1))
            ? AfterSigns(s, at + 1)
            : -1;
    }

    /// <summary>"0.35 per cent or Rs 243 to Rs 70,282": what is beside a change is the same change, and a level follows it.</summary>
    private static bool IsSecondChange(FigureSentence s, int at) =>
        s.Is(at, "or") && s[at - 1].Claim == Claim.Figure && (s.Is(at - 1, "percent", "cent", "points") || s.Symbol(at - 1) == '%');

    private static readonly WordSet Blurring = new("about around roughly approximately nearly almost");

    /// <summary>"From about 30 to about 60", "between ~5 and ~7", "from &gt;90": the word before the sign of the number.</summary>
    private static int BeforeSigns(FigureSentence s, int at) => IsSign(s, at) ? at - 1 : at;

    private static int AfterSigns(FigureSentence s, int at) => IsSign(s, at) ? at + 1 : at;

    private static bool IsSign(FigureSentence s, int at) => s.Symbol(at) is '~' or '∼' or '≈' or '<' or '>' || s.Is(at, Blurring);

    /// <summary>"Between the ages of 14 and 17", "between ages 14 and 17".</summary>
    private static bool IsBetweenAges(FigureSentence s, int at)
    {
        if (s.Is(at, "of"))
            at--;
        if (!s.Is(at, "age", "ages"))
            return false;
        return s.Is(at - 1, "between") || (s.Is(at - 1, "the") && s.Is(at - 2, "between"));
    }

    /// <summary>"Grew from 370 to 870", "was cut from 900 to 700": the levels before and after a change.</summary>
    private static bool IsChange(FigureSentence s, int at)
    {
        for (var last = Math.Max(0, at - 10); at >= last && s.IsWord(at); at--)
        {
            if ((s.Is(at, FigureTags.Rise | FigureTags.Fall) && s.Is(at, FigureTags.Verb | FigureTags.ChangeNoun)) || s.Is(at, Moves))
                return true;
        }

        return false;
    }

    private static readonly WordSet Moves = new(
        "moved moves went goes changed changes narrowed widened improved improves worsened raised raises lowered reduced reduces shortened "
            + "lengthened doubled tripled halved accelerated slowed shifted revised upgraded downgraded expanded trimmed boosted "
            + "deteriorated dwindled ballooned strengthened weakened"
    );

    /// <summary>True if both measure the same; shares the unit and the scale that only one of them names.</summary>
    private static bool Agree(ref Measure low, ref Measure high)
    {
        if (low.Unit.Length > 0 && high.Unit.Length > 0)
        {
            if (
                low.Unit != high.Unit
                && !(low.Unit == "year of age" && high.Unit == "year")
                && !high.Unit.StartsWith(low.Unit + " per ", StringComparison.Ordinal)
                && !(low.Family == high.Family && low.Family == UnitFamily.Currency && (low.Unit == "dollar" || high.Unit == "dollar"))
            )
            {
                return false;
            }
        }
        else if (low.Unit.Length > 0 && !low.Prefixed)
        {
            return low.Unit == "year of age";
        }
        else if (!low.Prefixed && high.Prefixed && low.Unit.Length == 0 && low.Plain is false && low.Scale > 1)
        {
            return true;
        }

        // "Four to five thousand", "$10 to $15 billion": the scale holds for both, if that keeps them in order.
        if (high.Scale > 1 && low.Scale <= 1 && low.Low < 1000 && low.Low * high.Scale <= high.High)
            low.Low = ExactDecimal.Times(low.Low, high.Scale);
        return true;
    }

    /// <summary>
    /// Steps over an ordinal in words or digits, which is not a number: "twenty-first", "two hundredth". Number words run as far from any
    /// of them, so <paramref name="known"/>, the end of a run that no ordinal follows, spares looking there again.
    /// </summary>
    public static int SkipOrdinal(FigureSentence s, int at, ref int known)
    {
        if (at < known || !s.Is(at, FigureTags.Cardinal | FigureTags.Tens | FigureTags.Hundred | FigureTags.Scale))
            return at;
        var next = at;
        while (
            s.Is(next, FigureTags.Cardinal | FigureTags.Tens | FigureTags.Hundred | FigureTags.Scale)
            || (s.IsHyphen(next) && s.Touches(next))
        )
        {
            next++;
        }

        if (s.Is(next, FigureTags.Ordinal))
            return next;
        known = next;
        return at;
    }
}
