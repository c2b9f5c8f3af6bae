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
        Pointed(s, at, anchor, out date)
        || CountedPeriod.TryRead(s, at, anchor, out date)
        || PartOfPeriod.TryRead(s, at, out date)
        || PartOfPeriod.OfDay(s, at, out date);

    /// <summary>"Last week", "the next 3 months", "5 upcoming years", "this summer", "that same month".</summary>
    private static bool Pointed(Sentence s, int at, DateTime? anchor, out DateSpan date)
    {
        date = default;
        var first = at;
        if (s.Says(at, "the", "that"))
            at++;
        if (s.IsDigits(at) && s.Is(at + 1, WordClass.Pointer) && s.Is(at + 2, WordClass.Span))
            return Make(s, first, at + 3, DatePiece.Span, out date);
        if (!s.Is(at, WordClass.Pointer) && !(s.Says(at, "that") && first == at))
            return false;
        var pointer = at++;
        if (s.Is(at, WordClass.Pointer) && s.Says(at, "coming", "following", "same"))
            at++;
        if (s.Says(at, "couple", "few", "several") || s.Says(at, "of", "many"))
            at++;
        if (s.Says(at, "of") && s.Says(at - 1, "couple"))
            at++;
        var counted = at;
        if (s.IsDigits(at) || s.Is(at, WordClass.Cardinal | WordClass.Tens | WordClass.Hundred))
        {
            // "The coming three quarters" are three, not a fraction.
            if (s.Is(at, WordClass.Cardinal) && s.Is(at + 1, WordClass.Span))
                at++;
            else if (!NumberReader.TryRead(s, at, default, out var number) || number.Kind != DigitsKind.Number)
                return false;
            else
                at = number.End;
            while (s.Says(at, "or", "to") && NumberReader.TryRead(s, at + 1, default, out var number))
                at = number.End;
        }

        if (s.Says(at, "fiscal", "school", "working") || s.Says(at, "financial", "calendar", "full") || s.Says(at, "tax", "academic"))
            at++;
        if (s.Is(at, WordClass.DayPart))
            return !s.Says(pointer, "same") && Make(s, first, at + 1, DatePiece.DayPart | DatePiece.Day, out date);
        var named =
            s.Is(at, WordClass.Span)
            || (
                s.Is(at, WordClass.Season) && !s.Says(at, "fall", "spring")
                || s.Says(at, "spring")
                || (s.Says(at, "fall") && !s.Says(pointer, "recent", "previous"))
            )
            || (s.Is(at, WordClass.Month) && (s.Letters(at).Length > 3 || s.IsCapital(at)));
        if (
            !named
            || s.Says(at, "second", "seconds") && counted == at
            || (s.Says(pointer, "current", "recent", "same") && !s.Is(at, WordClass.Span))
        )
        {
            return false;
        }

        if (s.Says(at, "quarter") && s.Says(pointer, "past") && counted == at)
            return false;
        if (s.Is(at, WordClass.Month) && s.IsDigits(at + 1))
            return false;
        var ok = Make(
            s,
            first,
            at + 1,
            s.Is(at, WordClass.Month) ? DatePiece.Month | DatePiece.Year | DatePiece.Span : DatePiece.Span,
            out date
        );
        if (anchor is { } today && counted == at)
            date.Value = Resolve(s, pointer, at, today);
        if (s.Says(date.End, "and") && CountedPeriod.Amount(s, date.End + 1, out _) is var more and > 0 && s.Is(more, WordClass.Span))
            date.End = more + 1;
        if (
            s.Symbol(date.End) is '\'' or '\u2019'
            && s.Says(date.End + 1, "s")
            && s.Is(date.End + 2, WordClass.Ordinal)
            && s.Is(date.End + 3, WordClass.Span)
        )
        {
            date.End += 4;
        }

        return ok;
    }

    private static DateValue Resolve(Sentence s, int pointer, int at, DateTime today)
    {
        var step =
            s.Says(pointer, "last", "previous", "past") ? -1
            : s.Says(pointer, "next", "coming", "following") ? 1
            : s.Says(pointer, "this", "current") ? 0
            : 99;
        if (step == 99)
            return new DateValue { Vague = true };
        if (s.Is(at, WordClass.Month))
        {
            return new DateValue
            {
                Month = s.Calendar(at),
                Year = step == 0 ? today.Year : null,
                Vague = step != 0,
            };
        }

        if (s.Is(at, WordClass.Season))
            return new DateValue { Part = s.Calendar(at), Year = today.Year + step };
        switch (s.Word(at)!.Span)
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
                return new DateValue
                {
                    Stretch = ((today.Year / 10) + step).ToString(System.Globalization.CultureInfo.InvariantCulture) + "X",
                };
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

    public static bool Make(Sentence s, int first, int end, DatePiece pieces, out DateSpan date)
    {
        date = new DateSpan
        {
            First = first,
            End = end,
            Pieces = pieces,
            Value = new DateValue { Vague = true },
        };
        return s.AllFree(first, end);
    }
}
