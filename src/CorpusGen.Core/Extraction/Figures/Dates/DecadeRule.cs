using CorpusGen.Core.Extraction.Figures.Grammar;
using CorpusGen.Core.Extraction.Figures.Measures;
using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Figures.Units;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.Dates;

/// <summary>"The 1990s", "the nineties", "the 21st century", "18th and 19th centuries".</summary>
internal static class DecadeRule
{
    private static readonly WordSet DecadeLeads = new("the in early late mid");

    public static bool TryRead(FigureSentence s, int at, out DateSpan date) => Decade(s, at, out date) || Century(s, at, out date);

    private static bool Decade(FigureSentence s, int at, out DateSpan date)
    {
        date = default;
        if (s.Is(at, FigureTags.Decade))
        {
            if (!s.Is(at - 1, DecadeLeads) && !s.IsHyphen(at - 1))
                return false;
            if (s.Is(at - 1, "his", "her", "their"))
                return false;
            date = YearRule.Make(at, at + 1, new DateValue { Vague = true });
            return true;
        }

        var first = at;
        if (s.Symbol(at) is '\'' or '\u2019' or '\u2018')
            at++;
        if (!s.IsDigits(at) || !s.Is(at + 1, "s") || !s.IsFree(at) || TemperatureDecade.Is(s, at))
            return false;
        var inFull = s.Letters(at).Length == 4;
        if ((!inFull && s.Letters(at).Length != 2) || !DateParts.Whole(s, at, 4, out var year) || year % 10 != 0)
            return false;
        if (
            !s.Touches(at + 1) && !s.Is(at - 1, "the", "in")
            || (!inFull && first == at && !(s.Is(at - 1, DecadeLeads) || (s.IsHyphen(at - 1) && !s.Is(at - 2, "over", "under"))))
        )
        {
            return false;
        }

        if (inFull && year is < 1000 or > 2100)
            return false;

        // "In her mid-20s" is an age.
        var owner =
            s.IsHyphen(at - 1) ? at - 3
            : s.Is(at - 1, "early", "late", "mid") ? at - 2
            : at - 1;
        if (!inFull && s.Is(owner, "his", "her", "their"))
            return false;
        date = YearRule.Make(
            first,
            at + 2,
            new DateValue
            {
                Stretch = inFull ? (year / 10).ToString(System.Globalization.CultureInfo.InvariantCulture) + "X" : null,
                Vague = !inFull,
            }
        );
        return true;
    }

    private static bool Century(FigureSentence s, int at, out DateSpan date)
    {
        date = default;
        var end = DateParts.Day(s, at, out var number);
        if (end < 0 || !DateParts.IsOrdinalDay(s, at, end))
            return false;
        if (s.IsHyphen(end))
            end++;

        // "The 18th and 19th centuries": the word is named once for both.
        var joint = s.Is(end, "and", "or", "to") || s.IsDash(end) ? end + 1 : -1;
        if (joint > 0 && s.Is(joint, "early", "late", "mid"))
            joint += s.IsHyphen(joint + 1) ? 2 : 1;
        var shared = joint > 0 && DateParts.Day(s, joint, out _) is var other and > 0 && s.Is(other, "centuries", "century");
        if ((!shared && !s.Is(end, "century", "centuries")) || number is < 1 or > 21)
            return false;
        var last = shared ? end : end + 1;
        var era =
            shared ? -1
            : YearRule.EraEnd(s, last, out var before) is var eraEnd && eraEnd > 0 ? eraEnd
            : -1;
        if (era > 0 && s.Letters(last)[0] == 'B')
        {
            date = YearRule.Make(at, era, new DateValue { Vague = true });
            return true;
        }

        date = YearRule.Make(
            at,
            era > 0 ? era : last,
            new DateValue { Stretch = (number - 1).ToString("00", System.Globalization.CultureInfo.InvariantCulture) + "XX" }
        );
        return true;
    }
}
