using CorpusGen.Core.Extraction.Figures.Measures;
using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Figures.Words;

namespace CorpusGen.Core.Extraction.Figures.Context;

/// <summary>
/// Finds what a figure is reported of: the subject of its clause ("Northern Idlib, near the border, hosts 1.5 million"). A verb
/// without a subject of its own shares the one before it ("rose 8 % and added 3 points").
/// </summary>
internal static class SubjectRule
{
    /// <summary>How far back is looked, so that a sentence of many figures stays linear.</summary>
    private const int Reach = 60;

    public static (int First, int End) Find(Sentence s, Measure measure)
    {
        var nothing = (measure.First, measure.First);
        var limit = Math.Max(0, measure.First - Reach);
        for (var at = measure.First - 1; at > limit; at--)
        {
            if (s.Symbol(at) == ':' && s.IsWord(at - 1))
            {
                var label = Before(s, at, limit);
                if (label.End > label.First) return label;
            }

            if (s.Symbol(at) is ';' or '\u2014') return nothing;
            if (!Phrase.IsVerb(s, at) && !(s.Is(at, WordClass.Rise | WordClass.Fall) && s.Is(at, WordClass.Verb))) continue;
            var subject = Before(s, at, limit);
            if (subject.End > subject.First) return subject;
        }

        return nothing;
    }

    /// <summary>The noun phrase that ends before a verb.</summary>
    private static (int First, int End) Before(Sentence s, int verb, int limit)
    {
        var end = verb;
        while (end > limit && (Phrase.IsAdverb(s, end - 1) || s.Is(end - 1, WordClass.Auxiliary | WordClass.Modal) || s[end - 1].Claim == Claim.Date)) end--;
        if (s.Symbol(end - 1) == ',') end = BeforeParenthesis(s, end - 1, limit);
        var first = end;
        while (first > limit && Belongs(s, first - 1)) first--;
        while (first < end && (s.Is(first, WordClass.Article | WordClass.Conjunction | WordClass.Determiner | WordClass.Adverb) || !s.IsWord(first)) && s[first].Claim != Claim.Figure) first++;
        if (first < end && s.Is(first, WordClass.Preposition)) first = AfterOpening(s, first, end);
        while (first < end && s.Is(first, WordClass.Article)) first++;
        while (end > first && (s.Is(end - 1, WordClass.Preposition | WordClass.Conjunction) || s.IsHyphen(end - 1) || s.Symbol(end - 1) is '\'' or '\u2019' or ',')) end--;
        return first < end && !s.Is(first, WordClass.Pronoun | WordClass.Relative) && !s.Is(end - 1, WordClass.Pronoun | WordClass.Relative) ? (first, end) : (end, end);
    }

    private static bool Belongs(Sentence s, int at)
    {
        if (Phrase.IsBoundary(s, at) || s.Symbol(at) == ',' || s[at].Claim == Claim.Figure) return false;
        return !s.Is(at, WordClass.Conjunction & ~WordClass.Preposition | WordClass.Relative | WordClass.Modal | WordClass.Auxiliary) || s.Says(at, "and");
    }

    /// <summary>"Northern Idlib, near the border with Turkey, hosts": steps over what stands between two commas.</summary>
    private static int BeforeParenthesis(Sentence s, int comma, int limit)
    {
        for (var at = comma - 1; at > limit; at--)
        {
            if (Phrase.IsBoundary(s, at)) return comma;
            if (s.Symbol(at) == ',') return at;
        }

        return comma;
    }

    /// <summary>"In Tokyo trade the yen": a phrase that opens the clause is not its subject; the next noun with an article is.</summary>
    private static int AfterOpening(Sentence s, int first, int end)
    {
        for (var at = first + 2; at < end - 1; at++)
            if (s.Is(at, WordClass.Article | WordClass.Determiner) && !s.Is(at - 1, WordClass.Preposition)) return at;
        return first + 1;
    }
}
