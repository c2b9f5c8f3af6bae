using CorpusGen.Core.Extraction.Figures.Numbers;
using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Figures.Words;

namespace CorpusGen.Core.Extraction.Figures.Dates;

/// <summary>
/// "Last year", "this morning", "the past two years", "two weeks ago", "three days from now", "earlier this month", "the end of June".
/// </summary>
internal static class RelativeRule
{
    public static bool TryRead(Sentence s, int at, DateTime? anchor, out DateSpan date) =>
        Pointed(s, at, anchor, out date) || Counted(s, at, anchor, out date) || Named(s, at, out date) || PartOfDay(s, at, out date);

    /// <summary>"Last week", "the next 3 months", "5 upcoming years", "this summer", "that same month".</summary>
    private static bool Pointed(Sentence s, int at, DateTime? anchor, out DateSpan date)
    {
        date = default;
        var first = at;
        if (s.Says(at, "the", "that")) at++;
        if (s.IsDigits(at) && s.Is(at + 1, WordClass.Pointer) && s.Is(at + 2, WordClass.Span)) return Make(s, first, at + 3, DatePiece.Span, out date);
        if (!s.Is(at, WordClass.Pointer) && !(s.Says(at, "that") && first == at)) return false;
        var pointer = at++;
        if (s.Is(at, WordClass.Pointer) && s.Says(at, "coming", "following", "same")) at++;
        if (s.Says(at, "couple", "few", "several") || s.Says(at, "of", "many")) at++;
        if (s.Says(at, "of") && s.Says(at - 1, "couple")) at++;
        var counted = at;
        if (s.IsDigits(at) || s.Is(at, WordClass.Cardinal | WordClass.Tens | WordClass.Hundred))
        {
            // "The coming three quarters" are three, not a fraction.
            if (s.Is(at, WordClass.Cardinal) && s.Is(at + 1, WordClass.Span)) at++;
            else if (!NumberReader.TryRead(s, at, default, out var first_) || first_.Kind != DigitsKind.Number) return false;
            else at = first_.End;
            while (s.Says(at, "or", "to") && NumberReader.TryRead(s, at + 1, default, out var number)) at = number.End;
        }

        if (s.Says(at, "fiscal", "school", "working") || s.Says(at, "financial", "calendar", "full") || s.Says(at, "tax", "academic")) at++;
        if (s.Is(at, WordClass.DayPart)) return !s.Says(pointer, "same") && Make(s, first, at + 1, DatePiece.DayPart | DatePiece.Day, out date);
        var named = s.Is(at, WordClass.Span) || (s.Is(at, WordClass.Season) && !s.Says(at, "fall", "spring") || s.Says(at, "spring") || (s.Says(at, "fall") && !s.Says(pointer, "recent", "previous"))) || (s.Is(at, WordClass.Month) && (s.Letters(at).Length > 3 || s.IsCapital(at)));
        if (!named || s.Says(at, "second", "seconds") && counted == at || (s.Says(pointer, "current", "recent", "same") && !s.Is(at, WordClass.Span))) return false;
        if (s.Says(at, "quarter") && s.Says(pointer, "past") && counted == at) return false;
        if (s.Is(at, WordClass.Month) && s.IsDigits(at + 1)) return false;
        var ok = Make(s, first, at + 1, s.Is(at, WordClass.Month) ? DatePiece.Month | DatePiece.Year | DatePiece.Span : DatePiece.Span, out date);
        if (anchor is { } today && counted == at) date.Value = Resolve(s, pointer, at, today);
        if (s.Says(date.End, "and") && Amount(s, date.End + 1, out _) is var more and > 0 && s.Is(more, WordClass.Span)) date.End = more + 1;
        if (s.Symbol(date.End) is '\'' or '\u2019' && s.Says(date.End + 1, "s") && s.Is(date.End + 2, WordClass.Ordinal) && s.Is(date.End + 3, WordClass.Span)) date.End += 4;
        return ok;
    }

