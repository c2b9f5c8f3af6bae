using CorpusGen.Core.Extraction.Figures.Grammar;
using CorpusGen.Core.Extraction.Figures.Measures;
using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.Context;

/// <summary>
/// Finds what is counted or measured: the counted things with what narrows them ("displaced Syrians in Idlib"), what is done to or
/// by them ("have fled their homes"), what a share is taken of ("60 % of its revenue"), what a measure describes ("a 45-acre farm").
/// </summary>
internal static class ConceptRule
{
    private static readonly WordSet JoiningPrepositions = new("in of from at with for across around near on under without");
    private static readonly WordSet Dimensions = new("long wide deep tall high thick old");
    private static readonly WordSet PassiveAuxiliaries = new("have has had were was been are is");

    private const int LongestInTokens = 14;

    public static (int First, int End) Find(FigureSentence s, Measure measure, int first, (int First, int End) counted)
    {
        if (counted.End > counted.First && s.IsHyphen(counted.First - 1))
            return (counted.First, NounPhraseEnd(s, counted.First));
        if (counted.End > counted.First)
            return (counted.First, Extend(s, counted.End));
        var at = measure.End;
        if (measure.Unit.Length == 0)
        {
            if (s.Is(at, "of"))
                return Of(s, at);

            // "Increase the number of users from 95 million to 250 million"
            if (
                s.Is(first - 1, "from")
                && s.Is(at, "to")
                && ConceptBefore.Find(s, first, measure.First) is var grown
                && grown.End > grown.First
            )
            {
                return grown;
            }

            return s.Is(at, FigureTags.Auxiliary) || Phrase.IsPast(s, at) ? (at, VerbPhraseEnd(s, at)) : (at, at);
        }

        if (
            s.Is(at, "of")
            || (
                s.Is(at, "in", "for")
                && measure.Family == Units.UnitFamily.Currency
                && s[at + 1].Claim != Claim.Date
                && s[at + 2].Claim != Claim.Date
            )
        )
        {
            var share = Of(s, at);
            if (share.End > share.First)
                return share;
        }

        // "10 mph less than the top speed", "wiped $340 million from the value"
        if (s.Is(at, Comparatives) && s.Is(at + 1, "than"))
            return Of(s, at + 1);
        if (measure.Family == Units.UnitFamily.Currency && s.Is(at, "from", "off") && Removed(s, first - 1))
            return Of(s, at);

        // "Pushed the index 2% lower": what is moved is between the verb and the measure.
        if (s.Is(at, "higher", "lower") && Moved(s, first) is var moved && moved < first)
            return (moved, first);
        if (measure.Unit == "time")
            return (at, at);

        // "At 2.6%, inflation remains"
        if (first == 1 && s.Is(0, "at") && s.Symbol(at) == ',' && NounPhraseEnd(s, at + 1) is var level && level > at + 1)
            return (at + 1, level);
        var described = Described(s, measure);
        if (described.End > described.First)
            return described;
        var before = ConceptBefore.Find(s, first, measure.First);

        // "100bn rupees will be spent on roads"
        if (before.End == before.First && measure.Family == Units.UnitFamily.Currency && IsPassive(s, at))
            return (at, VerbPhraseEnd(s, at));
        return before;
    }

    private static bool IsPassive(FigureSentence s, int at)
    {
        var verb = at;
        while (verb < at + 4 && s.Is(verb, FigureTags.Auxiliary | FigureTags.Modal))
            verb++;
        return verb > at && Phrase.IsPast(s, verb);
    }

    private static readonly WordSet Comparatives = new("less more higher lower greater fewer below above");

    private static readonly WordSet Removals = new(
        "wiping wiped wipes wipe cut cuts cutting knocked knocking slashed slashing shaved shaving stripped stripping took taking deducted"
    );

    private static bool Removed(FigureSentence s, int at)
    {
        while (s.Is(at, FigureTags.Adverb | FigureTags.ModifierEnd))
            at--;
        return s.Is(at, Removals);
    }

    /// <summary>The first token of a noun phrase with an article that ends before the measure and begins after a verb.</summary>
    private static int Moved(FigureSentence s, int end)
    {
        var at = end;
        while (at > end - 5 && s.IsWord(at - 1) && s[at - 1].Claim == Claim.Free && !s.Is(at - 1, FigureTags.PhraseEnd | FigureTags.Adverb))
            at--;
        return at < end && s.Is(at - 1, FigureTags.Article | FigureTags.Determiner) && Phrase.IsVerb(s, at - 2) ? at : end;
    }

