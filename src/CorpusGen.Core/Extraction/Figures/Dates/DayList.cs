using CorpusGen.Core.Extraction.Figures.Grammar;
using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Figures.Units;
using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Figures.Dates;

/// <summary>Finds the further days of a list: "May 3, 5 and 9" names three days of one month.</summary>
internal static class DayList
{
    private const int MostDays = 12;

    /// <summary>Adds a date for each further day, and takes its token.</summary>
    public static void Add(FigureSentence s, DateSpan date, List<DateMention> dates)
    {
        if (date.Pieces != (DatePiece.Day | DatePiece.Month) || date.Until is not null || !s.Is(date.First, FigureTags.Month))
            return;
        var end = End(s, date.End, date.Value.Day, out var days);
        if (end < 0)
            return;
        var at = date.End;
        foreach (var day in days)
        {
            while (!s.IsDigits(at))
                at++;
            s.Take(at, at + 1, Claim.Date);
            dates.Add(new DateMention(TextRange.Between(s[at].Start, s[at].End), (date.Value with { Day = day }).ToEdtf()));
            at++;
        }
    }

    /// <summary>Adds a date for each day before "or 7 January" and ", 4 and 5 July", and takes its token.</summary>
    public static void AddBefore(FigureSentence s, DateSpan date, List<DateMention> dates)
    {
        if (!date.Has(DatePiece.Day) || !date.Has(DatePiece.Month) || !s.IsDigits(date.First) || date.Value.Day == 0)
            return;
        var next = date.Value.Day;
        var at = date.First - 1;
        for (var days = 0; days < MostDays; days++)
        {
            var joint = s.Is(at, "or", "and") ? at - 1 : at;
            if (s.Symbol(joint) == ',' && (joint == at || date.First - 1 == at))
                joint--;
            if (joint == at || !s.IsFree(joint) || !DateParts.Whole(s, joint, 2, out var day) || day < 1 || day >= next)
                return;
            if (s.Symbol(joint - 1) is '$' or '£' or '€' || (s.Symbol(at) == ',' && days == 0 && date.Until is null))
                return;
            s.Take(joint, joint + 1, Claim.Date);
            dates.Insert(
                dates.Count - 1 - days,
                new DateMention(TextRange.Between(s[joint].Start, s[joint].End), (date.Value with { Day = day }).ToEdtf())
            );
            (next, at) = (day, joint - 1);
        }
    }

    /// <summary>Returns the end of a list of days that rise and end in "and" or "or", or -1.</summary>
    private static int End(FigureSentence s, int at, int previous, out List<int> days)
    {
        days = [];
        while (days.Count < MostDays)
        {
            var comma = s.Symbol(at) == ',';
            var last = s.Is(comma ? at + 1 : at, "and", "or");
            if (!comma && !last)
                return -1;
            var next = at + (comma ? 1 : 0) + (last ? 1 : 0);
            if (!DateParts.Whole(s, next, 2, out var day) || day <= previous || day > 31 || !s.IsFree(next))
                return -1;
            days.Add(day);
            at = next + 1;
            if (!last)
            {
                previous = day;
                continue;
            }

            var counts = s.Symbol(at) is '%' or ':' or '/' || Phrase.IsPlural(s, at) || UnitReader.TryRead(s, at, out _);
            return counts ? -1 : at;
        }

        return -1;
    }
}
