using CorpusGen.Core.Extraction.Figures.Grammar;
using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Figures.Units;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.NonQuantities;

/// <summary>
/// "Section 230", "Game 7", "category 4", "Boeing 747", "the S&amp;P 500", "Voyager 2": a number that shows one thing of a kind from
/// another. It is after its name, and nothing after it is counted.
/// </summary>
internal static class NumberedLabel
{
    public static int End(FigureSentence s, int at)
    {
        if (s.Symbol(at) is '#' or '№' && s.IsDigits(at + 1))
            return at + 2;
        if (!Names(s, at) || (s.Is(at + 1, "x") && s.Touches(at + 1)))
            return at;
        var before = at - 1;
        if (s.Symbol(before) == '.' && (s.Is(before - 1, "no", "nos", "vol") || s.Is(before - 1, ShortLabels)))
            return s.IsDash(at + 1) && s.Touches(at + 2) && s.IsDigits(at + 2) ? at + 3 : Subdivisions(s, at + 1);

        // "H.R. 3545": a bill of the House of Representatives.
        if (s.Symbol(before) == '.' && s.Is(before - 1, "r", "j") && s.Symbol(before - 2) == '.' && s.Is(before - 3, "h", "s"))
            return at + 1;

        // "Pub. L. 104–208", "Public Law 104–208"
        if ((s.Is(before, "law", "laws") || (s.Symbol(before) == '.' && s.Is(before - 1, "l"))) && s.IsDash(at + 1) && s.IsDigits(at + 2))
            return at + 3;
        if (!s.IsWord(before) || s[before].Claim == Claim.Date || ModelNumber.IsWaterColumn(s, at))
            return at;
        if (MoneyPrefix.TryRead(s, before, out _, out var amount) && amount == at)
            return at;
        if (s.IsDigits(before - 1) && UnitVocabulary.Word(s.Letters(before))?.Family == UnitFamily.Currency)
            return at;
        if (IsRoad(s, at))
            return at + 1;
        if (s.IsCapital(before) && s.Is(at + 1, "s") && s.Touches(at + 1) && before > 0)
            return at + 2;
        if (s.Is(before, "p") && (s.Symbol(before - 1) == '&' || s.Is(before - 1, "s")))
            return at + 1;
        if (s.Is(before, FigureTags.Label) && IsLettered(s, at))
            return Subdivisions(s, at + 2);
        if (
            s.Is(before, "township", "range", "tract")
            && (s.Is(at + 1, "north", "south") || s.Is(at + 1, "east", "west") || s.Is(before, "tract"))
        )
        {
            return at + 1;
        }

        // "Type 31-A1", "PD 39A"
        if (
            s.Is(before, FigureTags.Label)
            && s.IsHyphen(at + 1)
            && s.IsCapital(at + 2)
            && s.IsDigits(at + 3)
            && s.Touches(at + 2)
            && s.Touches(at + 3)
        )
        {
            return at + 4;
        }

        if (
            s.Letters(before) is [>= 'A' and <= 'Z', >= 'A' and <= 'Z']
            && s.Touches(at + 1)
            && s.Letters(at + 1) is ['A' or 'B' or 'D' or 'E' or 'G' or 'H']
        )
        {
            return at + 2;
        }

        if (s.Is(before, StatisticNames) || Measured(s, at))
            return at;
        if (before == 0 && s.Is(at, "1") && IsLowerNoun(s, at + 1))
            return at;
        if (s.IsCapital(before) && !s.Is(before, FigureTags.Label | FigureTags.Index) && IsHeadlineCount(s, at))
            return at;
        if (before == 0 && !s.Is(before, FigureTags.Label) && Phrase.IsPlural(s, before))
            return at;
        if (s.Is(before, FigureTags.Index))
            return End(s, at + 1, at);
        if (s.Is(before, FigureTags.Label) && !s.Is(before, FigureTags.CalendarUnit))
            return Counts(s, at + 1) && !s.IsCapital(before) && !s.Is(before, Kinds) ? at : Subdivisions(s, End(s, at + 1, at));
        if (s.Is(before, FigureTags.CalendarUnit))
            return !Counts(s, at + 1) && (s.IsCapital(before) || IsPointInTime(s, at)) ? at + 1 : at;
        if (
            !s.IsCapital(before)
            || s.Is(
                before,
                FigureTags.PhraseEnd
                    | FigureTags.Adverb
                    | FigureTags.Month
                    | FigureTags.Weekday
                    | FigureTags.AnyNumber
                    | FigureTags.Rise
                    | FigureTags.Fall
            )
        )
        {
            return at;
        }

        if (EndsLikeVerb(s, before))
            return at;
        if (before == 0 || s.Symbol(before - 1) is '.' or ':' or '|' && before < 2)
            return Counts(s, at + 1) ? at : End(s, at + 1, at);
        return Counts(s, at + 1) ? at : End(s, at + 1, at);
    }

