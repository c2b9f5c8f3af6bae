using CorpusGen.Core.Extraction.Figures.Grammar;
using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Figures.Units;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.Measures;

/// <summary>
/// "29 years old", "a 60-year-old", "eighteen months of age", "87 yo", "aged 35", "age 87", "who was 10", "Armstrong, 25,".
/// </summary>
internal static class Age
{
    private static readonly WordSet AgeFollowers = new("when by at and in on");
    private static readonly WordSet People = new("he she who i");

    public static void Read(FigureSentence s, ref Measure measure)
    {
        // "Over-65s and under-18s"
        if (
            measure.Unit == "second"
            && s.IsHyphen(measure.First - 1)
            && s.Is(measure.End - 1, "s")
            && s.Is(measure.First - 2, "over", "under")
        )
        {
            measure.Modifier = s.Is(measure.First - 2, "over") ? Model.Modifier.MoreThan : Model.Modifier.LessThan;
            Become("year", measure.End, ref measure);
            return;
        }

        if (measure.Family == UnitFamily.Time && measure.Unit is "year" or "month" or "week" or "day")
        {
            var at = measure.End;
            if (s.IsHyphen(at) && s.Touches(at + 1))
                at++;
            if (s.Is(at, "old", "olds"))
                Become(measure.Unit, at + 1, ref measure);
            else if (s.Is(at, "of") && s.Is(at + 1, "age"))
                Become(measure.Unit, at + 2, ref measure);
            else if (measure.Unit == "year" && (IsOfAge(s, measure.First) || IsMeanAge(s, measure.First)))
                Become("year", measure.End, ref measure);
            return;
        }

        if (measure.Unit.Length > 0 || measure.Low is not { } age)
            return;
        if (s.Is(measure.End, "yo") || (s.Is(measure.End, "y") && s.Symbol(measure.End + 1) == '/' && s.Is(measure.End + 2, "o")))
        {
            Become("year", measure.End + (s.Is(measure.End, "yo") ? 1 : 3), ref measure);
            return;
        }

        if (measure.Plain && s.Is(measure.End, "or", "and") && s.Is(measure.End + 1, "older", "younger"))
        {
            Become("year", measure.End, ref measure);
            return;
        }

        if (age is > 0 and < 130 && measure.Scale <= 1 && measure.Form == Numbers.NumberForm.Digits && IsMeanAge(s, measure.First))
        {
            Become("year", measure.End, ref measure);
            return;
        }

        if (age is < 0 or > 130 || decimal.Truncate(age) != age)
            return;
        if (IsOfAge(s, measure.First) && !s.Is(measure.End, FigureTags.Scale))
            Become("year", measure.End, ref measure);
        else if (measure.Plain && !measure.IsRange && (IsApposition(s, measure) || IsPredicate(s, measure)))
            Become("year", measure.End, ref measure);
    }

    private static void Become(string unit, int end, ref Measure measure) =>
        (measure.Unit, measure.End, measure.Family, measure.Plain) = (unit + " of age", end, UnitFamily.Other, false);

    /// <summary>"Aged 35", "over the age of 21", "ages 5 to 9".</summary>
    private static bool IsOfAge(FigureSentence s, int at) =>
        s.Is(at - 1, "aged", "age", "ages")
        || (s.Is(at - 1, FigureTags.ModifierEnd) && s.Is(at - 2, "aged"))
        || (s.Is(at - 1, "of") && s.Is(at - 2, "age", "ages"))
        || (s.Is(at - 1, "between") && s.Is(at - 2, "aged", "ages", "age"))
        || (s.Is(at - 1, "than") && s.Is(at - 2, "older", "younger"))
        || IsInListOfAges(s, at);

    /// <summary>"The average age was 24.9", "the median age of the patients was 48 years", "(mean age 35.2)".</summary>
    private static bool IsMeanAge(FigureSentence s, int at)
    {
        at--;
        if (s.Is(at, "was", "is", "of") || s.Is(at, "were", "being") || s.Symbol(at) is '=' or ',' or ':')
            at--;
        for (
            var last = at - 5;
            at > last && s.IsWord(at) && !s.Is(at, FigureTags.Verb | FigureTags.Auxiliary | FigureTags.Conjunction);
            at--
        )
        {
            if (s.Is(at, "age", "ages"))
                return s.Is(at - 1, Means);
        }

        return false;
    }

