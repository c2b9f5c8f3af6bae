using CorpusGen.Core.Extraction.Figures.Grammar;
using CorpusGen.Core.Extraction.Figures.Measures;
using CorpusGen.Core.Extraction.Figures.Numbers;
using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.Context;

/// <summary>
/// Finds the things that are counted: "displaced Syrians", "heart transplants", "first-team players". Number shows if the phrase
/// ends: "many" is followed by a plural, and its first plural is its head.
/// </summary>
internal static class CountedRule
{
    private static readonly WordSet Comparatives = new("more other such fewer most");

    private const int LongestInTokens = 9;

    /// <summary>The tokens of the phrase; empty if none is counted.</summary>
    public static (int First, int End) Find(FigureSentence s, Measure measure)
    {
        var first = ShareInBrackets.Skip(s, measure.End);
        var many = !measure.IsOne;

        // "300+ homes", "eight or more sites"
        if (s.Symbol(first) == '+' && s.Touches(first))
            first++;
        else if (s.Is(first, "or") && (s.Is(first + 1, "more", "so") || s.Is(first + 1, "fewer", "less")))
            first += 2;

        // "Eight or nine glasses"
        if (s.Is(first, "or", "and") && s[first + 1].Claim == Claim.Figure)
            first++;
        if (s.Is(first, "of") && measure.Form is NumberForm.Vague or NumberForm.Fraction)
            first++;
        else if (s.Is(first, "of") && s.Is(first + 1, FigureTags.Article | FigureTags.Determiner))
            first += 2;
        while (s[first].Claim == Claim.Figure)
            first++;
        while (
            s.Is(first, FigureTags.Article | FigureTags.Determiner) && (measure.Form == NumberForm.Fraction || s.Is(first, Comparatives))
        )
        {
            first++;
        }

        if (s.Is(first, "additional", "extra", "further"))
            first++;
        first = Skip(s, first, measure);
        if (s.IsHyphen(first) && s.Touches(first) && s.Touches(first + 1))
        {
            // "An 84-page report" counts pages; the report is what it describes.
            first++;
            if (s.IsWord(first) && !s.IsHyphen(first + 1))
                return (first, first + 1);
        }

        // "One-third greater than normal"
        if (s.Is(first, "greater", "higher", "larger") && s.Is(first + 1, "than"))
            return (first, first);

        // "1 can (29 ounces)", "2 cans of tomatoes"
        if (s.Is(first, "can") && (s.Symbol(first + 1) == '(' || s.Is(first + 1, "of")))
            return (first, first + 1);
        if (Phrase.IsPast(s, first) && !IsPremodifier(s, first) && !s.IsHyphen(first + 1) && !s.Is(first, "run"))
            return (first, first);

        // "Two settlements, one covering the bank": a participle describes what was named before.
        if (!many && WordEnding.IsIng(s, first) && (s.Is(first + 1, FigureTags.Article | FigureTags.Determiner) || s.IsCapital(first + 1)))
            return (first, first);

        // "With 29 cutting back on it"
        if (
            many
            && WordEnding.IsIng(s, first)
            && (s.Is(first + 1, FigureTags.Article | FigureTags.Determiner | FigureTags.Preposition) || s.Is(first + 1, Particles))
        )
        {
            return (first, first);
        }

        if (
            s.Is(first, FigureTags.Adverb)
            && !Phrase.IsPlural(s, first)
            && !(s.Is(first, Sides) && (Phrase.IsPlural(s, first + 1) || Phrase.IsPlural(s, first + 2)))
            && !(s.Is(first, Rhythms) && (Phrase.IsPlural(s, first + 1) || Phrase.IsPlural(s, first + 2)))
        )
        {
            return (first, first);
        }

        var share = measure.Form == NumberForm.Fraction;
        var end = first;
        while (
            end < s.Count
            && end - first < LongestInTokens
            && Continues(s, first, end, many)
            && !(share && end > first && s.Is(end, FigureTags.Verb))
        )
        {
            if (many && Phrase.IsPlural(s, end) && !IsPossessive(s, end + 1) && (IsSecondPlural(s, first, end) || !HeadFollows(s, end + 1)))
                return (first, end + 1);
            end++;
        }

        if (many && !share && end > first && Joins(s, first, end))
            end = s.Symbol(end) == ',' ? AfterComma(s, end) : AfterAnd(s, end);

        // "A fifth of the world's 500 companies": the share is one of companies, not of the world.
        if (share && end > first && IsPossessive(s, end - 1))
            return (first, first);

        // "The three witness a crash": no plural was found, and an article begins another phrase.
        if (many && !share && end > first && s.Is(end, FigureTags.Article) && s.Is(end - 1, FigureTags.Verb) && !s.IsCapital(end - 1))
            return (first, first);
        // "Fifteen of the top 20 codes"
        if (end == first + 1 && s.Is(first, "top") && s[end].Claim == Claim.Figure)
            return (first, first);
        while (end > first && (s.IsHyphen(end - 1) || Phrase.IsAdverb(s, end - 1) || IsPossessive(s, end - 1)))
            end--;
        return (first, end);
    }

