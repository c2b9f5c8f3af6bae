using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.Dates;

/// <summary>"21:01 GMT", "5 p.m.", "8am", "half past seven", "noon", "from 5 to 6pm", "between 10:30 and 11 a.m.".</summary>
internal static class ClockTime
{
    private static readonly string[] Zones =
    [
        "gmt",
        "utc",
        "est",
        "edt",
        "et",
        "pst",
        "pdt",
        "pt",
        "cst",
        "cdt",
        "ct",
        "mst",
        "mdt",
        "mt",
        "bst",
        "cet",
        "cest",
        "eet",
        "ist",
        "jst",
        "aest",
        "aedt",
        "msk",
    ];

    public static bool TryRead(FigureSentence s, int at, out DateSpan time)
    {
        time = default;
        if (!s.IsFree(at) || (s.Symbol(at + 1) == ':' && s.IsCapital(at - 1) && s.Is(at - 1, Books)))
            return false;
        if (s.Is(at, FigureTags.Clock) && s.Is(at, "noon", "midday", "midnight"))
        {
            time = Make(at, at + 1, new DateValue { HasTime = true, Hour = s.Is(at, "midnight") ? 0 : 12 });
            return true;
        }

        if (ClockPast.TryRead(s, at, out time) || ClockRange.TryRead(s, at, out time))
            return true;
        return One(s, at, out time);
    }

    /// <summary>A time that is marked as one: by a colon, "p.m.", "o'clock" or a zone.</summary>
    public static bool One(FigureSentence s, int at, out DateSpan time)
    {
        time = default;
        var end = Loose(s, at, out var value, out var colon);
        if (end < 0)
            return false;
        var marked = Half(s, end, ref value, out var after);
        if (marked)
        {
            end = after;
        }
        else if (s.Is(end, "o'clock", "oclock", "o’clock"))
        {
            (marked, end) = (true, end + 1);
        }
        else if (
            s.IsDigits(at)
            && s.Letters(at).Length == 4
            && !colon
            && (s.Letters(at)[0] == '0' || s.Is(at - 1, "at"))
            && s.Letters(at)[0] is '0' or '1' or '2'
            && s.Is(end, "hours", "hrs")
        )
        {
            (marked, end) = (true, end + 1);
        }
        else if (
            s.Letters(at) is ['0', not '.', not '.', not '.']
            && s.IsDigits(at)
            && !colon
            && s.Is(at - 1, BeforeTimes)
            && !s.IsDigits(end)
        )
        {
            // "At 0900": no quantity begins with a nought.
            marked = true;
        }

        var zone = Zone(s, end, ref value);

        // "0600 GMT": four digits and a zone.
        marked |= zone > end && s.IsDigits(at) && s.Letters(at).Length == 4;
        if (!marked && !colon)
            return false;
        if (!marked && zone == end && (IsNoTime(value, s.Is(at - 1, "at")) || IsRatio(s, at, end)))
            return false;
        end = zone;
        time = Make(at, end, value);
        return true;
    }

    /// <summary>
    /// "70:30", "at 25:08" of a recording: two numbers that are not on a clock are something else, unless a word marks them as a time.
    /// </summary>
    private static bool IsNoTime(DateValue value, bool isAt) =>
        value.Hour > 24 || (value.Hour == 24 && value.Minute > 0) || (value.Minute > 59 && !isAt);

    /// <summary>"A scale of 1:50", "a 1:20 dilution", "Luke 1:12": two numbers with a colon that are not a time.</summary>
    private static bool IsRatio(FigureSentence s, int at, int end) =>
        (s.Is(at - 1, "of", "was", "is") && s.Is(at - 2, Ratios))
        || s.Is(at - 1, Ratios)
        || s.Is(end, Ratios)
        || Measures.Proportion.Is(s, at)
        || s.Is(at - 1, "psalm");

    /// <summary>Books of which chapter and verse are cited: "Romans 8:28".</summary>
    public static readonly WordSet Books = new(
        "genesis exodus leviticus numbers deuteronomy joshua judges ruth samuel kings chronicles ezra nehemiah esther job psalm psalms "
            + "proverbs ecclesiastes isaiah jeremiah lamentations ezekiel daniel hosea joel amos obadiah jonah micah nahum habakkuk "
            + "zephaniah haggai zechariah malachi matthew mark luke john acts romans corinthians galatians ephesians philippians "
            + "colossians thessalonians timothy titus philemon hebrews james peter jude revelation surah quran koran"
    );

    private static readonly WordSet Ratios = new(
        "scale ratio ratios odds proportion proportions dilution dilutions diluted mix mixture gearing rate"
    );