    private static DateValue Resolve(Sentence s, int pointer, int at, DateTime today)
    {
        var step = s.Says(pointer, "last", "previous", "past") ? -1 : s.Says(pointer, "next", "coming", "following") ? 1 : s.Says(pointer, "this", "current") ? 0 : 99;
        if (step == 99) return new DateValue { Vague = true };
        if (s.Is(at, WordClass.Month)) return new DateValue { Month = s.Calendar(at), Year = step == 0 ? today.Year : null, Vague = step != 0 };
        if (s.Is(at, WordClass.Season)) return new DateValue { Part = s.Calendar(at), Year = today.Year + step };
        switch (s[at].Word!.Span)
        {
            case Span.Year:
                return new DateValue { Year = today.Year + step };
            case Span.Month:
                var month = (today.Year * 12) + today.Month - 1 + step;
                return new DateValue { Year = month / 12, Month = (month % 12) + 1 };
            case Span.Week:
                var (year, week) = Week(WeekdayRule.Shift(today, step * 7));
                return new DateValue { Year = year, Week = week };
            case Span.Quarter:
                var quarter = (today.Year * 4) + ((today.Month - 1) / 3) + step;
                return new DateValue { Year = quarter / 4, Part = 33 + (quarter % 4) };
            case Span.Decade:
                return new DateValue { Stretch = ((today.Year / 10) + step).ToString(System.Globalization.CultureInfo.InvariantCulture) + "X" };
            default:
                return new DateValue { Vague = true };
        }
    }

    /// <summary>The week of ISO 8601: it belongs to the year its Thursday lies in.</summary>
    private static (int Year, int Week) Week(DateTime day)
    {
        var thursday = WeekdayRule.Shift(day, 4 - WeekdayRule.Number(day));
        return (thursday.Year, ((thursday.DayOfYear - 1) / 7) + 1);
    }

    /// <summary>"Two weeks ago", "an hour from now", "three weeks from tomorrow", "2 weeks before May 13", and "in 5 minutes" behind "will".</summary>
    private static bool Counted(Sentence s, int at, DateTime? anchor, out DateSpan date)
    {
        date = default;
        var first = at;
        var within = s.Says(at, "in", "within");
        if (within) at++;
        var end = Amount(s, at, out var count);
        if (end < 0 || !(s.Is(end, WordClass.Span) || (within && s.Touches(end) && s.Says(end, "h", "hr")))) return false;
        var span = s[end].Word?.Span ?? Span.Hour;
        var unit = end++;
        if (s.Says(unit, "second") && count != 1) return false;
        while (Amount(s, s.Says(end, "and") ? end + 1 : end, out _) is var more and > 0 && s.Is(more, WordClass.Span)) (end, span) = (more + 1, Span.None);
        if (s.Says(end, "ago"))
        {
            Make(s, within ? at : first, end + 1, DatePiece.Day | DatePiece.Span, out date);
            if (anchor is { } today && count is { } known) date.Value = Away(today, span, -known);
            return true;
        }

        if (s.Symbol(end) == ',' && s.Says(end + 1, "from")) end++;
        if (s.Says(end, "from") && s.Says(end + 1, "now")) return Make(s, first, end + 2, DatePiece.Day | DatePiece.Span, out date);
        if (s.Says(end, "from", "before", "after") || s.Says(end, "since"))
        {
            var relation = end + 1;
            if (!s.Says(end, "since") && !(s.Says(end, "from") && s.IsDigits(at) && false) && DateReader.TryPiece(s, relation, anchor, out var other) && !other.Has(DatePiece.Time) && !(other.Pieces == DatePiece.Year && other.End == relation + 1 && !s.Says(end, "before", "after", "from")))
                return Make(s, first, other.End, DatePiece.Day | DatePiece.Span, out date);
            return false;
        }

        if (!within || !Future(s, first) || (end < s.Count && s.IsWord(end) && !s.Is(end, WordClass.Preposition | WordClass.Conjunction | WordClass.Pronoun))) return false;
        return Make(s, first, end, DatePiece.Day | DatePiece.Span, out date);
    }

