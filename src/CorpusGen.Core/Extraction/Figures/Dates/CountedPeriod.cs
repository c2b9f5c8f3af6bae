using CorpusGen.Core.Extraction.Figures.Numbers;
using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.Dates;

/// <summary>A number of days, weeks or years, reckoned from a day: "two weeks ago".</summary>
internal static class CountedPeriod
{
    private static readonly WordSet Relations = new("from before after since");

    /// <summary>
    /// "Two weeks ago", "an hour from now", "three weeks from tomorrow", "2 weeks before May 13", and "in 5 minutes" after
    /// "will".
    /// </summary>
    public static bool TryRead(FigureSentence s, int at, DateTime? anchor, out DateSpan date)
    {
        date = default;
        var first = at;
        var within = s.Is(at, "in", "within");
        if (!within && (s.AnyTags & FigureTags.CalendarUnit) == 0)
            return false;
        if (within)
            at++;
        var end = Amount(s, at, out var count);
        if (end < 0 || !(s.Is(end, FigureTags.CalendarUnit) || (within && s.Touches(end) && s.Is(end, "h", "hr"))))
            return false;
        var span = s.Entry(end)?.Unit ?? CalendarUnit.Hour;
        var unit = end++;
        if (s.Is(unit, "second") && count != 1)
            return false;
        while (Amount(s, s.Is(end, "and") ? end + 1 : end, out _) is var more and > 0 && s.Is(more, FigureTags.CalendarUnit))
            (end, span) = (more + 1, CalendarUnit.None);
        if (s.Is(end, "ago"))
        {
            RelativeRule.Make(s, within ? at : first, end + 1, DatePiece.Day | DatePiece.Span, out date);
            if (anchor is { } today && count is { } known)
                date.Value = Away(today, span, -known);
            return true;
        }

        if (s.Symbol(end) == ',' && s.Is(end + 1, "from"))
            end++;
        if (s.Is(end, "from") && s.Is(end + 1, "now"))
            return RelativeRule.Make(s, first, end + 2, DatePiece.Day | DatePiece.Span, out date);
        if (s.Is(end, Relations))
        {
            var relation = end + 1;
            if (
                !s.Is(end, "since")
                && !(s.Is(end, "from") && s.IsDigits(at) && false)
                && DateReader.TryPiece(s, relation, anchor, out var other)
                && !other.Has(DatePiece.Time)
                && !(other.Pieces == DatePiece.Year && other.End == relation + 1 && !s.Is(end, "before", "after", "from"))
            )
            {
                return RelativeRule.Make(s, first, other.End, DatePiece.Day | DatePiece.Span, out date);
            }

            return false;
        }

        if (
            !within
            || !Future(s, first)
            || (end < s.Count && s.IsWord(end) && !s.Is(end, FigureTags.Preposition | FigureTags.Conjunction | FigureTags.Pronoun))
        )
        {
            return false;
        }

        return RelativeRule.Make(s, first, end, DatePiece.Day | DatePiece.Span, out date);
    }

    public static int Amount(FigureSentence s, int at, out decimal? count)
    {
        count = null;
        if (s.Is(at, "half") && s.Is(at + 1, "a", "an"))
            return at + 2;
        if (s.Is(at, "a", "an"))
        {
            if (s.Is(at + 1, "few"))
                return at + 2;
            if (s.Is(at + 1, "couple") && s.Is(at + 2, "of"))
                return at + 3;
            if (s.Is(at + 1, FigureTags.CalendarUnit))
            {
                count = 1;
                return at + 1;
            }
        }

        if (s.Is(at, "several", "some", "many") && s.Is(at + 1, FigureTags.CalendarUnit))
            return at + 1;
        if (!s.IsDigits(at) && !s.Is(at, FigureTags.Cardinal | FigureTags.Tens | FigureTags.Hundred | FigureTags.Article))
            return -1;
        if (!NumberReader.TryRead(s, at, default, out var number) || number.Kind != DigitsKind.Number || !s.AllFree(at, number.End))
            return -1;
        if (number.Low == number.High)
            count = number.Low;
        return number.End;
    }

    private static DateValue Away(DateTime today, CalendarUnit unit, decimal count)
    {
        if (Math.Abs(count) > 3000 || decimal.Truncate(count) != count)
            return new DateValue { Vague = true };
        var whole = (int)count;
        switch (unit)
        {
            case CalendarUnit.Day:
                return DateValue.Of(WeekdayRule.Shift(today, whole));
            case CalendarUnit.Week:
                return DateValue.Of(WeekdayRule.Shift(today, whole * 7));
            case CalendarUnit.Month:
                var month = (today.Year * 12) + today.Month - 1 + whole;
                return month < 12 ? new DateValue { Vague = true } : new DateValue { Year = month / 12, Month = (month % 12) + 1 };
            case CalendarUnit.Year:
                return today.Year + whole < 1 ? new DateValue { Vague = true } : new DateValue { Year = today.Year + whole };
            default:
                return new DateValue { Vague = true };
        }
    }

    /// <summary>"Will he be back in two days?": what is in the future is a point in time, what is done in two days is a measure.</summary>
    private static bool Future(FigureSentence s, int at)
    {
        if (at == 0)
            return true;
        for (var i = at - 1; i >= 0 && i > at - 24; i--)
        {
            if (s.Is(i, "will", "shall") || (s.Letters(i).EndsWith("ll".AsSpan()) && s.Letters(i).IndexOfAny('\'', '\u2019') > 0))
                return true;
        }

        return false;
    }
}
