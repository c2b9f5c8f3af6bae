using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Model;

namespace CorpusGen.Core.Extraction.Figures.Dates;

/// <summary>Finds the dates of a sentence.</summary>
internal static class DateFinder
{
    public static void Find(Sentence s, DateTime? anchor, List<DateMention> dates, List<Doubt> doubts)
    {
    }
}
