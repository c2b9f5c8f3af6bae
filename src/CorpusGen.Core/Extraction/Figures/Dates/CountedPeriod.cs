using CorpusGen.Core.Extraction.Figures.Numbers;
using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Figures.Words;

namespace CorpusGen.Core.Extraction.Figures.Dates;

/// <summary>A number of days, weeks or years, reckoned from a day: "two weeks ago".</summary>
internal static class CountedPeriod
{
    /// <summary>
    /// "Two weeks ago", "an hour from now", "three weeks from tomorrow", "2 weeks before May 13", and "in 5 minutes" behind
    /// "will".
    /// </summary>
    public static bool TryRead(Sentence s, int at, DateTime? anchor, out DateSpan date)
    {
        date = default;
        var first = at;
        var within = s.Says(at, "in", "within");
        if (!within && (s.AnyWord & WordClass.Span) == 0)
            return false;
        if (within)
            at++;
        var end = Amount(s, at, out var count);
        if (end < 0 || !(s.Is(end, WordClass.Span) || (within && s.Touches(end) && s.Says(end, "h", "hr"))))
            return false;
        var span = s.Word(end)?.Span ?? Span.Hour;
        var unit = end++;
        if (s.Says(unit, "second") && count != 1)
            return false;
        while (Amount(s, s.Says(end, "and") ? end + 1 : end, out _) is var more and > 0 && s.Is(more, WordClass.Span))
            (end, span) = (more + 1, Span.None);
        if (s.Says(end, "ago"))
        {
            RelativeRule.Make(s, within ? at : first, end + 1, DatePiece.Day | DatePiece.Span, out date);
            if (anchor is { } today && count is { } known)
                date.Value = Away(today, span, -known);
            return true;
        }

        if (s.Symbol(end) == ',' && s.Says(end + 1, "from"))
            end++;
        if (s.Says(end, "from") && s.Says(end + 1, "now"))
            return RelativeRule.Make(s, first, end + 2, DatePiece.Day | DatePiece.Span, out date);
        if (s.Says(end, "from", "before", "after") || s.Says(end, "since"))
        {
            var relation = end + 1;
            if (
                !s.Says(end, "since")
                && !(s.Says(end, "from") && s.IsDigits(at) && false)
                && DateReader.TryPiece(s, relation, anchor, out var other)
                && !other.Has(DatePiece.Time)
                && !(other.Pieces == DatePiece.Year && other.End == relation + 1 && !s.Says(end, "before", "after", "from"))
            )
            {
                return RelativeRule.Make(s, first, other.End, DatePiece.Day | DatePiece.Span, out date);
            }

            return false;
        }

        if (
            !within
            || !Future(s, first)
            || (end < s.Count && s.IsWord(end) && !s.Is(end, WordClass.Preposition | WordClass.Conjunction | WordClass.Pronoun))
        )
        {
            return false;
        }

        return RelativeRule.Make(s, first, end, DatePiece.Day | DatePiece.Span, out date);
    }

    public static int Amount(Sentence s, int at, out decimal? count)
    {
        count = null;
        if (s.Says(at, "half") && s.Says(at + 1, "a", "an"))
            return at + 2;
        if (s.Says(at, "a", "an"))
        {
            if (s.Says(at + 1, "few"))
                return at + 2;
            if (s.Says(at + 1, "couple") && s.Says(at + 2, "of"))
                return at + 3;
            if (s.Is(at + 1, WordClass.Span))
            {
                count = 1;
                return at + 1;
            }
        }

        if (s.Says(at, "several", "some", "many") && s.Is(at + 1, WordClass.Span))
            return at + 1;
        if (!s.IsDigits(at) && !s.Is(at, WordClass.Cardinal | WordClass.Tens | WordClass.Hundred | WordClass.Article))
            return -1;
        if (!NumberReader.TryRead(s, at, default, out var number) || number.Kind != DigitsKind.Number || !s.AllFree(at, number.End))
            return -1;
        if (number.Low == number.High)
            count = number.Low;
        return number.End;
    }

    private static DateValue Away(DateTime today, Span span, decimal count)
    {
        if (Math.Abs(count) > 3000 || decimal.Truncate(count) != count)
            return new DateValue { Vague = true };
        var whole = (int)count;
        switch (span)
        {
            case Span.Day:
                return DateValue.Of(WeekdayRule.Shift(today, whole));
            case Span.Week:
                return DateValue.Of(WeekdayRule.Shift(today, whole * 7));
            case Span.Month:
                var month = (today.Year * 12) + today.Month - 1 + whole;
                return month < 12 ? new DateValue { Vague = true } : new DateValue { Year = month / 12, Month = (month % 12) + 1 };
            case Span.Year:
                return today.Year + whole < 1 ? new DateValue { Vague = true } : new DateValue { Year = today.Year + whole };
            default:
                return new DateValue { Vague = true };
        }
    }

    /// <summary>"Will he be back in two days?": what lies ahead is a point in time, what is done in two days is a measure.</summary>
    private static bool Future(Sentence s, int at)
    {
        if (at == 0)
            return true;
        for (var i = at - 1; i >= 0 && i > at - 24; i--)
        {
            if (s.Says(i, "will", "shall") || (s.Letters(i).EndsWith("ll".AsSpan()) && s.Letters(i).IndexOfAny('\'', '\u2019') > 0))
                return true;
        }

        return false;
    }
}
