using CorpusGen.Core.Extraction.Figures.Numbers;
using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Figures.Units;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.Measures;

/// <summary>
/// Separates the numbers that a text reports from those that are only part of its wording: "one another", "on the one hand".
/// </summary>
internal static class Reported
{
    private static readonly WordSet NounsOfIdioms = new("point side stage hand");

    /// <summary>"Under one roof", "with one voice", "one eye on the sea": nothing is counted.</summary>
    private static readonly WordSet Idioms = new("roof eye voice breath accord");

    /// <summary>Nouns that "one-" counts: "a one-match ban", "a one-bedroom flat"; "one-off" and "one-sided" count nothing.</summary>
    private static readonly WordSet Counted = new(
        "match game goal night bedroom point run child page shot set seat storey story room vote term wicket stroke member lap round try "
            + "volume act car lane engine"
    );

    public static bool Is(FigureSentence s, Measure measure)
    {
        var before = measure.First - 1;
        if (
            measure.Form == NumberForm.Words
            && s.IsHyphen(before)
            && s.Touches(measure.First)
            && s.IsWord(before - 1)
            && s.Touches(before)
            && !s.Is(before - 1, FigureTags.AnyNumber)
        )
        {
            return false;
        }

        var opening = s.Symbol(0) is '\u2018' or '\u201C' or '"' ? 1 : 0;
        if (measure.Plain && s.Count == opening + 2 && s.Symbol(opening + 1) is '.' or ')' && measure.First == opening)
        {
            if (measure.Low < 100 || (measure.Low < 1000 && BeginsParagraph(s)))
                return false;
        }

        // "118-129": the pages of a chapter, alone in a table of contents.
        if (measure.First == 0 && measure.End == s.Count && measure.IsRange && measure.Unit.Length == 0 && s.IsDigits(0) && s.Count == 3)
            return s[0].Start == 0 && s.Text.Length == s[2].End;

        // "6-a-side" is a form of a game; "1-5: rain" labels a line.
        if (s.IsHyphen(measure.End) && s.Is(measure.End + 1, "a") && s.IsHyphen(measure.End + 2) && s.Is(measure.End + 3, "side"))
            return false;
        if (measure.First == 0 && measure.Unit.Length == 0 && measure.IsRange && s.Symbol(measure.End) == ':')
            return false;

        // "The progression between the two": a pronoun.
        if (
            measure.Form == NumberForm.Words
            && s.Is(measure.First, "two")
            && s.Is(before, "the")
            && s.Is(before - 1, "between", "of")
            && !s.IsWord(measure.End)
        )
        {
            return false;
        }

        // "A stick or two": one or two.
        if (measure.Unit.Length == 0 && s.Is(measure.First, "two") && s.Is(before, "or") && s.Is(before - 2, "a", "an"))
            return false;

        // "A six off the last ball": a number with an article counts nothing; "a hundred" and "a dozen" do.
        if (
            measure.Form == NumberForm.Words
            && measure.Unit.Length == 0
            && measure.End == measure.First + 1
            && measure.Low is > 1 and < 20 and not 12
            && s.Is(before, "a", "an")
            && (!s.IsWord(measure.End) || s.Is(measure.End, FigureTags.PhraseEnd & ~FigureTags.Verb))
            && !s.IsHyphen(measure.End)
        )
        {
            return false;
        }

        // "18 per 1,000 population": what a rate is given for.
        if (s.Is(before, "per") && measure.Unit.Length == 0 && measure.Low is 100 or 1000 or 10_000 or 100_000 or 1_000_000)
            return false;

        // "One-day internationals": a form of a game.
        if (measure.IsOne && measure.Unit == "day" && s.Is(measure.End, Games) && s.IsHyphen(measure.End - 2))
            return false;

        // "1.2b": whether the letter is a scale or a label is not known.
        if (measure.Unit.Length == 0 && measure.Scale <= 1 && s.Touches(measure.End) && s.Is(measure.End, "b", "t"))
            return false;

        // "In the three quarters to June" is a period.
        if (s.Is(measure.End, "quarters") && s.Is(measure.End + 1, "to", "ended", "ending") && s[measure.End + 2].Claim == Claim.Date)
            return false;
        if (measure.Unit.Length > 0)
        {
            if (measure.Family == UnitFamily.Time && measure.IsOne && IsSomeDay(s, measure))
                return false;
            return measure.Form != NumberForm.Multiple || IsMultiple(s, measure);
        }

        if (IsNoteBefore(s, measure) || IsParagraphNumber(s, measure))
            return false;

        // "Three-against-three", "two-by-four", "five-on-three"
        if (s.IsHyphen(measure.End) && s.Is(measure.End + 1, Against) && s.IsHyphen(measure.End + 2) && s.Touches(measure.End + 1))
            return false;
        if (measure.Form == NumberForm.Words && measure.IsOne && s.Is(measure.First, "one"))
            return IsCount(s, measure);
        if (measure.Form == NumberForm.Words && s.Is(measure.First, "a", "an") && measure.Low < 1)
            return true;
        return !(s.Symbol(before) == '\'' && measure.Plain);
    }

    /// <summary>"One aged 13 years, one called Rowan": what was counted before.</summary>
    private static readonly WordSet Descriptions = new("aged called named entitled titled dated known");

    private static readonly WordSet Games = new(
        "international internationals cricket side team squad captain specialist game games match matches cup series tournament"
    );

    private static readonly WordSet Against = new("against by on versus v for to");

