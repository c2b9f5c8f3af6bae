using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.Measures;

/// <summary>
/// "Eight or nine euros", "5.6 vs 4.4 months", "a 7- or 8-inch screen", "8 or $9": the unit that only one of two names holds for both.
/// </summary>
internal static class Alternative
{
    /// <summary>Gives the measure found last the unit of the next, if only "or" or "and" is between them.</summary>
    public static void Share(FigureSentence s, List<Measure> found, Measure next)
    {
        var first = next.First;
        for (var i = found.Count - 1; i >= 0 && next.Unit.Length > 0; i--)
        {
            var last = found[i];
            var joint = s.IsHyphen(last.End) ? last.End + 1 : last.End;
            var isSpread = last.IsRange && next.IsRange && s.Is(joint, "vs", "versus");
            if (last.Unit.Length > 0 || (last.IsRange && !isSpread) || !Joins(s, joint, first, i == found.Count - 1))
                return;
            (last.Unit, last.Family) = (next.Unit, next.Family);
            found[i] = last;
            first = last.First;
        }
    }

    /// <summary>"Or", "and", "×"; and before those, the commas of a list: "1, 5, 10 and 50 mg".</summary>
    private static bool Joins(FigureSentence s, int joint, int next, bool isLast)
    {
        if (s.Symbol(joint) == ',' && joint + 2 == next)
            return isLast && s.Is(joint + 1, "or", "and");

        // "Not less than ten nor more than twenty days"
        if (isLast && s.Is(joint, "nor", "or", "but") && s.Is(next - 1, "than") && joint + 3 == next)
            return s.Is(joint + 1, "more", "less");
        if (s.Is(joint, "vs") && s.Symbol(joint + 1) == '.' && joint + 2 == next)
            return isLast;

        // "At 1 and at 3 years"
        if (isLast && joint + 2 == next && s.Is(joint, "or", "and") && s.Is(joint + 1, FigureTags.Preposition))
            return s[joint + 1].Word != 0 && s[joint + 1].Word == s[joint - 2].Word;
        if (joint + 1 != next)
            return false;
        return isLast
            ? s.Is(joint, "or", "and")
                || s.Is(joint, "nor")
                || s.Is(joint, "vs", "versus")
                || s.Symbol(joint) is '×' or '/'
                || s.Is(joint, "x", "by")
            : s.Symbol(joint) is ',' or '×' || s.Is(joint, "x", "by");
    }
}
