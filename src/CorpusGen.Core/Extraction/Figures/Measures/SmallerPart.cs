using CorpusGen.Core.Extraction.Figures.Numbers;
using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Figures.Units;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.Measures;

/// <summary>"3 dollars 50 cents", "thirteen dollars and forty-five cents", "5 feet 2 inches": one measure in two units.</summary>
internal static class SmallerPart
{
    /// <summary>Which unit goes into which, and how often.</summary>
    private static readonly (string Whole, string Part, decimal Times)[] Parts =
    [
        ("foot", "inch", 12),
        ("pound", "ounce", 16),
        ("stone", "pound", 14),
        ("hour", "minute", 60),
        ("minute", "second", 60),
    ];

    public static void Add(FigureSentence s, ref Measure measure)
    {
        if (measure.Unit.Length == 0 || measure.Low is not { } low || measure.IsRange || measure.Family == UnitFamily.Share)
            return;
        var money = measure.Family == UnitFamily.Currency;
        if (Pounds(s, ref measure))
            money = true;
        if (!money && measure.Family is not (UnitFamily.Length or UnitFamily.Mass or UnitFamily.Time))
            return;
        var at = measure.End;
        if (s.Is(at, "and"))
            at++;
        if (measure.Unit == "foot" && s.IsHyphen(at) && s.IsHyphen(measure.First + 1) && Inches(s, at + 1) is { } inches)
        {
            // "A 5-foot-2 guard"
            Join(low, inches, 12, at + 2, ref measure);
            return;
        }

        if (!MeasureReader.TryRead(s, at, between: false, out var part) || part.Kind != DigitsKind.Number || part.Prefixed)
            return;
        if (part.Low is not { } small || part.IsRange || small < 0 || measure.Scale > 1 || decimal.Truncate(low) != low)
            return;
        decimal times = 0;
        if (money && part.Family == UnitFamily.Coin)
        {
            times = 100;
        }
        else if (
            money
            && part.Unit.Length == 0
            && !measure.Prefixed
            && (s.Letters(measure.End - 1).Length > 3 || s.IsCapital(measure.End - 1))
            && Alone(s, part.End)
            && decimal.Truncate(small) == small
        )
        {
            times = 100;
        }
        else
        {
            foreach (var (whole, name, count) in Parts)
            {
                if (measure.Unit == whole && part.Unit == name)
                    times = count;
            }
        }

        if (times == 0 || small >= times)
            return;
        Join(low, small, times, part.End, ref measure);
    }

    private static void Join(decimal whole, decimal part, decimal times, int end, ref Measure measure)
    {
        var sum = (whole * times) + part;
        (measure.Low, measure.End, measure.NumberEnd) = (sum / times, end, end);
        measure.High = measure.Low;
        if (measure.Low * times != sum)
            measure.Ratio = new Model.Ratio(sum, times);
    }

    /// <summary>"2 pounds 40 pence": coins show that the pounds are money.</summary>
    private static bool Pounds(FigureSentence s, ref Measure measure)
    {
        if (measure.Unit != "pound")
            return false;
        var coins = s.Is(measure.End, "and") ? measure.End + 1 : measure.End;
        if (!s.Is(coins, FigureTags.Digits | FigureTags.Cardinal | FigureTags.Tens))
            return false;
        while (s.Is(coins, FigureTags.Digits | FigureTags.Cardinal | FigureTags.Tens) || s.IsHyphen(coins))
            coins++;
        if (!s.Is(coins, "pence", "penny", "p"))
            return false;
        (measure.Unit, measure.Family) = ("pound sterling", UnitFamily.Currency);
        return true;
    }

    private static decimal? Inches(FigureSentence s, int at) =>
        s.IsDigits(at)
        && s.Touches(at)
        && s.Letters(at).Length < 3
        && Numbers.DigitNumber.Read(s.Letters(at), out var value) == Numbers.DigitsKind.Number
        && value < 12
            ? value
            : null;

    /// <summary>"15 dollars 50": the coins go unnamed if nothing follows that the number could count.</summary>
    private static bool Alone(FigureSentence s, int at) =>
        at >= s.Count || s.Symbol(at) is '.' or ',' or ';' or ')' or '!' or '?' || s.Is(at, "and", "more");
}