    /// <summary>"135. However, the risks": the number of a paragraph is alone at the beginning of a line, before a sentence.</summary>
    private static bool BeginsParagraph(FigureSentence s)
    {
        var before = s[0].Start - 1;
        var next = s[s.Count - 1].End;
        while (before >= 0 && s.Text[before] is ' ' or '\t')
            before--;
        while (next < s.Text.Length && s.Text[next] is ' ' or '\t')
            next++;
        return (before < 0 || s.Text[before] is '\n' or '\r') && next < s.Text.Length && char.IsUpper(s.Text[next]);
    }

    /// <summary>
    /// "7 In support of it", "38 One of the purposes", "24 Regulation 3": the number of a paragraph, before a word that begins its first
    /// sentence; also if a list lost its line breaks ("the applicants 21 The applicants").
    /// </summary>
    private static bool IsParagraphNumber(FigureSentence s, Measure measure)
    {
        var next = measure.End;
        if (!measure.Plain || measure.Form != NumberForm.Digits || measure.Low is < 1 or > 999 || !s.IsCapital(next))
            return false;
        if (s.Letters(measure.First).IndexOfAny('.', ',') >= 0 || s.Letters(next) is ['U', 'S'])
            return false;
        var isAcronym = s.Letters(next).Length > 1 && char.IsUpper(s.Letters(next)[1]);
        if (measure.First > 0 && !(measure.First == 1 && s.Symbol(0) is '"' or '\u201D' or '\u201C'))
            return s.IsWord(measure.First - 1) && !s.IsCapital(measure.First - 1) && s.Is(next, Openers) && !s.IsCapital(next + 1);
        if (isAcronym)
            return Grammar.Phrase.IsPast(s, next + 1) && s.Is(next + 2, FigureTags.Preposition | FigureTags.Article | FigureTags.Relative);
        if (s.Is(next, FigureTags.Label) && s.IsDigits(next + 1))
            return true;
        if (s.Is(next, FigureTags.Preposition) && (s.Is(next + 1, FigureTags.AnyNumber | FigureTags.Digits) || s.IsCapital(next + 1)))
            return s.Is(next + 1, "the") || s.Is(next, Headers);
        if (s.Is(next, "one") && s.Is(next + 1, "of"))
            return true;
        return s.Is(next, Openers)
            || s.Is(next, Headers)
            || s.Is(next, FigureTags.Article | FigureTags.Determiner | FigureTags.Conjunction | FigureTags.Pronoun | FigureTags.Relative)
            || (s.Is(next, FigureTags.Preposition) && !s.IsCapital(next + 1))
            || s.Is(next, "counsel", "following")
            || (s.Is(next, Connectives) && (s.Symbol(next + 1) == ',' || s.IsWord(next + 1)));
    }

    /// <summary>Words that begin a sentence, and no name of a thing that is counted.</summary>
    private static readonly WordSet Openers = new(
        "the it in on at this these there his her he she they we i an if when where as for to by"
    );

    /// <summary>"87 Indeed, by requiring": adverbs that begin a paragraph of reasons.</summary>
    private static readonly WordSet Connectives = new(
        "indeed thus accordingly therefore hence consequently finally furthermore moreover nevertheless nonetheless similarly likewise "
            + "first secondly thirdly lastly next then here conversely rather instead also again"
    );

    private static readonly WordSet Headers = new(
        "before after although because however whether while under upon pursuant section according " + "concerning regarding"
    );

    /// <summary>"2 Cochlear implantation is common": a note's number before a sentence, because nothing in the plural follows it.</summary>
    private static bool IsNoteBefore(FigureSentence s, Measure measure)
    {
        if (measure.First > 0 || !measure.Plain || measure.Low is < 2 or > 999 || !s.IsCapital(measure.End))
            return false;
        var at = measure.End;
        for (; at < measure.End + 5 && s.IsWord(at) && !s.Is(at, FigureTags.PhraseEnd); at++)
        {
            if (Grammar.Phrase.IsPlural(s, at))
                return false;
        }

        return s.Is(at, FigureTags.Auxiliary | FigureTags.Article);
    }

    /// <summary>"One man", but not "this one", "one another", "one of the best" and "at one point".</summary>
    private static bool IsCount(FigureSentence s, Measure measure)
    {
        var next = measure.End;
        var before = measure.First - 1;
        if (next >= s.Count)
            return measure.First == 0;
        if (s.IsHyphen(next) && s.Touches(next) && s.Touches(next + 1) && s.Is(next + 1, Counted))
            return true;

        // "Or one run an over": the noun is a verb too.
        if (s.Is(next, Counted) && !s.Is(next, NounsOfIdioms) && s.Is(before, "or", "and") && s.Is(next + 1, "a", "an"))
            return true;
        if (!s.IsWord(next) || s.Is(next, FigureTags.PhraseEnd | FigureTags.Adverb | FigureTags.Reporting))
            return false;
        if (s.Is(before, FigureTags.Determiner | FigureTags.Relative) || s.Is(before, "the"))
            return s.Is(before, "only", "just");
        if (s.Is(next, Descriptions))
            return false;
        if (s.Is(before, "no", "any") || s.Is(next, "another", "thing", "way"))
            return false;
        if (s.Is(next, Idioms))
            return false;
        if (s.Is(next, NounsOfIdioms))
            return !s.Is(before, "at", "on");
        return true;
    }

    /// <summary>"One day he will", "at one time", "one night".</summary>
    private static bool IsSomeDay(FigureSentence s, Measure measure) =>
        s.Is(measure.First, "one")
        && measure.Unit is "day"
        && s.Is(measure.End, FigureTags.Pronoun | FigureTags.Modal | FigureTags.Article);

    /// <summary>"Twice as many", "doubled to 50,000"; a doubling that is a noun ("doubles tennis") is not in the vocabulary.</summary>
    private static bool IsMultiple(FigureSentence s, Measure measure) => !s.Is(measure.First, "doubling", "halving", "tripling");
}
