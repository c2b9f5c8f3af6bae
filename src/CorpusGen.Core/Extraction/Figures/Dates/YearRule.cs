using CorpusGen.Core.Extraction.Figures.Grammar;
using CorpusGen.Core.Extraction.Figures.Measures;
using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Figures.Units;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.Dates;

/// <summary>
/// "2011", "the year 1789", "fiscal 2019", "2016/17", "500 BC". Tries the rules for decades, centuries and quarters too: a number that
/// could be a bare year is tried last.
/// </summary>
internal static class YearRule
{
    private static readonly WordSet Prefixes = new("mid early late pre post");
    private static readonly WordSet YearIntroductions = new("in since until till");
    private static readonly WordSet LesserIntroductions = new("by of during from before after throughout");
    private static readonly WordSet CountingWords = new("than nearly almost least some approximately roughly exactly another");

    public static bool TryRead(FigureSentence s, int at, out DateSpan date) =>
        SplitYear(s, at, out date)
        || Era(s, at, out date)
        || QuarterRule.TryRead(s, at, out date)
        || DecadeRule.TryRead(s, at, out date)
        || Plain(s, at, out date);

    private static bool Plain(FigureSentence s, int at, out DateSpan date)
    {
        date = default;
        var first = at;
        if ((s.Is(at, "fy", "sy", "cy") && s.Touches(at + 1)) && s.IsDigits(at + 1) && DateParts.Whole(s, at + 1, 4, out var digits))
        {
            date = Make(at, at + 2, new DateValue { Year = digits < 100 ? 2000 + digits : digits, Vague = !s.Is(at, "cy") });
            return true;
        }

        var named = s.Is(at, "year", "fiscal", "sy");
        if (named)
            at++;
        if (named && s.Is(at, "of"))
            at++;
        if (!s.IsDigits(at) && !IsYearPlace(s, at - 1))
            return false;
        var end = DateParts.Year(s, at, out var year);
        if (end < 0 || (!named && !IsYear(s, at, end, year)))
            return false;
        date = Make(first, end, new DateValue { Year = year });
        return true;
    }

    private static bool IsYearPlace(FigureSentence s, int at) =>
        s.Is(at, YearIntroductions)
        || (s.Is(at, "to") && s.Is(at - 1, "back"))
        || (s.Is(at, "into") && s.HasDate)
        || (s.Is(at, "early", "late", "mid") && s.Is(at - 1, "in", "since", "until"))
        || s.Is(at, LesserIntroductions);

