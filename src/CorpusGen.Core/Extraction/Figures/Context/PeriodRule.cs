using CorpusGen.Core.Extraction.Figures.Measures;
using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.Context;

/// <summary>Finds the period of a figure: "since December 1, 2019" after it in its clause, or "In 2019," before it.</summary>
internal static class PeriodRule
{
    private const int Reach = 40;

    public static (int First, int End) Find(FigureSentence s, Measure measure)
    {
        if (!s.HasDate)
            return (0, 0);
        var end = Math.Min(s.Count, measure.End + Reach);
        for (var at = measure.End; at < end; at++)
        {
            if (
                s[at].Claim == Claim.Figure
                || s.Symbol(at) == ';'
                || (s.Symbol(at) == ',' && s[at + 1].Claim != Claim.Date && s[at + 2].Claim != Claim.Date)
            )
            {
                break;
            }

            if (s[at].Claim == Claim.Date)
                return Whole(s, at);
        }

        var start = Math.Max(0, measure.First - Reach);
        for (var at = measure.First - 1; at >= start; at--)
        {
            if (s[at].Claim == Claim.Figure || s.Symbol(at) == ';')
                break;
            if (s[at].Claim != Claim.Date)
                continue;
            var close = measure.First - at <= 3;
            while (at > 0 && s[at - 1].Claim == Claim.Date)
                at--;
            return close || !FollowsFigure(s, at) ? Whole(s, at) : (0, 0);
        }

        return (0, 0);
    }

    /// <summary>"5.4 percent in June, down from 6.1": the date belongs to the figure before it.</summary>
    private static bool FollowsFigure(FigureSentence s, int at)
    {
        for (var last = Math.Max(0, at - Reach); at >= last; at--)
        {
            if (s[at].Claim == Claim.Figure)
                return true;
        }

        return false;
    }

    private static (int First, int End) Whole(FigureSentence s, int first)
    {
        var end = first;
        while (s[end].Claim == Claim.Date)
            end++;
        if (s.Is(first - 1, FigureTags.Preposition))
            first--;
        else if (s.Is(first - 1, FigureTags.Article) && s.Is(first - 2, FigureTags.Preposition))
            first -= 2;
        return (first, end);
    }
}
