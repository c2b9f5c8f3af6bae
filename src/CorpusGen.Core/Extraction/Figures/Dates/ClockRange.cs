using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.Dates;

/// <summary>"From 5 to 6pm", "2:00 - 2:30 pm", "between 3 and 5 on Monday": from one time to another.</summary>
internal static class ClockRange
{
    /// <summary>"From 5 to 6pm", "2:00 - 2:30 pm", "8-9am": the "am" or "pm" of the second end applies to both.</summary>
    public static bool TryRead(FigureSentence s, int at, out DateSpan time)
    {
        time = default;
        var end = ClockTime.Loose(s, at, out var from, out var colon);
        if (end < 0)
            return false;
        var halved = ClockTime.Half(s, end, ref from, out var after);
        var marked = halved || colon;
        if (after > end)
            end = after;
        if (!s.Is(end, "to", "till", "until") && !s.IsDash(end) && !(s.Is(end, "and") && s.Is(at - 1, "between")))
            return false;
        if (s.IsDash(end) && s.Touches(end) != s.Touches(end + 1))
            return false;
        if (ClockTime.One(s, end + 1, out var until) is false)
        {
            var loose = ClockTime.Loose(s, end + 1, out var bare, out _);
            if (loose > 0 && !marked && HoursOfDay(s, at, end, loose, from, bare))
            {
                time = ClockTime.Make(at, loose, from);
                time.Until = bare;
                return true;
            }

            if (
                !marked
                || loose < 0
                || s.IsDigits(loose)
                || s.Is(loose, FigureTags.Scale | FigureTags.Hundred)
                || s.Symbol(loose) is '%' or '.' && s.IsDigits(loose + 1)
            )
            {
                return false;
            }

            until = ClockTime.Make(end + 1, loose, bare);
            if (
                s.IsWord(loose)
                && !s.Is(
                    loose,
                    FigureTags.Preposition
                        | FigureTags.Conjunction
                        | FigureTags.RelativeDay
                        | FigureTags.Weekday
                        | FigureTags.Month
                        | FigureTags.DayPart
                )
            )
            {
                return false;
            }
        }
        else if (!halved && from.Hour < 12 && SaysLess(s, end + 1, until.Value) && from.Hour + 12 <= until.Value.Hour)
        {
            from.Hour += 12;
        }

        time = ClockTime.Make(at, until.End, from);
        time.Until = until.Value;
        return true;
    }

    /// <summary>"6pm" is the hour 18: its "pm" applies to the first end too. "17:30" does not.</summary>
    private static bool SaysLess(FigureSentence s, int at, DateValue until) =>
        until.Hour >= 12 && (s.IsDigits(at) ? DateParts.Whole(s, at, 2, out var said) && said < 12 : s.Number(at) is > 0 and < 12);

    /// <summary>
    /// "Between 3 and 5 on 1/1/2015", "five to seven today", "6-8 next Monday": hours without a mark that a day follows. "Won 3-1 on
    /// Saturday" and "rose from 5 to 7 on Friday" are not ranges of times.
    /// </summary>
    private static bool HoursOfDay(FigureSentence s, int at, int joint, int end, DateValue from, DateValue until)
    {
        if (from.Hour >= until.Hour || until.Hour > 24 || s.Letters(at).Length > 2 && s.IsDigits(at))
            return false;
        if (s.Is(at - 1, "between"))
        {
            return s.Is(end, FigureTags.RelativeDay | FigureTags.Weekday | FigureTags.Pointer)
                || (s.Is(end, "on") && (s.IsDigits(end + 1) || s.Is(end + 1, FigureTags.Weekday | FigureTags.Month)));
        }

        if (s.IsDash(joint))
            return s.Is(end, "next") || s.Is(end, "tomorrow");
        return s.IsWord(at) && !s.Is(at - 1, "from") && s.Is(end, FigureTags.RelativeDay);
    }
}
