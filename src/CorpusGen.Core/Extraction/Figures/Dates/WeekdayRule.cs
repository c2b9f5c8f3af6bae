using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.Dates;

/// <summary>"Monday", "last Tuesday", "Sat 14th", "today", "yesterday evening", "Christmas Eve", "Black Friday 2010".</summary>
internal static class WeekdayRule
{
    public static bool TryRead(FigureSentence s, int at, DateTime? anchor, out DateSpan date) =>
        Feast(s, at, out date) || Day(s, at, anchor, out date) || Weekday(s, at, anchor, out date);

    private static bool Weekday(FigureSentence s, int at, DateTime? anchor, out DateSpan date)
    {
        date = default;
        var first = at;
        var pointer = s.Is(at, FigureTags.Pointer) ? at++ : -1;
        if (pointer >= 0 && s.Is(at, FigureTags.Pointer))
            at++;
        if (!s.Is(at, FigureTags.Weekday) || !s.IsFree(at))
            return false;
        if (
            s.Letters(at).Length <= 5
            && !(s.IsCapital(at) || s.Is(at, "tues", "thurs"))
            && s.Letters(at).Length < 6
            && pointer < 0
            && !s.IsDigits(at + 1)
        )
        {
            return false;
        }

        if (
            s.Letters(at).Length <= 3
            && s.Is(at, "sun", "sat", "wed")
            && pointer < 0
            && !(
                s.Is(at - 1, "on", "this")
                || s.Symbol(at + 1) is ',' or '.'
                || s.IsDigits(at + 1)
                || s.Is(at + 1, "at")
                || s.Is(at + 1, FigureTags.Month)
            )
        )
        {
            return false;
        }

        var end = s.Symbol(at + 1) == '.' && s.Letters(at).Length <= 4 && at + 2 < s.Count ? at + 2 : at + 1;
        var value = new DateValue { Weekday = s.Calendar(at) };
        date = new DateSpan
        {
            First = first,
            End = end,
            Pieces = pointer >= 0 ? DatePiece.Weekday | DatePiece.Day : DatePiece.Weekday,
            Value = value,
        };
        if (anchor is { } today && pointer >= 0)
            Resolve(s, pointer, today, ref date);

        // "Friday the 26th", "Sat 14th", "Sunday 31"
        var next = s.Is(end, "the") ? end + 1 : end;
        if (
            DateParts.Day(s, next, out var day) is var dayEnd and > 0
            && (DateParts.IsOrdinalDay(s, next, dayEnd) || dayEnd >= s.Count || (s.Symbol(dayEnd) is '!' or '.' && dayEnd + 1 >= s.Count))
            && !s.Is(dayEnd, FigureTags.Month)
            && !s.Is(dayEnd, "of")
        )
        {
            date.End = dayEnd;
            date.Pieces |= DatePiece.Day;
            date.Value = new DateValue { Day = day, Weekday = value.Weekday };
        }

        return true;
    }

    /// <summary>
    /// Reckons "last Monday" and "next Friday" from the day the text was written; "this Friday" is that of the same week.
    /// </summary>
    private static void Resolve(FigureSentence s, int pointer, DateTime today, ref DateSpan date)
    {
        var days = date.Value.Weekday - Number(today);
        if (s.Is(pointer, "last", "previous", "past"))
            days -= days >= 0 ? 7 : 0;
        else if (s.Is(pointer, "next", "following"))
            days += 7;
        else if (s.Is(pointer, "coming", "upcoming"))
            days += days <= 0 ? 7 : 0;
        else if (!s.Is(pointer, "this"))
            return;
        date.Value = DateValue.Of(Shift(today, days));
        date.Pieces |= DatePiece.Day | DatePiece.Month | DatePiece.Year;
    }