    /// <summary>
    /// Four bare digits from 1900 to 2049 are a year wherever nothing shows that they count; older ones after a word that asks for
    /// a time. "2018 sales" are those of a year, "2000 people" a number.
    /// </summary>
    private static bool IsYear(FigureSentence s, int at, int end, int year)
    {
        if (
            (s.Symbol(at - 1) is '$' or '€' or '£' or '#' or '.' or '+' && !IsCirca(s, at) && !LifeYear.IsLabelled(s, at))
            || s.Symbol(end) is '%' or '°' or '$' or '€'
        )
        {
            return false;
        }

        if (s.Touches(at) && (s.IsWord(at - 1) || (s.IsHyphen(at - 1) && !s.Is(at - 2, Prefixes) && DateParts.Year(s, at - 2, out _) < 0)))
        {
            return false;
        }

        // "Regulation (EC) No 1907/2006": the year of an act is after its number.
        if (
            s.Symbol(at - 1) == '/'
            && s.Touches(at)
            && s.Touches(at - 1)
            && s.IsDigits(at - 2)
            && !s.Touches(at - 2)
            && s.Letters(at - 2).Length > 2
        )
        {
            return false;
        }

        if (s.Symbol(end) is '/' or ':' && s.Touches(end) && s.IsDigits(end + 1))
            return false;
        if (s.Is(end, FigureTags.Scale | FigureTags.Hundred | FigureTags.Dozen | FigureTags.PluralNoun))
            return false;
        if (s.Is(at - 1, CountingWords))
        {
            return s.Is(at - 1, "than") && s.Is(at - 2, "later", "earlier");
        }

        // "A total of 1500", "a capacity of 2000"
        if (s.Is(at - 1, "of") && s.Is(at - 2, Quantities))
            return false;
        if (s.Is(at - 1, FigureTags.Label) && !s.Is(at - 1, FigureTags.CalendarUnit))
            return false;
        if (s.IsDigits(end) || (s.IsDigits(at - 1) && !(s.Touches(at - 1) && s.IsWord(at - 2))))
            return year is >= 1900 and < 2050 && (s.IsDigits(at - 1) ? s.Symbol(at) == '\0' && s.Letters(at - 1).Length > 3 : true);
        if (MoneyPrefix.TryRead(s, at - 1, out _, out var amount) && amount == at)
            return false;
        if (
            UnitReader.TryRead(s, end, out var unit)
            && !(unit.End == end + 1 && (s.Letters(end).Length == 1 || s.Is(end, "in", "won", "bar")) && !s.Touches(end))
        )
        {
            return false;
        }

        if (s.IsDash(end) && s.IsDigits(end + 1) && !IsRangeOfYears(s, end + 1, year))
            return false;
        if (s.Is(end, "to", "or") && s.IsDigits(end + 1) && DateParts.Year(s, end + 1, out _) < 0 && !IsYearPlace(s, at - 1))
            return false;
        if (s.Is(end, "over") && s.IsDigits(end + 1))
            return false;
        if (
            s.Is(at - 1, "to", "and")
            && s.IsDigits(at - 2)
            && s[at - 2].Claim != Claim.Date
            && DateParts.Year(s, at - 2, out _) < 0
            && !s.Is(at - 3, "by", "in")
        )
        {
            return false;
        }

        if (year % 100 == 0 && Phrase.IsPlural(s, end))
            return false;
        if (year is >= 1900 and < 2050)
            return true;

        // "The 1810 elections"
        if (s.Is(at - 1, FigureTags.Article | FigureTags.Determiner) && s.Is(end, Events) && year >= 1400)
            return true;

        if (year > 1000 && (IsCirca(s, at) || LifeYear.Is(s, at, year)))
            return true;

        // "The Four Books (1640)"
        if (s.Symbol(at - 1) == '(' && s.Symbol(end) == ')' && s.Touches(at) && s.Touches(end) && year >= 1400)
            return s.IsCapital(at - 2) || s.Symbol(at - 2) is ')' or '"' or '\u201D';
        if ((year < 1400 && !IsMedieval(s, at, end, year)) || Phrase.IsPlural(s, end) || s.Is(end, FigureTags.Adjective))
            return false;

        // "In 1875 and 1876"
        var follows = s.Is(at - 1, "and", "or") && s[at - 2].Claim == Claim.Date && s.IsDigits(at - 2) && s.Letters(at - 2).Length == 4;
        if (!follows && !IsYearPlace(s, at - 1))
            return false;

        // "In 1789 President Brandt", "in early 1810 invited"
        var isIn = s.Is(at - 1, "in", "since", "by") || s.Is(at - 2, "in", "since");
        return end >= s.Count
            || !s.IsWord(end)
            || s.Is(end, FigureTags.PhraseEnd | FigureTags.Adverb)
            || (isIn && (s.IsCapital(end) || Phrase.IsPast(s, end)));
    }

    /// <summary>"In 1072, he rode north": not "one in 1200", and nothing is counted.</summary>
    private static bool IsMedieval(FigureSentence s, int at, int end, int year) =>
        year > 1000
        && s.Is(at - 1, "in")
        && !s.Is(at - 2, FigureTags.AnyNumber | FigureTags.Digits)
        && (!s.IsWord(end) || s.Is(end, FigureTags.PhraseEnd));

    /// <summary>"c. 1457", "circa 1310"</summary>
    private static bool IsCirca(FigureSentence s, int at) => s.Is(at - 1, "circa") || (s.Symbol(at - 1) == '.' && s.Is(at - 2, "c"));

    private static readonly WordSet Events = new(
        "election elections census war treaty constitution revolution act edition expedition siege battle fire earthquake epidemic "
            + "uprising rebellion convention campaign coup map survey"
    );

    private static readonly WordSet Quantities = new(
        "total sum quota number maximum minimum average population capacity height length depth distance weight attendance crowd score "
            + "rating altitude elevation range cost price fee fine value amount speed level power fleet staff workforce "
            + "membership circulation"
    );

