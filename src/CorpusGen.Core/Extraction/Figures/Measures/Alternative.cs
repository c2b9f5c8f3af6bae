using CorpusGen.Core.Extraction.Figures.Tokens;

namespace CorpusGen.Core.Extraction.Figures.Measures;

/// <summary>"Eight or nine euros", "a 7- or 8-inch screen", "8 or $9": the unit that only one of two names holds for both.</summary>
internal static class Alternative
{
    /// <summary>Gives the measure found last the unit of the next, where "or" or "and" alone stands between them.</summary>
    public static void Share(FigureSentence s, List<Measure> found, Measure next)
    {
        if (found.Count == 0 || next.Unit.Length == 0)
            return;
        var last = found[found.Count - 1];
        var joint = s.IsHyphen(last.End) ? last.End + 1 : last.End;
        if (last.Unit.Length > 0 || joint + 1 != next.First || !s.Is(joint, "or", "and") || last.IsRange)
            return;
        (last.Unit, last.Family) = (next.Unit, next.Family);
        found[found.Count - 1] = last;
    }
}