    /// <summary>
    /// Steps over a label ("two Phase 2 trials") and over a superlative with its participle ("the three worst hit provinces"). After
    /// "magnitude" and "category" the number measures, and nothing is counted.
    /// </summary>
    private static int Skip(FigureSentence s, int first, Measure measure)
    {
        if (
            s.Is(s.IsHyphen(measure.First - 1) ? measure.First - 2 : measure.First - 1, Scales)
            || (s.Is(first, Directions) && !s.IsCapital(first + 1) && !Phrase.IsPlural(s, first + 1))
        )
        {
            return s.Count;
        }

        if (
            s.Is(first, FigureTags.Label)
            && s[first + 1].Claim == Claim.NonQuantity
            && s.IsWord(first + 2)
            && s[first + 2].Claim == Claim.Free
            && !s.Is(first + 2, FigureTags.PhraseEnd)
        )
        {
            return first + 2;
        }

        if (s.Is(first, "worst", "best", "hardest") && Phrase.IsPast(s, first + 1))
            return first + 2;
        var adverb =
            Phrase.IsAdverb(s, first)
            && !(s.Is(first, Rhythms) && (Phrase.IsPlural(s, first + 2) || Phrase.IsPlural(s, first + 3)))
            && !Phrase.IsPlural(s, first)
            && !Phrase.IsPast(s, first + 1)
            && !s.IsHyphen(first + 1);
        return adverb && measure.Form != NumberForm.Fraction && !Phrase.IsPlural(s, first + 1) ? s.Count : first;
    }

    private static readonly WordSet Particles = new("back up down out off away");

    /// <summary>Words in -ly that are adjectives: "6.5m monthly active users".</summary>
    private static readonly WordSet Rhythms = new("hourly daily weekly monthly quarterly yearly early elderly friendly deadly costly");

    private static readonly WordSet Scales = new("magnitude category grade ph");

    /// <summary>Adverbs that are adjectives before a plural: "three away fixtures".</summary>
    private static readonly WordSet Sides = new("away home straight back inside outside overseas early late");

    private static readonly WordSet Directions = new("north south east west");

    private static bool Continues(FigureSentence s, int first, int at, bool many)
    {
        if (s.IsHyphen(at))
            return at > first && s.Touches(at) && s.Touches(at + 1);
        if (IsPossessive(s, at))
            return at > first;

        // "34,570 U.S. citizens"
        if (s.Symbol(at) == '.')
            return at > first && s.Letters(at - 1).Length == 1 && s.Touches(at) && s.IsWord(at + 1);
        if (!s.IsWord(at) || (s[at].Claim != Claim.Free && !IsName(s, at)))
            return false;
        if (s.IsHyphen(at - 1) && at > first)
            return true;

        // "All-electric vehicles", "sold-out concerts"; and "US" is not the pronoun.
        if ((s.IsHyphen(at + 1) && s.Touches(at + 1) && s.Touches(at + 2) && s.IsWord(at + 2)) || s.Letters(at) is ['U', 'S'])
            return true;
        if (s.Is(at, FigureTags.PhraseEnd & ~FigureTags.Verb & ~FigureTags.Reporting))
            return false;
        if (!many && at > first && Phrase.IsPlural(s, at) && !s.IsCapital(at))
            return false;
        if (s.Is(at, FigureTags.Verb | FigureTags.Reporting))
        {
            return many
                ? Phrase.IsPlural(s, at) || (at == first && IsBeforePlural(s, at))
                : at == first && (!s.IsWord(at + 1) || s.Is(at + 1, FigureTags.Article));
        }

        if (at > first && Phrase.IsPast(s, at))
            return at == first + 1 && IsPremodifier(s, at) && !Phrase.IsPlural(s, at - 1);
        return at == first || !s.Is(at, FigureTags.Adverb) || s.Is(at, "high", "low");
    }