    /// <summary>An hour with or without minutes: "7:56:30", "8.30", "nine", "one thirty"; the caller asks what makes it a time.</summary>
    public static int Loose(FigureSentence s, int at, out DateValue value, out bool colon)
    {
        value = new DateValue { HasTime = true };
        colon = false;
        if (s.IsDigits(at))
        {
            if (DateParts.Whole(s, at, 2, out value.Hour))
            {
                if (
                    s.Symbol(at + 1) != ':'
                    || !s.Touches(at + 1)
                    || s.Letters(at + 2).Length != 2
                    || !s.Touches(at + 2)
                    || !DateParts.Whole(s, at + 2, 2, out value.Minute)
                )
                {
                    return at + 1;
                }

                colon = true;
                if (
                    s.Symbol(at + 3) != ':'
                    || s.Letters(at + 4).Length != 2
                    || !s.Touches(at + 4)
                    || !DateParts.Whole(s, at + 4, 2, out var second)
                )
                {
                    return at + 3;
                }

                value.Second = second;
                return at + 5;
            }

            var digits = s.Letters(at);
            if (digits.Length == 4 && DateParts.Whole(s, at, 4, out var both))
            {
                (value.Hour, value.Minute) = (both / 100, both % 100);
                return both / 100 <= 24 && both % 100 < 60 ? at + 1 : -1;
            }

            var point = digits.IndexOf('.');
            if (point is < 1 or > 2 || digits.Length - point != 3)
                return -1;
            value.Hour = point == 1 ? digits[0] - '0' : ((digits[0] - '0') * 10) + digits[1] - '0';
            value.Minute = ((digits[point + 1] - '0') * 10) + digits[point + 2] - '0';
            return value.Hour <= 24 && value.Minute < 60 ? at + 1 : -1;
        }

        if (!s.Is(at, FigureTags.Cardinal) || s.Number(at) is < 1 or > 12)
            return -1;
        value.Hour = (int)s.Number(at);
        var next = at + 1;
        if (s.Is(next, FigureTags.Tens) && s.Number(next) is 20 or 30 or 40 or 50)
        {
            value.Minute = (int)s.Number(next++);
            if (s.IsHyphen(next) && s.Is(next + 1, FigureTags.Cardinal))
                next++;
            if (s.Is(next, FigureTags.Cardinal) && s.Number(next) is > 0 and < 10)
                value.Minute += (int)s.Number(next++);
        }
        else if (s.Is(next, "fifteen"))
        {
            value.Minute = 15;
            next++;
        }

        return next;
    }

    /// <summary>"am", "p.m.", "p . m .", "a m", and "9p" if it touches.</summary>
    public static bool Half(FigureSentence s, int at, ref DateValue value, out int end)
    {
        end = at;
        bool evening;
        if (s.Is(at, "am", "pm"))
        {
            evening = s.Is(at, "pm");
            end = at + 1;
        }
        else if (s.Is(at, "a", "p"))
        {
            evening = s.Is(at, "p");
            var next = s.Symbol(at + 1) == '.' ? at + 2 : at + 1;
            if (s.Is(next, "m"))
                end = s.Symbol(next + 1) == '.' ? next + 2 : next + 1;
            else if (s.Touches(at) && !s.IsCapital(at) && (at + 1 >= s.Count || s.Symbol(at + 1) == '.') && s.Is(at - 2, BeforeTimes))
                end = at + 1;
            else
                return false;
            if (next == at + 1 && end == next + 1 && s.Is(at, "a") && !s.IsWord(at - 1) && !s.IsDigits(at - 1))
                return false;
        }
        else
        {
            return false;
        }

        if (value.Hour is > 12 or 0)
            return value.Hour < 24;
        if (evening && value.Hour < 12)
            value.Hour += 12;
        else if (!evening && value.Hour == 12)
            value.Hour = 0;
        return true;
    }

    private static readonly WordSet BeforeTimes = new("at by until till to from before after around about");

    private static int Zone(FigureSentence s, int at, ref DateValue value)
    {
        var inside = s.Symbol(at) == '(' && s.Symbol(at + 2) == ')' ? at + 1 : at;
        foreach (var zone in Zones)
        {
            if (!s.Is(inside, zone) || !char.IsUpper(s.Letters(inside)[0]))
                continue;
            value.Utc = zone is "gmt" or "utc" && !(s.Symbol(inside + 1) is '+' or '-');
            return inside > at ? inside + 2 : inside + 1;
        }

        return s.Is(at, "local") && s.Is(at + 1, "time") ? at + 2 : at;
    }

    public static DateSpan Make(int first, int end, DateValue value) =>
        new()
        {
            First = first,
            End = end,
            Value = value,
            Pieces = DatePiece.Time,
        };
}
