using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.Dates;

/// <summary>
/// Joins the pieces of one date: "Monday" + "Oct. 10, 2016", "January 12," + "at 21:01 GMT", "Tuesday" + "from 2 to 4 p.m.".
/// A piece joins if it gives a part that the date lacks.
/// </summary>
internal static class DateJoin
{
    private static readonly WordSet Joints = new("at on of from by around between");
    private static readonly WordSet TimePrepositions = new("at from around between by");

    public static void Extend(FigureSentence s, DateTime? anchor, ref DateSpan date)
    {
        for (var pieces = 0; pieces < 4; pieces++)
        {
            if (!Next(s, anchor, ref date))
                return;
        }
    }

    private static bool Next(FigureSentence s, DateTime? anchor, ref DateSpan date)
    {
        var end = date.End;
        if (
            s.Is(end, FigureTags.DayPart)
            && s.IsFree(end)
            && date.Has(DatePiece.Weekday | DatePiece.Day | DatePiece.Time)
            && !date.Has(DatePiece.DayPart)
        )
        {
            date.End++;
            date.Pieces |= DatePiece.DayPart;
            if (!date.Has(DatePiece.Time))
                date.Value.Vague |= !date.Value.IsDay;
            return true;
        }

        var at = Connector(s, end, date);
        if (at < 0)
            return false;
        if (DateReader.TryPiece(s, at, anchor, out var next) && Fits(s, date, next, at > end))
        {
            Merge(ref date, next);
            return true;
        }

        return BareHour(s, end, ref date);
    }

    /// <summary>Steps over a comma, "at", "on", "of", "in the"; -1 if a word is there that joins no dates.</summary>
    private static int Connector(FigureSentence s, int at, DateSpan date)
    {
        if (s.Symbol(at) is ',' or '@')
            at++;
        else if (s.IsHyphen(at) && s.Touches(at) && s.Touches(at + 1) && date.Has(DatePiece.Weekday))
            return at + 1;
        if (s.Is(at, Joints) || (s.Is(at, "after", "before") && !date.Has(DatePiece.Time) && date.Has(DatePiece.Day | DatePiece.Weekday)))
        {
            at++;
        }
        else if (s.Is(at, "no") && s.Is(at + 1, "later", "earlier") && s.Is(at + 2, "than"))
        {
            at += 3;
        }
        else if (s.Is(at, "in") && s.Is(at + 1, "the") && s.Is(at + 2, FigureTags.DayPart))
        {
            return at + 2;
        }
        else if (s.Is(at, "in") && DateParts.Year(s, at + 1, out _) > 0 && date.Has(DatePiece.Month) && !date.Has(DatePiece.Year))
        {
            return at + 1;
        }

        if (s.Is(at, "the") && !s.Is(at + 1, FigureTags.Pointer))
            at++;
        return s.IsFree(at) ? at : -1;
    }

    private static bool Fits(FigureSentence s, DateSpan date, DateSpan next, bool connected)
    {
        if (date.Has(DatePiece.Closed))
            return false;

        // "Tomorrow, yesterday and last night" are three.
        if (s.Is(next.First, FigureTags.RelativeDay) && s.Is(date.First, FigureTags.RelativeDay))
            return false;
        if ((date.Pieces & next.Pieces & (DatePiece.Time | DatePiece.Weekday | DatePiece.DayPart)) != 0)
            return false;
        if (date.Until is not null && next.Until is not null)
            return false;
        if (next.Has(DatePiece.Time))
            return date.Has(DatePiece.Weekday | DatePiece.Day | DatePiece.DayPart);
        if (date.Pieces == DatePiece.Time)
        {
            return next.Has(DatePiece.Day | DatePiece.Weekday | DatePiece.DayPart)
                && !(
                    connected
                    && s.Symbol(date.End) == ','
                    && s.IsWord(date.End + 1)
                    && !s.Is(date.End + 1, "on")
                    && !next.Has(DatePiece.Weekday | DatePiece.Day)
                );
        }

        if (date.Has(DatePiece.Weekday) && date.Has(DatePiece.Day) && next.Has(DatePiece.Span))
            return false;
        if (date.Has(DatePiece.Weekday) && !date.Has(DatePiece.Month))
        {
            return next.Has(DatePiece.Day | DatePiece.Span | DatePiece.DayPart)
                && !next.Has(DatePiece.Weekday)
                && next.Pieces != DatePiece.Year;
        }

        if (next.Has(DatePiece.Weekday))
            return date.Has(DatePiece.Span | DatePiece.Day | DatePiece.Time);
        if (next.Pieces == DatePiece.DayPart)
            return true;
        if (date.Has(DatePiece.Day) && !date.Has(DatePiece.Year))
            return next.Pieces == DatePiece.Year || next.Has(DatePiece.Span) || (date.Pieces == DatePiece.Day && next.Has(DatePiece.Month));
        if (date.Has(DatePiece.DayPart))
            return next.Has(DatePiece.Weekday | DatePiece.Day | DatePiece.Span);
        return date.Has(DatePiece.Span) && next.Has(DatePiece.Year | DatePiece.Span) && s.Is(date.End, "of")
            || (
                date.Has(DatePiece.Day)
                && date.Has(DatePiece.Year)
                && next.Has(DatePiece.Day)
                && s.Symbol(date.End) == ','
                && date.Value.Vague
            );
    }

