using CorpusGen.Core.Extraction.Figures.Grammar;
using CorpusGen.Core.Extraction.Figures.Measures;
using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.Context;

/// <summary>
/// Finds what a figure is reported of: the subject of its clause ("Northern Idlib, near the border, hosts 1.5 million"). A verb
/// without a subject of its own shares the one before it ("rose 8 % and added 3 points", "is set to rise by 5 %").
/// </summary>
internal static class SubjectRule
{
    /// <summary>How far back is looked, so that a sentence of many figures stays linear.</summary>
    private const int Reach = 60;

    public static (int First, int End) Find(FigureSentence s, Measure measure)
    {
        var nothing = (measure.First, measure.First);
        var limit = Math.Max(0, measure.First - Reach);
        if (s.Symbol(measure.First - 1) == '(' && s[measure.First - 2].Claim == Claim.Free)
        {
            // "John Gant (0.5 WAR)", "the S8 (75 kWh)"
            var named = ConceptBefore.Find(s, measure.First - 1, measure.First);
            if (named.End > named.First)
                return named;
        }

        for (var at = measure.First - 1; at > limit; at--)
        {
            if (s.Symbol(at) is ';' or '\u2014')
                return nothing;
            if (s.Symbol(at) == ':' && s.IsWord(at - 1) && Label(s, at, limit) is var label && label.End > label.First)
                return label;
            if (
                !Phrase.IsVerb(s, at)
                && !(s.Is(at, FigureTags.Rise | FigureTags.Fall) && s.Is(at, FigureTags.Verb))
                && !IsVerbOfRelative(s, at)
            )
            {
                continue;
            }

            // "Harlow is hiring cooks, growing to 200": a participle shares the subject of the clause.
            if (s.Symbol(at - 1) == ',' && s.Letters(at).EndsWith("ing".AsSpan()))
                continue;
            if (s.Is(at, FigureTags.SourceCue))
                return nothing;
            if (s.Is(at - 1, "to") || FollowsConjunction(s, at))
                continue;
            var subject = Before(s, at, limit);
            if (subject.End > subject.First)
                return subject;

            // "Since it's hosting 3.5 million": who a pronoun refers to is not known, and a wrong name is worse than no name.
            if (IsPronoun(s, at))
                return nothing;
        }

        return nothing;
    }

    /// <summary>"A plume that extends 20 miles": the word after "that" is the verb of its clause, also if it is not known.</summary>
    private static bool IsVerbOfRelative(FigureSentence s, int at) =>
        s.IsWord(at)
        && s.Is(at - 1, "that", "which", "who")
        && s.IsWord(at - 2)
        && !s.Is(at - 2, FigureTags.PhraseEnd)
        && !s.Is(at, (FigureTags.PhraseEnd & ~(FigureTags.Verb | FigureTags.Reporting)) | FigureTags.Adverb)
        && s[at].Claim == Claim.Free;

    private static bool FollowsConjunction(FigureSentence s, int verb)
    {
        var at = verb - 1;
        while (at > 0 && Phrase.IsAdverb(s, at) && s[at].Claim == Claim.Free)
            at--;
        return s.Is(at, FigureTags.Conjunction);
    }

    private static bool IsPronoun(FigureSentence s, int verb)
    {
        var at = verb - 1;
        while (
            at > 0
            && (
                Phrase.IsAdverb(s, at)
                || s.Is(at, FigureTags.Auxiliary | FigureTags.Modal)
                || s.Symbol(at) is '\'' or '\u2019'
                || s.Is(at, "s")
            )
        )
        {
            at--;
        }

        return s.Is(at, FigureTags.Pronoun);
    }

    /// <summary>"Total cost: $72,370": words without a verb before a colon.</summary>
    private static (int First, int End) Label(FigureSentence s, int colon, int limit)
    {
        var first = colon;
        while (
            first > limit
            && (s.IsWord(first - 1) || s.IsHyphen(first - 1))
            && !Phrase.IsVerb(s, first - 1)
            && s[first - 1].Claim == Claim.Free
        )
        {
            first--;
        }

        return first == limit || !s.IsWord(first - 1) ? (first, colon) : (colon, colon);
    }

