using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Figures.Dates;

/// <summary>Finds the dates of a sentence: a piece, what joins it, and the other end if it opens a range.</summary>
internal static class DateFinder
{
    public static void Find(FigureSentence s, DateTime? anchor, List<DateMention> dates, List<Doubt> doubts)
    {
        for (var at = 0; at < s.Count; at++)
        {
            if (!s.IsFree(at) || !DateReader.TryPiece(s, at, anchor, out var date))
                continue;
            DateJoin.Extend(s, anchor, ref date);
            DateRange.Extend(s, anchor, ref date);
            DateJoin.Extend(s, anchor, ref date);
            s.Take(date.First, date.End, Claim.Date);
            s.HasDate = true;
            at = date.End - 1;
            var range = TextRange.Between(s[date.First].Start, s[date.End - 1].End);
            dates.Add(new DateMention(range, Edtf(date)));
            DayList.AddBefore(s, date, dates);
            DayList.Add(s, date, dates);
            if (!date.Value.IsPossible || date.Until is { IsPossible: false })
                doubts.Add(new Doubt(DoubtKind.DateImpossible, range));
        }
    }

    private static string? Edtf(DateSpan date)
    {
        var from = date.Value.ToEdtf();
        if (date.Until is not { } until)
            return from;
        return from is not null && until.ToEdtf() is { } last ? from + "/" + last : null;
    }
}