    /// <summary>"2016/17", "1998/99", "2019/2020": a season or a financial year.</summary>
    private static bool SplitYear(FigureSentence s, int at, out DateSpan date)
    {
        date = default;
        if (!s.IsDigits(at) || s.Symbol(at + 1) != '/' || !s.Touches(at + 1) || !s.Touches(at + 2) || !s.IsDigits(at + 2))
            return false;
        if (
            !DateParts.Whole(s, at, 4, out var year)
            || s.Letters(at).Length != 4
            || year is < 1800 or > 2100
            || s.Touches(at) && s.IsWord(at - 1)
        )
        {
            return false;
        }

        if (!DateParts.Whole(s, at + 2, 4, out var next) || s.Symbol(at + 3) == '/')
            return false;
        if (
            s.Letters(at + 2).Length == 1 ? next != (year + 1) % 10 || year < 1950
            : s.Letters(at + 2).Length == 2 ? next != (year + 1) % 100
            : next != year + 1
        )
        {
            return false;
        }

        date = Make(at, at + 3, new DateValue { Year = year });
        date.Until = new DateValue { Year = year + 1 };
        return true;
    }

    /// <summary>"500 BC", "AD 79", "44 AD", "30 B.C.": EDTF counts the year before 1 as 0.</summary>
    private static bool Era(FigureSentence s, int at, out DateSpan date)
    {
        date = default;
        if (s.Letters(at).SequenceEqual("AD".AsSpan()) && DateParts.Whole(s, at + 1, 4, out var year) && year > 0 && s.IsFree(at + 1))
        {
            date = Make(at, at + 2, new DateValue { Year = year });
            return true;
        }

        if (!s.IsDigits(at) || !s.IsFree(at) || !DateParts.Whole(s, at, 4, out year) || year == 0)
            return false;

        // "A.D. 14"
        if (
            s.Letters(at - 4) is ['A']
            && s.Letters(at - 2) is ['D']
            && s.Symbol(at - 1) == '.'
            && s.Symbol(at - 3) == '.'
            && s.IsFree(at - 4)
        )
        {
            date = Make(at - 4, at + 1, new DateValue { Year = year });
            return true;
        }

        var end = EraEnd(s, at + 1, out var before);
        if (end > 0)
        {
            date = Make(at, end, new DateValue { Year = before ? 1 - year : year });
            return true;
        }

        // "500–300 BC", "from 500 to 300 BC": the era is named once.
        if (
            !(s.IsDash(at + 1) || s.Is(at + 1, "to"))
            || !DateParts.Whole(s, at + 2, 4, out var until)
            || (end = EraEnd(s, at + 3, out before)) < 0
            || (before && until >= year)
        )
        {
            return false;
        }

        date = Make(at, end, new DateValue { Year = before ? 1 - year : year });
        date.Until = new DateValue { Year = before ? 1 - until : until };
        return true;
    }

    /// <summary>The end of the letters for an era at a token, or -1.</summary>
    public static int EraEnd(FigureSentence s, int at, out bool before)
    {
        var letters = s.Letters(at);
        before = letters.SequenceEqual("BC".AsSpan()) || letters.SequenceEqual("BCE".AsSpan());
        if (before || letters.SequenceEqual("AD".AsSpan()) || letters.SequenceEqual("CE".AsSpan()))
            return at + 1;
        if (letters.Length != 1 || letters[0] is not ('B' or 'A') || s.Symbol(at + 1) != '.' || !s.Touches(at + 1))
            return -1;
        before = letters[0] == 'B';
        var second = before ? "C" : "D";
        if (!s.Letters(at + 2).SequenceEqual(second.AsSpan()) || !s.Touches(at + 2))
            return -1;
        return s.Symbol(at + 3) == '.' && at + 4 < s.Count ? at + 4 : at + 3;
    }

    private static bool IsRangeOfYears(FigureSentence s, int at, int year) =>
        (DateParts.Year(s, at, out var until) > 0 && until >= year)
        || (s.Letters(at).Length == 2 && DateParts.Whole(s, at, 2, out var tail) && tail > year % 100)
        || (s.Letters(at).Length == 1 && DateParts.Whole(s, at, 1, out var last) && last > year % 10 && s.Touches(at) && !s.IsDash(at + 1));

    /// <summary>Creates a date that is a year or a part of the calendar of years.</summary>
    public static DateSpan Make(int first, int end, DateValue value) =>
        new()
        {
            First = first,
            End = end,
            Value = value,
            Pieces = DatePiece.Year,
        };
}