    /// <summary>Names of statistics, directions of the wind and words of forecasts: a value follows, not the number of a name.</summary>
    private static readonly WordSet StatisticNames = new(
        "ci hr or rr sd se iqr bmi smd md icc auc nnt arr aor ahr n low high lows highs humidex total about average median mean"
    );

    /// <summary>"Category 5 storms", "phase 3 trials": the number belongs to the word before it, though a plural follows.</summary>
    private static readonly WordSet Kinds = new(
        "category grade type phase level class stage tier model group section subsection paragraph subparagraph clause chapter subchapter "
            + "article rule regulation recital"
    );

    /// <summary>Labels of laws that are written short: "ch. 324", "cl. 1", "para. 4".</summary>
    private static readonly WordSet ShortLabels = new(
        "ch cl para paras art arts sec secs subsec reg regs p pp fig figs eq ref refs res con sched scheds sch schs app apps"
    );

    /// <summary>"Section 274A", "section 195c": the letter belongs to the number, not to a unit.</summary>
    private static bool IsLettered(FigureSentence s, int at) =>
        s.Touches(at + 1) && s.Letters(at + 1).Length == 1 && s.IsWord(at + 1) && (s.IsCapital(at + 1) || s.Is(at - 1, Provisions));

    /// <summary>"Section 195c": of a provision, the letter may be small.</summary>
    private static readonly WordSet Provisions = new(
        "section sections article articles rule rules title clause clauses paragraph regulation"
    );

    /// <summary>"On day 8 and day 15": the day of a trial, not a number of days.</summary>
    private static bool IsPointInTime(FigureSentence s, int at) =>
        s.Is(at - 1, PointsInTime)
        && (s.Is(at - 2, FigureTags.Preposition | FigureTags.Conjunction) || s.Symbol(at - 2) is ',' or '(')
        && !s.Is(at - 2, "per")
        && s.Letters(at).Length < 4;

    private static readonly WordSet PointsInTime = new("day week month year");

    /// <summary>"US 141 runs south": a road of the United States. Nothing else is written so.</summary>
    private static bool IsRoad(FigureSentence s, int at) =>
        s.Letters(at - 1) is ['U', 'S']
        && s.Symbol(at - 2) != '$'
        && !s.Touches(at)
        && s.Letters(at).Length <= 3
        && s.Letters(at).IndexOf('.') < 0
        && !s.Is(at + 1, FigureTags.Scale)
        && !(s.IsWord(at + 1) && s.Touches(at + 1))
        && s.Symbol(at + 1) is not ('%' or '$');

    /// <summary>"4(2)(b)"</summary>
    private static int Subdivisions(FigureSentence s, int end)
    {
        while (
            s.Symbol(end) == '('
            && s.Touches(end)
            && s.Symbol(end + 2) == ')'
            && s.Letters(end + 1).Length <= 4
            && (s.IsDigits(end + 1) || s.IsWord(end + 1))
        )
        {
            end += 3;
        }

        return end;
    }

    /// <summary>"Whisk 1 egg": what follows is a noun that is counted.</summary>
    private static bool IsLowerNoun(FigureSentence s, int at) =>
        s.IsWord(at) && !s.IsCapital(at) && !s.Is(at, FigureTags.PhraseEnd | FigureTags.Adverb | FigureTags.Participle);