    /// <summary>1 for Monday to 7 for Sunday, as ISO 8601 counts.</summary>
    public static int Number(DateTime day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    /// <summary>A day so many days away; at the ends of the calendar, the last day there is.</summary>
    public static DateTime Shift(DateTime day, double days) =>
        days > (DateTime.MaxValue - day).TotalDays ? DateTime.MaxValue
        : days < (DateTime.MinValue - day).TotalDays ? DateTime.MinValue
        : day.AddDays(days);

    private static bool Day(FigureSentence s, int at, DateTime? anchor, out DateSpan date)
    {
        date = default;
        if (
            !s.Is(at, FigureTags.RelativeDay)
            || (s.IsCapital(at) && s.IsCapital(at - 1) && !s.Is(at - 1, FigureTags.PhraseEnd | FigureTags.Weekday))
        )
        {
            return false;
        }

        var days =
            s.Is(at, "yesterday") ? -1
            : s.Is(at, "tomorrow") ? 1
            : 0;
        date = new DateSpan
        {
            First = at,
            End = at + 1,
            Pieces = DatePiece.Day | DatePiece.Month | DatePiece.Year,
            Value = anchor is { } today ? DateValue.Of(Shift(today, days)) : new DateValue { Vague = true },
        };
        return true;
    }

    private static readonly (string Words, int Month, int Day)[] Feasts =
    [
        ("christmas eve", 12, 24),
        ("christmas day", 12, 25),
        ("christmas", 12, 25),
        ("new year's eve", 12, 31),
        ("new year’s eve", 12, 31),
        ("new year's day", 1, 1),
        ("new year’s day", 1, 1),
        ("boxing day", 12, 26),
        ("new year", 1, 1),
        ("independence day", 7, 4),
        ("juneteenth", 6, 19),
        ("halloween", 10, 31),
        ("valentine's day", 2, 14),
        ("valentine’s day", 2, 14),
        ("international workers' day", 5, 1),
        ("saint patrick", 3, 17),
        ("st patrick's day", 3, 17),
        ("saint patrick's day", 3, 17),
        ("easter sunday", 0, 0),
        ("easter monday", 0, 0),
        ("easter", 0, 0),
        ("good friday", 0, 0),
        ("black friday", 0, 0),
        ("thanksgiving day", 0, 0),
        ("thanksgiving", 0, 0),
        ("memorial day", 0, 0),
        ("labor day", 0, 0),
        ("labour day", 0, 0),
        ("mother's day", 0, 0),
        ("father's day", 0, 0),
        ("ramadan", 0, 0),
        ("yom kippur", 0, 0),
        ("passover", 0, 0),
        ("hanukkah", 0, 0),
        ("diwali", 0, 0),
        ("eid al-fitr", 0, 0),
        ("eid al-adha", 0, 0),
        ("eid", 0, 0),
    ];

    private static bool Feast(FigureSentence s, int at, out DateSpan date)
    {
        date = default;
        if (!s.IsWord(at) || !s.IsFree(at) || !s.Is(at, FigureTags.Holiday))
            return false;
        if (!s.IsCapital(at) && s.Is(at, "new", "good", "international") && !s.Is(at - 1, "before", "after"))
            return false;
        var text = s.Text.AsSpan(s[at].Start);
        foreach (var (words, month, day) in Feasts)
        {
            if (text.Length < words.Length || !text.Slice(0, words.Length).Equals(words.AsSpan(), StringComparison.OrdinalIgnoreCase))
                continue;
            if (text.Length > words.Length && char.IsLetter(text[words.Length]))
                continue;
            var end = at;
            while (end < s.Count && s[end].End <= s[at].Start + words.Length)
                end++;
            date = new DateSpan
            {
                First = at,
                End = end,
                Pieces = DatePiece.Day | DatePiece.Month,
                Value = new DateValue
                {
                    Month = month,
                    Day = day,
                    Vague = month == 0,
                },
            };
            if (DateParts.Year(s, end, out var year) is var yearEnd and > 0 && s.IsDigits(end))
            {
                (date.End, date.Value.Year) = (yearEnd, year);
                date.Pieces |= DatePiece.Year;
            }

            return true;
        }

        return false;
    }
}