    private static void Merge(ref DateSpan date, DateSpan next)
    {
        date.End = next.End;
        date.Pieces |= next.Pieces;
        if (next.Has(DatePiece.Time))
        {
            if (next.Until is { } until)
                date.Until = AtTime(date.Value, until);
            date.Value = AtTime(date.Value, next.Value);
            return;
        }

        var time = date.Value;
        var timed = date.Has(DatePiece.Time) && time.HasTime;
        if (date.Value.Year is { } year && next.Value.Year is null && !timed)
            next.Value.Year = year;
        if (next.Pieces == DatePiece.Year && date.Value.IsDay)
        {
            date.Value.Year = next.Value.Year;
            return;
        }

        if (next.Value.Vague && date.Value.IsDay && date.Value.Month > 0)
            return;
        if (date.Until is { } end)
            date.Until = timed ? AtTime(next.Value, end) : end;
        date.Value =
            timed ? AtTime(next.Value, time)
            : next.Until is null ? next.Value
            : next.Value;
        if (next.Until is { } last)
            date.Until = last;
    }

    private static DateValue AtTime(DateValue day, DateValue time) =>
        day with
        {
            HasTime = true,
            Hour = time.Hour,
            Minute = time.Minute,
            Second = time.Second,
            Utc = time.Utc,
        };

    /// <summary>"Sat at 5", "tomorrow from 7 to 9": an hour without a mark, which only the day beside it shows to be one.</summary>
    private static bool BareHour(FigureSentence s, int end, ref DateSpan date)
    {
        if (date.Has(DatePiece.Time) || !date.Has(DatePiece.Weekday | DatePiece.Day | DatePiece.DayPart))
            return false;
        var at = s.Symbol(end) == ',' ? end + 1 : end;
        var introduced = s.Is(at, TimePrepositions);
        if (introduced)
            at++;
        var hour = ClockTime.Loose(s, at, out var value, out _);
        if (hour < 0 || !s.AllFree(at, hour) || value.Hour is > 24 || (s.Letters(at).Length > 2 && s.IsDigits(at) && hour == at + 1))
            return false;
        if (s.Is(hour, "to", "till", "until") || s.IsDash(hour) || (s.Is(hour, "and") && s.Is(at - 1, "between")))
        {
            var last = ClockTime.Loose(s, hour + 1, out var until, out _);
            if (last > 0 && until.Hour <= 24 && Ends(s, last))
            {
                date.End = last;
                date.Until = AtTime(date.Value, until);
                date.Value = AtTime(date.Value, value);
                date.Pieces |= DatePiece.Time;
                return true;
            }
        }

        if (!introduced && !(hour > at + 1 && s.IsWord(at)) || !Ends(s, hour))
            return false;
        date.End = hour;
        date.Value = AtTime(date.Value, value);
        date.Pieces |= DatePiece.Time;
        return true;
    }

    private static bool Ends(FigureSentence s, int at) =>
        at >= s.Count
        || s.Symbol(at) is '.' or ',' or '?' or '!' or ';'
        || s.Is(at, FigureTags.Preposition | FigureTags.Conjunction | FigureTags.DayPart) && !s.Is(at, "of") && !s.IsDigits(at + 1);
}
