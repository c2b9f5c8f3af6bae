using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Model;

namespace CorpusGen.Core.Extraction.Figures.Measures;

/// <summary>Reads what a hyphen adds to a number: "20-odd cows", "40-plus goats", "a 3,000-strong crowd".</summary>
internal static class NumberSuffix
{
    public static void Read(FigureSentence s, ref Measure measure)
    {
        var at = measure.End;
        if ((measure.Unit.Length > 0 && !measure.Prefixed) || !s.IsHyphen(at) || !s.Touches(at) || !s.Touches(at + 1))
            return;
        if (s.Is(at + 1, "odd", "ish"))
            measure.Modifier = Modifier.About;
        else if (s.Is(at + 1, "plus"))
            measure.Modifier = Modifier.AtLeast;
        else if (!s.Is(at + 1, "strong"))
            return;
        measure.End = at + 2;
    }
}