    /// <summary>The noun phrase that ends before a verb.</summary>
    private static (int First, int End) Before(FigureSentence s, int verb, int limit)
    {
        var end = verb;
        while (
            end > limit
            && (
                (Phrase.IsAdverb(s, end - 1) && !s.IsHyphen(end - 2))
                || s.Is(end - 1, FigureTags.Auxiliary | FigureTags.Modal)
                || s[end - 1].Claim == Claim.Date
            )
        )
        {
            end--;
        }

        // "Harlow Foods (HRL.N) fell"
        if (s.Symbol(end - 1) == ')' && Opening(s, end - 1, limit) is var opening && opening > limit)
            end = opening;
        if (s.Is(end - 1, FigureTags.Relative))
            end = s.Symbol(end - 2) == ',' ? end - 2 : end - 1;
        else if (s.Symbol(end - 1) == ',')
            end = BeforeParenthesis(s, end - 1, limit);
        end = BeforePeriod(s, end, limit);
        var figure = end;
        while (end > limit && s[end - 1].Claim == Claim.Figure)
            end--;
        var first = end;
        while (first > limit && Belongs(s, first - 1) && !Governs(s, first - 1, end))
            first--;
        while (
            first < end
            && (s.Is(first, FigureTags.Article | FigureTags.Conjunction | FigureTags.Determiner | FigureTags.Adverb) || !s.IsWord(first))
        )
        {
            first++;
        }

        if (first < end && s.Is(first, FigureTags.Preposition))
            first = AfterOpening(s, first, end);
        while (first < end && s.Is(first, FigureTags.Article))
            first++;
        while (
            end > first
            && (
                s.Is(end - 1, FigureTags.Preposition | FigureTags.Conjunction | FigureTags.Article)
                || s.IsHyphen(end - 1)
                || s.Symbol(end - 1) is '\'' or '\u2019' or ','
            )
        )
        {
            end--;
        }

        // "The mast has a flag that spans": the last noun phrase before the relative.
        if (s.Is(end, FigureTags.Relative))
        {
            for (var at = first + 1; at < end - 1; at++)
            {
                if (s.Is(at, FigureTags.Article | FigureTags.Determiner))
                    first = at + 1;
            }
        }

        if (first < end && !IsReference(s, first) && !IsReference(s, end - 1))
            return (first, end);

        // "A 60-year-old might withdraw 2.72 %": the subject is a figure itself.
        while (end < figure && s[end].Claim != Claim.Figure)
            end++;
        return figure > end && s.Is(figure - 1, "old", "olds") ? (end, figure) : (end, end);
    }

    /// <summary>A pronoun or a relative; "US" is a country.</summary>
    private static bool IsReference(FigureSentence s, int at) =>
        s.Is(at, FigureTags.Pronoun | FigureTags.Relative) && s.Letters(at) is not ['U', 'S'];

    /// <summary>"Profit for the three months to December was": the period is between the subject and its verb.</summary>
    private static int BeforePeriod(FigureSentence s, int end, int limit)
    {
        var at = end;
        if (!s.Is(at - 1, "to", "ended", "ending") || s[at].Claim != Claim.Date || s[at - 2].Claim != Claim.Figure)
            return end;
        at--;
        while (at > limit && s[at - 1].Claim == Claim.Figure)
            at--;
        while (s.Is(at - 1, FigureTags.Article | FigureTags.Preposition))
            at--;
        return at;
    }

    /// <summary>"He believed rates would stay", "expects to see earnings grow": a verb of which the subject is a part.</summary>
    private static bool Governs(FigureSentence s, int at, int end) =>
        at < end - 1
        && (
            (s.Is(at, FigureTags.Reporting) && s.Is(at - 1, FigureTags.Pronoun))
            || (s.Is(at - 1, "to") && s.Is(at, "see", "have", "let"))
            || (s.Is(at - 1, FigureTags.Pronoun) && s.Is(at, Beliefs))
        );

    private static readonly WordSet Beliefs = new("believed believes expected expects thought thinks saw sees hoped hopes feared fears");

    private static int Opening(FigureSentence s, int close, int limit)
    {
        for (var at = close - 1; at > Math.Max(limit, close - 10); at--)
        {
            if (s.Symbol(at) == '(')
                return at;
        }

        return limit;
    }

    private static bool Belongs(FigureSentence s, int at)
    {
        // "Dell Technologies Inc. is cutting", "U.S. employers added"
        if (s.Symbol(at) == '.')
            return s.Touches(at) && (s.Is(at - 1, FigureTags.Abbreviation) || (s.Letters(at - 1).Length == 1 && s.IsCapital(at - 1)));
        if (Phrase.IsBoundary(s, at) || s.Symbol(at) == ',' || s[at].Claim is Claim.Figure or Claim.Date)
            return false;
        if (s.Is(at, FigureTags.SourceCue))
            return false;
        return !s.Is(at, (FigureTags.Conjunction & ~FigureTags.Preposition) | FigureTags.Relative | FigureTags.Modal | FigureTags.Auxiliary)
            || s.Is(at, "and");
    }

    /// <summary>"Northern Idlib, near the border with Turkey, hosts": steps over what is between two commas.</summary>
    private static int BeforeParenthesis(FigureSentence s, int comma, int limit)
    {
        for (var at = comma - 1; at > limit; at--)
        {
            if (Phrase.IsBoundary(s, at))
                return comma;
            if (s.Symbol(at) == ',')
                return at;
        }

        return comma;
    }

    /// <summary>"In Tokyo trade the yen": a phrase that opens the clause is not its subject; the next noun with an article is.</summary>
    private static int AfterOpening(FigureSentence s, int first, int end)
    {
        for (var at = first + 2; at < end - 1; at++)
        {
            if (s.Is(at, FigureTags.Article | FigureTags.Determiner) && !s.Is(at - 1, FigureTags.Preposition))
                return at;
        }

        return first + 1;
    }
}
