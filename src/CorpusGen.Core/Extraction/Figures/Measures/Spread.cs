using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Figures.Units;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.Measures;

/// <summary>"39 months (range 4-106)", "48 years (IQR: 25 to 75)", "51 (41-68) years": a value and its spread have the same unit.</summary>
internal static class Spread
{
    private static readonly WordSet Names = new("range iqr sd se min max");

    /// <summary>Gives a number in brackets the unit of the measure right before the brackets.</summary>
    public static void Share(FigureSentence s, List<Measure> found, ref Measure next)
    {
        if (next.Unit.Length > 0 || found.Count == 0 || found[found.Count - 1] is not { Unit.Length: > 0 } last)
            return;
        var at = next.First - 1;

        // "36 years (16-88)": a range around the value.
        if (at == last.End && s.Symbol(at) is '(' or '[' && next.IsRange && next.Low <= last.Low && last.High <= next.High)
        {
            if (s.Symbol(next.End) is ')' or ']')
                (next.Unit, next.Family, next.Plain) = (last.Unit, last.Family, false);
            return;
        }

        if (s.Symbol(at) is ',' or ':' or '=')
            at--;
        if (s.Symbol(at) != '±' && !s.Is(at, Names))
            return;
        if (s.Is(at - 1, "interquartile"))
            at--;
        if (s.Symbol(at - 1) is '(' or '[' && at - 1 == last.End && s.Symbol(next.End) is ')' or ']' or ',' or ';')
            (next.Unit, next.Family, next.Plain) = (last.Unit, last.Family, false);
    }

    /// <summary>Gives a number, and the range in brackets after it, the unit that follows the brackets.</summary>
    public static void ShareAfter(FigureSentence s, List<Measure> found, ref Measure next)
    {
        if (!next.IsRange || next.Unit.Length > 0 || found.Count == 0)
            return;
        var last = found[found.Count - 1];
        if (last.Unit.Length > 0 || last.IsRange || last.End != next.First - 1 || s.Symbol(last.End) is not ('(' or '['))
            return;
        var at = next.End + 1;
        if (
            s.Symbol(next.End) is not (')' or ']')
            || s.Is(at, "in", "a")
            || !UnitReader.TryRead(s, at, out var unit)
            || unit.Name.Length == 0
        )
        {
            return;
        }
        if (!s.AllFree(at, unit.End))
            return;
        (last.Unit, last.Family, last.Plain) = (unit.Name, unit.Family, false);
        (next.Unit, next.Family, next.Plain) = (unit.Name, unit.Family, false);
        found[found.Count - 1] = last;
    }
}
