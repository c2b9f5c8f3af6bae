using CorpusGen.Core.Extraction.Figures.Measures;
using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Figures.Words;

namespace CorpusGen.Core.Extraction.Figures.Context;

/// <summary>Finds when a figure holds: "since December 1, 2019" behind it in its clause, or "In 2019," before it.</summary>
internal static class PeriodRule
{
    private const int Reach = 40;

    public static (int First, int End) Find(Sentence s, Measure measure)
    {
        var end = Math.Min(s.Count, measure.End + Reach);
        for (var at = measure.End; at < end; at++)
        {
            if (s[at].Claim == Claim.Figure || s.Symbol(at) == ';' || (s.Symbol(at) == ',' && s.Is(at + 1, WordClass.Conjunction | WordClass.Relative))) break;
            if (s[at].Claim == Claim.Date) return Whole(s, at);
        }

        var start = Math.Max(0, measure.First - Reach);
        for (var at = measure.First - 1; at >= start; at--)
        {
            if (s[at].Claim == Claim.Figure || s.Symbol(at) == ';') break;
            if (s[at].Claim != Claim.Date) continue;
            while (at > 0 && s[at - 1].Claim == Claim.Date) at--;
            return Whole(s, at);
        }

        return (0, 0);
    }

    private static (int First, int End) Whole(Sentence s, int first)
    {
        var end = first;
        while (s[end].Claim == Claim.Date) end++;
        if (s.Is(first - 1, WordClass.Article)) first--;
        if (s.Is(first - 1, WordClass.Preposition)) first--;
        return (first, end);
    }
}