    /// <summary>"Three break points", "24 confirmed cases": a plural follows, and nothing that a verb could have.</summary>
    private static bool IsBeforePlural(FigureSentence s, int at) =>
        Phrase.IsPlural(s, at + 1)
        && s[at + 1].Claim == Claim.Free
        && !s.Is(at + 1, FigureTags.Verb | FigureTags.Reporting)
        && !s.IsCapital(at + 1);

    /// <summary>"Recorded songs", "displaced Syrians": a noun follows the word in -ed.</summary>
    private static bool IsPremodifier(FigureSentence s, int at) =>
        s.IsWord(at + 1)
        && s[at + 1].Claim == Claim.Free
        && !s.Is(at + 1, FigureTags.PhraseEnd | FigureTags.Adverb)
        && (!Phrase.IsPast(s, at + 1) || (Phrase.IsPlural(s, at + 2) && s[at + 2].Claim == Claim.Free))
        && !s.Is(at, "fled", "had");

    /// <summary>True if nothing in the phrase is in the plural or has a capital.</summary>
    private static bool Joins(FigureSentence s, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (s.IsHyphen(at))
                continue;
            if (!s.IsWord(at) || Phrase.IsPlural(s, at) || s.IsCapital(at))
                return false;
        }

        return true;
    }

    /// <summary>"Costs orders": the plural before it makes it the head, and a third word in -s is a verb.</summary>
    private static bool IsSecondPlural(FigureSentence s, int first, int at) => at > first && Phrase.IsPlural(s, at - 1);

    /// <summary>Steps over ", friendly deals" in "thousands of small, friendly deals".</summary>
    private static int AfterComma(FigureSentence s, int end)
    {
        if (!s.Is(end - 1, FigureTags.Adjective) && !WordEnding.IsOfAdjective(s, end - 1))
            return end;
        var at = end + 1;
        if (!s.IsWord(at) || s[at].Claim != Claim.Free || s.IsCapital(at) || s.Is(at, FigureTags.PhraseEnd) || Phrase.IsPlural(s, at))
            return end;
        return Phrase.IsPlural(s, at + 1) && s[at + 1].Claim == Claim.Free && !s.Is(at + 1, FigureTags.Verb) ? at + 2 : end;
    }

    /// <summary>"Three Six Nations games": a number word that is part of a name.</summary>
    private static bool IsName(FigureSentence s, int at) => s[at].Claim == Claim.NonQuantity && s.IsCapital(at) && s.IsCapital(at + 1);

    /// <summary>Steps over "and uncorrected failures" in "two continual and uncorrected failures".</summary>
    private static int AfterAnd(FigureSentence s, int end)
    {
        if (!s.Is(end, "and"))
            return end;
        for (var at = end + 1; at < end + 6 && (s.IsWord(at) || s.IsHyphen(at)) && s[at].Claim == Claim.Free; at++)
        {
            if (s.IsHyphen(at) || s.IsHyphen(at + 1) || s.IsHyphen(at - 1))
                continue;
            if (s.Is(at, FigureTags.PhraseEnd) || s.IsCapital(at))
                return end;
            if (Phrase.IsPlural(s, at))
                return at > end + 1 ? at + 1 : end;
        }

        return end;
    }

    private static bool IsPossessive(FigureSentence s, int at) =>
        (s.Symbol(at) is '\'' or '\u2019' && s.Touches(at)) || (s.Is(at, "s") && s.Symbol(at - 1) is '\'' or '\u2019' && s.Touches(at));

    /// <summary>"Sports cars": a second plural right after the first is the head.</summary>
    private static bool HeadFollows(FigureSentence s, int at) =>
        Phrase.IsPlural(s, at)
        && s[at].Claim == Claim.Free
        && !s.Is(at, FigureTags.Verb | FigureTags.Reporting | FigureTags.Adverb | FigureTags.CalendarUnit)
        && !s.IsCapital(at);
}
