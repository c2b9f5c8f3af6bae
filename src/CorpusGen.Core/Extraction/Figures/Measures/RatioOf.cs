using CorpusGen.Core.Extraction.Figures.Numbers;
using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Figures.Units;
using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Model;

namespace CorpusGen.Core.Extraction.Figures.Measures;

/// <summary>
/// "One in four", "two out of five hundred", "one-in-five": a share by count. "Eight of 10 voters" is one, "one of two" picks one. "8
/// in 5" and "two in 10 days" are not ratios.
/// </summary>
internal static class RatioOf
{
    public static void Read(FigureSentence s, ref Measure measure)
    {
        if (
            measure.Unit.Length > 0
            || measure.IsRange
            || measure.Ratio is not null
            || measure.Form is not (NumberForm.Digits or NumberForm.Words)
        )
        {
            return;
        }

        if (measure.Low is not { } part || part <= 0 || measure.Scale > 1)
            return;
        var at = measure.End;
        var hyphen = s.IsHyphen(at) && s.Touches(at);
        if (hyphen)
            at++;
        var outOf = s.Is(at, "out") && s.Is(at + 1, "of");
        var of = s.Is(at, "of") && (s.Is(at + 1, "10", "100") || s.Is(at + 1, "ten"));
        if (decimal.Truncate(part) != part && !outOf)
            return;
        if (!outOf && !of && !(s.Is(at, "in") && part < 10))
            return;
        at += outOf ? 2 : 1;
        if (s.Is(at, "every"))
            at++;
        if (s.IsHyphen(at))
            at++;
        if (!s.IsFree(at) || !NumberReader.TryRead(s, at, default, out var number))
            return;
        if (
            number.Low is not { } whole
            || number.Low != number.High
            || whole <= part
            || number.Form is not (NumberForm.Digits or NumberForm.Words)
        )
        {
            return;
        }

        if (!s.AllFree(at, number.End) || (!outOf && whole is >= 1900 and < 2100 && number.Plain))
            return;
        if (UnitReader.TryRead(s, number.End, out var unit) && unit.Family != UnitFamily.Other && !IsReturnPeriod(s, number.End))
            return;
        var ratio = new Ratio(part, whole);
        (measure.Low, measure.End, measure.NumberEnd, measure.Form, measure.Plain) = (
            part / whole,
            number.End,
            number.End,
            NumberForm.Fraction,
            false
        );
        measure.High = measure.Low;
        measure.Ratio = ratio;
    }

    /// <summary>"A 1 in 10,000 year storm": how often it is expected.</summary>
    private static bool IsReturnPeriod(FigureSentence s, int at) =>
        s.Is(at, "year") && s.IsWord(at + 1) && !s.Is(at + 1, FigureTags.PhraseEnd | FigureTags.Adverb);
}