    /// <summary>"Ministers Pledge 500 Homes": in a headline every word has a capital, so capitals are not evidence.</summary>
    private static bool IsHeadlineCount(FigureSentence s, int at)
    {
        if (!Phrase.IsPlural(s, at + 1) || !s.IsCapital(at + 1) || s.Letters(at).Length < 2 || at < 2)
            return false;
        for (var i = 0; i < at; i++)
        {
            if (!s.IsCapital(i) && !(s.IsWord(i) && s.Letters(i).Length < 4))
                return false;
        }

        return true;
    }

    /// <summary>"Articles 5 and 6", "sections 2-4".</summary>
    private static int End(FigureSentence s, int end, int at)
    {
        while (
            (s.Symbol(end) == ',' || s.Is(end, "and", "or") || s.Is(end, "to", "through"))
            && s.Is(at - 1, FigureTags.Label)
            && AfterSeparator(s, end) is var next
            && Names(s, next)
            && LegalCitation.End(s, next) == next
            && !Measured(s, next)
            && !Counts(s, next + 1)
        )
        {
            end = next + 1;
        }

        while (
            (s.IsHyphen(end) || s.Symbol(end) is '/' or ':' || (s.Symbol(end) == '\u2013' && s.IsDigits(end + 1)))
            && s.Touches(end)
            && s.Touches(end + 1)
            && (s.IsDigits(end + 1) || s.IsWord(end + 1))
        )
        {
            end += 2;
        }

        return end;
    }

    /// <summary>"301, 306, or 307": a comma may have a word after it.</summary>
    private static int AfterSeparator(FigureSentence s, int at) => s.Symbol(at) == ',' && s.Is(at + 1, "and", "or") ? at + 2 : at + 1;

    /// <summary>Whole numbers without marks, or "10b", "2.1" of a version.</summary>
    private static bool Names(FigureSentence s, int at) =>
        s.IsDigits(at) && s.Letters(at).IndexOf(',') < 0 && s.Letters(at).Length <= (IsAcronym(s, at - 1) ? 9 : 6);

    /// <summary>"UKTM 3097217": the number of an entry in a register.</summary>
    private static bool IsAcronym(FigureSentence s, int at) =>
        s.Letters(at) is [>= 'A' and <= 'Z', >= 'A' and <= 'Z', >= 'A' and <= 'Z', ..];

    private static bool Measured(FigureSentence s, int at)
    {
        var next = at + 1;
        if (s.Symbol(next) is '%' or '°' or '$' or '€' or '£')
            return true;
        if (s.Is(next, FigureTags.Scale | FigureTags.Hundred))
            return true;

        // "Section 377 Cr.P.C." is a provision of a code, not crores.
        if (s.Is(next, ShortScales))
            return !(s.Symbol(next + 1) == '.' && s.IsCapital(next + 2) && s.Touches(next + 2));

        // "North 15 to 25 mph", "NW 10-15 kt": the unit is after the other end of the range.
        if (
            (s.Is(next, "to") || s.IsDash(next))
            && s.IsDigits(next + 1)
            && !s.Is(at - 1, FigureTags.Label)
            && UnitReader.TryRead(s, next + 2, out _)
        )
        {
            return true;
        }

        return UnitReader.TryRead(s, next, out var unit)
            && !(unit.Family == UnitFamily.Other && unit.Name.Length == 0)
            && !(s.Letters(next).Length == 1 && !s.Touches(next) && s.IsCapital(next));
    }

    private static readonly WordSet ShortScales = new("mn bn tn cr");

    /// <summary>True if a plural follows that the number can count: "in Moscow 12 people died".</summary>
    private static bool Counts(FigureSentence s, int next)
    {
        for (var i = next; i < next + 3 && s.IsWord(i); i++)
        {
            if (s.Is(i, FigureTags.PluralNoun))
                return true;
            if (s.Is(i, FigureTags.PhraseEnd) || s.IsCapital(i))
                return false;
            var letters = s.Letters(i);
            if (letters.Length > 3 && letters[letters.Length - 1] == 's' && letters[letters.Length - 2] is not ('s' or 'u' or 'i'))
                return true;
        }

        return false;
    }

    private static bool EndsLikeVerb(FigureSentence s, int at)
    {
        var letters = s.Letters(at);
        return letters.Length > 4 && letters[letters.Length - 1] == 'd' && letters[letters.Length - 2] == 'e' && !s.IsCapital(at);
    }
}