    private static int Amount(Sentence s, int at, out decimal? count)
    {
        count = null;
        if (s.Says(at, "half") && s.Says(at + 1, "a", "an")) return at + 2;
        if (s.Says(at, "a", "an"))
        {
            if (s.Says(at + 1, "few")) return at + 2;
            if (s.Says(at + 1, "couple") && s.Says(at + 2, "of")) return at + 3;
            if (s.Is(at + 1, WordClass.Span))
            {
                count = 1;
                return at + 1;
            }
        }

        if (s.Says(at, "several", "some", "many") && s.Is(at + 1, WordClass.Span)) return at + 1;
        if (!s.IsDigits(at) && !s.Is(at, WordClass.Cardinal | WordClass.Tens | WordClass.Hundred | WordClass.Article)) return -1;
        if (!NumberReader.TryRead(s, at, default, out var number) || number.Kind != DigitsKind.Number || !s.AllFree(at, number.End)) return -1;
        if (number.Low == number.High) count = number.Low;
        return number.End;
    }

    private static DateValue Away(DateTime today, Span span, decimal count)
    {
        if (Math.Abs(count) > 3000 || decimal.Truncate(count) != count) return new DateValue { Vague = true };
        var whole = (int)count;
        switch (span)
        {
            case Span.Day: return DateValue.Of(WeekdayRule.Shift(today, whole));
            case Span.Week: return DateValue.Of(WeekdayRule.Shift(today, whole * 7));
            case Span.Month:
                var month = (today.Year * 12) + today.Month - 1 + whole;
                return month < 12 ? new DateValue { Vague = true } : new DateValue { Year = month / 12, Month = (month % 12) + 1 };
            case Span.Year: return today.Year + whole < 1 ? new DateValue { Vague = true } : new DateValue { Year = today.Year + whole };
            default: return new DateValue { Vague = true };
        }
    }

    /// <summary>"Will he be back in two days?": what lies ahead is a point in time, what is done in two days is a measure.</summary>
    private static bool Future(Sentence s, int at)
    {
        if (at == 0) return true;
        for (var i = at - 1; i >= 0 && i > at - 24; i--)
            if (s.Says(i, "will", "shall") || (s.Letters(i).EndsWith("ll".AsSpan()) && s.Letters(i).IndexOfAny('\'', '\u2019') > 0)) return true;
        return false;
    }

