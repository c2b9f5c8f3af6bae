using CorpusGen.Core.Extraction.Figures.Grammar;
using CorpusGen.Core.Extraction.Figures.Measures;
using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.Context;

/// <summary>
/// Finds the source of a figure: "according to the United Nations", "the regulator said". One that is after the figure in its
/// own clause comes before one that opens the sentence.
/// </summary>
internal static class SourceRule
{
    private const int Reach = 60;

    public static (int First, int End) Find(FigureSentence s, Measure measure)
    {
        if ((s.AnyTags & (FigureTags.SourceCue | FigureTags.Reporting)) == 0)
            return (0, 0);
        var end = Math.Min(s.Count, measure.End + Reach);
        for (var at = measure.End; at < end; at++)
        {
            if (Clause(s, at))
                break;
            if (TryRead(s, at, out var source))
                return source;
        }

        var start = Math.Max(0, measure.First - Reach);
        for (var at = measure.First - 1; at >= start; at--)
        {
            if (TryRead(s, at, out var source))
                return source;
        }

        return (0, 0);
    }

    /// <summary>", and more than 1,300 civilians": a clause of its own, whose source is its own too.</summary>
    private static bool Clause(FigureSentence s, int at) =>
        s.Symbol(at) == ';' || (s.Symbol(at) == ',' && s.Is(at + 1, FigureTags.Conjunction) && HasVerbAndFigure(s, at + 2));

    private static bool HasVerbAndFigure(FigureSentence s, int at)
    {
        bool verb = false,
            figure = false;
        for (var end = Math.Min(s.Count, at + 12); at < end && s.Symbol(at) is not (',' or ';'); at++)
        {
            verb |= Phrase.IsVerb(s, at);
            figure |= s[at].Claim == Claim.Figure;
        }

        return verb && figure;
    }

    private static bool TryRead(FigureSentence s, int at, out (int First, int End) source)
    {
        source = default;
        if (!s.Is(at, FigureTags.SourceCue | FigureTags.Reporting))
            return false;
        if (s.Is(at, "according") && s.Is(at + 1, "to"))
        {
            var end = at + 2;
            while (end < s.Count && end < at + 14 && Names(s, end))
                end++;
            while (end > at + 2 && s.Is(end - 1, FigureTags.Preposition | FigureTags.Conjunction))
                end--;
            source = (at + 2, end);
            return end > at + 2;
        }

        if (!(s.Is(at, "said", "says", "say") || ((s.Is(at, FigureTags.Reporting) || s.Is(at, "believe")) && s.Is(at + 1, "that"))))
            return false;
        var first = at;
        while (
            first > 0
            && at - first < 12
            && s.IsWord(first - 1)
            && s[first - 1].Claim == Claim.Free
            && !s.Is(first - 1, FigureTags.Conjunction | FigureTags.Pronoun | FigureTags.Relative | FigureTags.Auxiliary | FigureTags.Modal)
            && !Phrase.IsVerb(s, first - 1)
        )
        {
            first--;
        }

        source = (first, at);
        while (source.End > source.First && Phrase.IsAdverb(s, source.End - 1))
            source.End--;
        return source.End > source.First && !s.Is(first, FigureTags.Preposition);
    }

    private static bool Names(FigureSentence s, int at) =>
        (
            s.IsWord(at)
            && s[at].Claim == Claim.Free
            && !Phrase.IsVerb(s, at)
            && !s.Is(at, FigureTags.Relative)
            && !(s.Is(at, FigureTags.Conjunction) && !s.Is(at, "and"))
        )
        || s.IsHyphen(at)
        || s.Symbol(at) is '&' or '\'' or '\u2019'
        || (s.Symbol(at) == '.' && s.Letters(at - 1).Length == 1 && s.Touches(at + 1));
}
