using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.Dates;

/// <summary>Times in words, by the minutes to or past an hour.</summary>
internal static class ClockPast
{
    /// <summary>"Half past seven", "10 past 9", "a quarter to five", "thirty-six minutes past eight".</summary>
    public static bool TryRead(FigureSentence s, int at, out DateSpan time)
    {
        time = default;
        var next = at;
        if (s.Is(next, "a"))
            next++;
        int minutes;
        if (s.Is(next, FigureTags.Part))
        {
            minutes = 60 / (int)s.Number(next);
        }
        else if (s.IsDigits(next) && DateParts.Whole(s, next, 2, out minutes)) { }
        else if (s.Is(next, FigureTags.Cardinal | FigureTags.Tens))
        {
            minutes = (int)s.Number(next);
            if (s.Is(next, FigureTags.Tens) && s.Is(s.IsHyphen(next + 1) ? next + 2 : next + 1, FigureTags.Cardinal))
            {
                next = s.IsHyphen(next + 1) ? next + 2 : next + 1;
                minutes += (int)s.Number(next);
            }
        }
        else
        {
            return false;
        }

        next++;
        if (s.Is(next, "minutes", "minute"))
            next++;
        var past = s.Is(next, "past");
        if (!past && !(s.Is(next, "to") && s.Is(next - 1, FigureTags.Part) && s.Is(next - 1, "quarter")))
            return false;
        var hour = ClockTime.Loose(s, next + 1, out var value, out _);
        if (hour < 0 || minutes is < 1 or > 59 || value.Hour > 24)
            return false;
        if (past)
            value.Minute = minutes;
        else
            (value.Hour, value.Minute) = ((value.Hour + 23) % 24, 60 - minutes);
        if (s.Is(hour, "o'clock", "oclock", "o’clock"))
            hour++;
        if (ClockTime.Half(s, hour, ref value, out var end))
            hour = end;
        time = ClockTime.Make(at, hour, value);
        return true;
    }
}
