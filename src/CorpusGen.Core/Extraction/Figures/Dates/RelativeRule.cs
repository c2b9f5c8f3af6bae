using CorpusGen.Core.Extraction.Figures.Numbers;
using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.Dates;

/// <summary>
/// "Last year", "this morning", "the past two years", "two weeks ago", "three days from now", "earlier this month", "the end of June".
/// </summary>
internal static class RelativeRule
{
    private static readonly WordSet VagueCounts = new("couple few several of many");
    private static readonly WordSet KindsOfYear = new("fiscal school working financial calendar full tax academic");

    public static bool TryRead(FigureSentence s, int at, DateTime? anchor, out DateSpan date) =>
        CalendarPhrase.TryRead(s, at, out date)
        || Pointed(s, at, anchor, out date)
        || CountedPeriod.TryRead(s, at, anchor, out date)
        || PartOfPeriod.TryRead(s, at, out date)
        || PartOfPeriod.OfDay(s, at, out date);

    /// <summary>"Last week", "the next 3 months", "5 upcoming years", "this summer", "that same month".</summary>
    private static bool Pointed(FigureSentence s, int at, DateTime? anchor, out DateSpan date)
    {
        date = default;
        var first = at;
        if (s.Is(at, "the", "that"))
            at++;
        if (s.Is(at, "previous", "past", "last") && (s.IsDigits(at - 1) || s.Is(at - 1, FigureTags.Cardinal)) && EndsInS(s, at + 1))
            return false;
        if (
            s.IsDigits(at)
            && s.Letters(at).IndexOf('.') < 0
            && s.Is(at + 1, FigureTags.Pointer)
            && s.Is(at + 2, FigureTags.CalendarUnit)
            && EndsInS(s, at + 2)
            && !s.Is(at + 1, "previous")
        )
        {
            return Make(s, first, at + 3, DatePiece.Span, out date);
        }

        if (!s.Is(at, FigureTags.Pointer) && !(s.Is(at, "that") && first == at))
            return false;
        var pointer = at++;
        if (s.Is(at, FigureTags.Pointer) && s.Is(at, "coming", "following", "same"))
            at++;
        if (s.Is(at, VagueCounts))
            at++;
        if (s.Is(at, "of") && s.Is(at - 1, "couple"))
            at++;
        var counted = at;
        if (s.IsDigits(at) || s.Is(at, FigureTags.Cardinal | FigureTags.Tens | FigureTags.Hundred))
        {
            // "The coming three quarters" are three, not a fraction.
            if (s.Is(at, FigureTags.Cardinal) && s.Is(at + 1, FigureTags.CalendarUnit))
                at++;
            else if (!NumberReader.TryRead(s, at, default, out var number) || number.Kind != DigitsKind.Number)
                return false;
            else
                at = number.End;
            while (s.Is(at, "or", "to") && NumberReader.TryRead(s, at + 1, default, out var number))
                at = number.End;
        }

        if (s.Is(at, KindsOfYear))
            at++;
        if (s.Is(at, FigureTags.DayPart))
            return !s.Is(pointer, "same") && Make(s, first, at + 1, DatePiece.DayPart | DatePiece.Day, out date);
        var named =
            s.Is(at, FigureTags.CalendarUnit)
            || (
                s.Is(at, FigureTags.Season) && !s.Is(at, "fall", "spring")
                || s.Is(at, "spring")
                || (s.Is(at, "fall") && !s.Is(pointer, "recent", "previous"))
            )
            || (s.Is(at, FigureTags.Month) && (s.Letters(at).Length > 3 || s.IsCapital(at)));
        if (
            !named
            || s.Is(at, "second", "seconds") && counted == at
            || (s.Is(pointer, "current", "recent", "same") && !s.Is(at, FigureTags.CalendarUnit))
        )
        {
            return false;
        }

        if (s.Is(at, "quarter") && s.Is(pointer, "past") && counted == at)
            return false;
        if (s.Is(at, FigureTags.Month) && s.IsDigits(at + 1))
            return false;
        var ok = Make(
            s,
            first,
            at + 1,
            s.Is(at, FigureTags.Month) ? DatePiece.Month | DatePiece.Year | DatePiece.Span : DatePiece.Span,
            out date
        );
        if (anchor is { } today && counted == at)
            date.Value = Resolve(s, pointer, at, today);
        if (
            s.Is(date.End, "and")
            && CountedPeriod.Amount(s, date.End + 1, out _) is var more and > 0
            && s.Is(more, FigureTags.CalendarUnit)
        )
        {
            date.End = more + 1;
        }

        if (
            s.Symbol(date.End) is '\'' or '\u2019'
            && s.Is(date.End + 1, "s")
            && s.Is(date.End + 2, FigureTags.Ordinal)
            && s.Is(date.End + 3, FigureTags.CalendarUnit)
        )
        {
            date.End += 4;
        }

        return ok;
    }

    private static bool EndsInS(FigureSentence s, int at) => s.IsWord(at) && s.Letters(at)[s.Letters(at).Length - 1] is 's' or 'S';

    private static DateValue Resolve(FigureSentence s, int pointer, int at, DateTime today)
    {
        var step =
            s.Is(pointer, "last", "previous", "past") ? -1
            : s.Is(pointer, "next", "coming", "following") ? 1
            : s.Is(pointer, "this", "current") ? 0
            : 99;
        if (step == 99)
            return new DateValue { Vague = true };
        if (s.Is(at, FigureTags.Month))
        {
            return new DateValue
            {
                Month = s.Calendar(at),
                Year = step == 0 ? today.Year : null,
                Vague = step != 0,
            };
        }

        if (s.Is(at, FigureTags.Season))
            return new DateValue { Part = s.Calendar(at), Year = today.Year + step };
        switch (s.Entry(at)!.Unit)
        {
            case CalendarUnit.Year:
                return new DateValue { Year = today.Year + step };
            case CalendarUnit.Month:
                var month = (today.Year * 12) + today.Month - 1 + step;
                return new DateValue { Year = month / 12, Month = (month % 12) + 1 };
            case CalendarUnit.Week:
                var (year, week) = Week(WeekdayRule.Shift(today, step * 7));
                return new DateValue { Year = year, Week = week };
            case CalendarUnit.Quarter:
                var quarter = (today.Year * 4) + ((today.Month - 1) / 3) + step;
                return new DateValue { Year = quarter / 4, Part = 33 + (quarter % 4) };
            case CalendarUnit.Decade:
                return new DateValue
                {
                    Stretch = ((today.Year / 10) + step).ToString(System.Globalization.CultureInfo.InvariantCulture) + "X",
                };
            default:
                return new DateValue { Vague = true };
        }
    }

    /// <summary>The week of ISO 8601: it belongs to the year of its Thursday.</summary>
    private static (int Year, int Week) Week(DateTime day)
    {
        var thursday = WeekdayRule.Shift(day, 4 - WeekdayRule.Number(day));
        return (thursday.Year, ((thursday.DayOfYear - 1) / 7) + 1);
    }

    public static bool Make(FigureSentence s, int first, int end, DatePiece pieces, out DateSpan date)
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