    /// <summary>
    /// "The end of June", "the first week of 2015", "first quarter", "mid-November", "early September", "later this month",
    /// "in the year", "week 1", "EOY".
    /// </summary>
    private static bool Named(Sentence s, int at, out DateSpan date)
    {
        date = default;
        if (s.Says(at, "eoy", "eom", "eod")) return Make(s, at, at + 1, DatePiece.Span, out date);
        var first = at;
        if (s.Says(at, "the")) at++;
        if (s.Says(at, "end", "start", "beginning") || s.Says(at, "middle", "rest", "remainder") || s.Says(at, "remaining", "close"))
        {
            if (s.Says(at + 1, "of")) return Inside(s, first, at + 2, out date);
            return false;
        }

        if (s.Is(at, WordClass.Ordinal) || s.Says(at, "last", "final") || (s.IsDigits(at) && s.Touches(at + 1) && s.Says(at + 1, "st", "nd", "rd")))
        {
            var next = s.IsDigits(at) ? at + 2 : at + 1;
            if (s.Is(next, WordClass.Cardinal | WordClass.Tens) || (s.IsDigits(next) && s.Letters(next).Length < 3)) next++;
            var quarter = s.Says(next, "quarter") && s.Number(at) is >= 1 and <= 4;
            if (s.Is(next, WordClass.Span) && !s.Says(next, "second", "minute", "seconds") || s.Says(next, "half"))
            {
                if (s.Says(next + 1, "of") && Inside(s, first, next + 2, out date))
                {
                    var year = date.Pieces == DatePiece.Year ? date.Value.Year : null;
                    if (year is not null && quarter) date.Value = new DateValue { Year = year, Part = 32 + (int)s.Number(at) };
                    else if (year is not null && s.Says(next, "half") && s.Number(at) is 1 or 2) date.Value = new DateValue { Year = year, Part = 39 + (int)s.Number(at) };
                    return true;
                }

                if (quarter) return Make(s, first, next + 1, DatePiece.Span, out date);
            }

            return false;
        }

        if (s.Says(at, "early", "late", "mid") || s.Says(at, "later", "earlier"))
        {
            var next = s.IsHyphen(at + 1) ? at + 2 : at + 1;
            if (s.Says(next, "in")) next++;
            if (!s.Says(at, "later", "earlier") && s.Is(next, WordClass.Month | WordClass.Season | WordClass.Decade)) return Inside(s, first, next, out date);
            if (DateParts.Year(s, next, out _) > 0 || s.IsDigits(next)) return Inside(s, first, next, out date);
            return s.Is(next, WordClass.Pointer | WordClass.Article | WordClass.DayPart) && Inside(s, first, next, out date);
        }

        if (s.Says(at, "week", "day") && s.IsDigits(at + 1) && s.Says(at, "week") && s.Letters(at + 1).Length <= 2) return Make(s, at, at + 2, DatePiece.Span, out date);
        if (first < at && s.Says(at, "week", "month", "year") && (s.Says(first - 1, "in", "for", "during") || s.Says(at + 1, "before", "beginning", "starting") || s.Says(at + 1, "commencing", "ending", "ended")) && !s.IsHyphen(at + 1)) return Make(s, first, at + 1, DatePiece.Span, out date);
        if (first < at && s.Says(at, "day") && s.Says(at + 1, "before", "after")) return Make(s, first, at + 2, DatePiece.Span, out date);
        return s.Says(at, "weekend") && first == at && !s.Is(at - 1, WordClass.Article) && Make(s, at, at + 1, DatePiece.Span, out date);
    }

    private static bool Inside(Sentence s, int first, int at, out DateSpan date)
    {
        if (s.Says(at, "the") && (s.Is(at + 1, WordClass.Span | WordClass.Weekday | WordClass.DayPart) || s.Says(at + 1, "day")) && !s.Says(at + 1, "second")) return Make(s, first, at + 2, DatePiece.Span, out date);
        if (s.Is(at, WordClass.DayPart) || s.Says(at, "year", "month", "day")) return Make(s, first, at + 1, s.Is(at, WordClass.DayPart) ? DatePiece.DayPart : DatePiece.Span, out date);
        if (DateReader.TryPiece(s, at, null, out var inner) && !inner.Has(DatePiece.Time))
        {
            date = inner;
            date.First = first;
            date.Value.Vague = true;
            return true;
        }

        if (s.Is(at, WordClass.Month | WordClass.Season | WordClass.Decade)) return Make(s, first, at + 1, DatePiece.Month, out date);
        date = default;
        return false;
    }

    /// <summary>"In the morning", "at night", "tuesday afternoon": the day's part alone tells little, and is joined to what stands beside it.</summary>
    private static bool PartOfDay(Sentence s, int at, out DateSpan date)
    {
        date = default;
        if (!s.Is(at, WordClass.DayPart) || !s.IsFree(at)) return false;
        return (s.Says(at - 1, "the") && s.Says(at - 2, "in") || s.Says(at - 1, "at", "in")) && Make(s, at, at + 1, DatePiece.DayPart, out date);
    }

    private static bool Make(Sentence s, int first, int end, DatePiece pieces, out DateSpan date)
    {
        date = new DateSpan { First = first, End = end, Pieces = pieces, Value = new DateValue { Vague = true } };
        return s.AllFree(first, end);
    }
}