    private static readonly WordSet Means = new("mean average median minimum maximum");

    /// <summary>"Ages 16, 21 and 22"</summary>
    private static bool IsInListOfAges(FigureSentence s, int at)
    {
        if (s.Symbol(at - 1) != ',' && !s.Is(at - 1, "and", "or"))
            return false;
        for (var last = at - 8; at > last && at > 0; at--)
        {
            if (s.Is(at - 1, "aged", "ages"))
                return true;
            if (!(s.IsDigits(at - 1) || s.Symbol(at - 1) == ',' || s.Is(at - 1, "and", "or")))
                return false;
        }

        return false;
    }

    /// <summary>"Jamie Armstrong, 25, said": a name, and the number between commas.</summary>
    private static bool IsApposition(FigureSentence s, Measure measure) =>
        s.Symbol(measure.First - 1) == ','
        && s.Symbol(measure.End) == ','
        && (
            s.IsCapital(measure.First - 2)
            || IsJunior(s, measure.First - 2)
            || IsPerson(s, measure)
            || (s.IsWord(measure.First - 2) && Phrase.IsVerb(s, measure.End + 1))
        )
        && measure.Low >= 1
        && !s.Is(measure.First - 2, FigureTags.Month | FigureTags.Weekday)
        && !s.IsDigits(measure.End + 1)
        && s[measure.First - 2].Claim == Claim.Free
        && s.IsWord(measure.End + 1)
        && (!s.Is(measure.End + 1, FigureTags.Conjunction) || IsBetweenNames(s, measure) || IsPerson(s, measure));

    /// <summary>"The boy, 7, and his sister"</summary>
    private static bool IsPerson(FigureSentence s, Measure measure) =>
        s.Is(measure.First - 2, Persons) && s.Is(measure.First - 3, FigureTags.Article | FigureTags.Determiner | FigureTags.Pronoun);

    private static readonly WordSet Persons = new(
        "boy girl man woman son daughter brother sister father mother teenager student driver victim suspect husband wife pupil player"
    );

    /// <summary>"Lena Harn, 33, and Denise Moor, 25,"</summary>
    private static bool IsBetweenNames(FigureSentence s, Measure measure) =>
        s.Is(measure.End + 1, "and")
        && s.IsCapital(measure.End + 2)
        && s.IsCapital(measure.First - 2)
        && s.IsCapital(measure.First - 3)
        && !s.Is(measure.First - 2, FigureTags.Label | FigureTags.Index);

    /// <summary>"Salvador Brandt, Jr., 42, of Harn"</summary>
    private static bool IsJunior(FigureSentence s, int at) => s.Symbol(at) == '.' && s.Is(at - 1, "jr", "sr");

    /// <summary>"Maria, who was 10", "he will be 35 by the end of the year".</summary>
    private static bool IsPredicate(FigureSentence s, Measure measure)
    {
        var next = measure.End;
        if (next < s.Count && !(s.Symbol(next) is '.' or ',' or ';' or '"' or '\u201D') && !s.Is(next, AgeFollowers))
        {
            return false;
        }

        var verb = measure.First - 1;
        if (s.Is(verb, "turned", "turns", "turn"))
            return true;

        // "He died at 83"
        if (s.Is(verb, "at") && s.Is(verb - 1, "died", "dies", "die"))
            return true;
        if (!s.Is(verb, "is", "was", "be"))
            return false;
        var subject = s.Is(verb - 1, FigureTags.Modal) ? verb - 2 : verb - 1;
        if (s.Is(next, "when") && s.Is(next + 1, People) && s.IsCapital(subject))
            return true;
        return s.Is(subject, People) || (s.Is(subject, "they") && s.Is(next, "when"));
    }
}