    /// <summary>"Of its revenue": the noun phrase after "of", without its article.</summary>
    private static (int First, int End) Of(FigureSentence s, int at)
    {
        var first = at + 1;
        while (
            s.Is(first, FigureTags.Article | FigureTags.Determiner | FigureTags.Preposition)
            && first < at + 4
            && !s.Is(first, "those", "them", "which")
        )
        {
            first++;
        }

        while (s[first].Claim == Claim.Figure)
            first++;
        var end = NounPhraseEnd(s, first);
        return (first, end > first ? Extend(s, end) : first);
    }

    /// <summary>"A $150,000 contract", "a 45-acre horse farm", "278kg bluefin tuna": the noun that the measure is before.</summary>
    private static (int First, int End) Described(FigureSentence s, Measure measure)
    {
        var first = measure.End;
        if (s.IsHyphen(first) && s.Touches(first))
            first++;

        // "The $900m (£479m) loan": the noun is after the conversion.
        if (s.Symbol(first) == '(')
        {
            var close = first + 1;
            while (close < first + 8 && s.Symbol(close) != ')' && (!s.IsFree(close) || !Phrase.IsVerb(s, close)))
                close++;
            if (s.Symbol(close) == ')' && (s.IsDigits(first + 1) || s.IsDigits(first + 2)))
                first = close + 1;
        }

        if (s.Is(first, Dimensions))
            first++;
        var ends = s.Is(measure.First - 1, FigureTags.Article)
            ? FigureTags.PhraseEnd & ~(FigureTags.Verb | FigureTags.Reporting)
            : FigureTags.PhraseEnd | FigureTags.Adverb;
        if (!s.IsWord(first) || s.Is(first, ends) || s[first].Claim != Claim.Free || (Phrase.IsPast(s, first) && !s.IsWord(first + 1)))
            return (first, first);
        return (first, NounPhraseEnd(s, first));
    }

    private static int NounPhraseEnd(FigureSentence s, int at)
    {
        var first = at;
        for (; at < s.Count && at - first < LongestInTokens; at++)
        {
            if (s.IsHyphen(at) || s.Symbol(at) is '&' or '\'' or '\u2019')
            {
                if (s.Touches(at) || s.Symbol(at) == '&')
                    continue;
                break;
            }

            if (!s.IsWord(at) || s[at].Claim != Claim.Free)
                break;
            if (s.IsHyphen(at - 1) && at > first)
                continue;
            if (at > first && Phrase.IsVerb(s, at) && !(Phrase.IsPast(s, at) && s.Is(at - 1, FigureTags.Conjunction)))
                break;
            if (s.Is(at, FigureTags.PhraseEnd & ~FigureTags.Verb & ~FigureTags.Reporting))
                break;
            if (at > first && s.Is(at, FigureTags.Adverb))
                break;
        }

        while (at > first && (s.IsHyphen(at - 1) || s.Symbol(at - 1) is '&' or '\'' or '\u2019' || Phrase.IsAdverb(s, at - 1)))
            at--;
        return at;
    }

    /// <summary>
    /// Adds what narrows the noun: phrases in "in", "of", "from" that name no time, and a passive: "have been killed by air
    /// strikes".
    /// </summary>
    private static int Extend(FigureSentence s, int end)
    {
        for (var phrases = 0; phrases < 2; phrases++)
        {
            if (!s.Is(end, JoiningPrepositions))
            {
                break;
            }

            var noun = end + 1;
            while (s.Is(noun, FigureTags.Article | FigureTags.Determiner))
                noun++;
            if (s[noun].Claim != Claim.Free)
                break;
            var next = NounPhraseEnd(s, noun);
            if (next == noun)
                break;
            end = next;
        }

        var passive = end;
        while (s.Is(passive, PassiveAuxiliaries))
            passive++;
        return passive > end && Phrase.IsPast(s, passive) ? VerbPhraseEnd(s, end) : end;
    }

    /// <summary>The words of a verb phrase, to the next clause or the time it holds for.</summary>
    private static int VerbPhraseEnd(FigureSentence s, int at)
    {
        var first = at;
        while (at < s.Count && at - first < LongestInTokens && s[at].Claim == Claim.Free)
        {
            if (
                Phrase.IsBoundary(s, at)
                || s.Symbol(at) == ','
                || s.Is(at, FigureTags.Conjunction | FigureTags.Relative)
                || s.Is(at, "since", "during", "after")
            )
            {
                break;
            }

            if (s.Is(at, FigureTags.Preposition) && (s[at + 1].Claim != Claim.Free || s[at + 2].Claim == Claim.Date))
                break;
            at++;
        }

        while (
            at > first
            && (s.Is(at - 1, FigureTags.Preposition | FigureTags.Article | FigureTags.Determiner | FigureTags.Adverb) || !s.IsWord(at - 1))
        )
        {
            at--;
        }

        return at;
    }
}
