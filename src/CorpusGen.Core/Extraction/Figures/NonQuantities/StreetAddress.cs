using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.NonQuantities;

/// <summary>"575 Wilbraham Road", "9 E 71st St", "22 Ave Foch", "10 Downing Street": a number, capitals, and a word for a street.</summary>
internal static class StreetAddress
{
    public static int End(FigureSentence s, int at)
    {
        if (!s.IsDigits(at) || s.Letters(at).Length > 5 || s.Letters(at).IndexOfAny('.', ',') >= 0)
            return at;

        // "3-5 Mill Street"
        var first = s.IsDash(at + 1) && s.Touches(at + 1) && s.IsDigits(at + 2) && s.Touches(at + 2) ? at + 3 : at + 1;
        for (var next = first; next < first + 5; next++)
        {
            if (s.IsDigits(next) && s.Is(next + 1, FigureTags.Ordinal | FigureTags.None))
                continue;
            if (s.IsDigits(next) || (s.IsWord(next) && s.Touches(next) && s.IsDigits(next - 1)))
                continue;
            if (!s.IsCapital(next))
                return at;
            if (s.Is(next, FigureTags.Street) && (next > first || s.Is(next, "ave", "rue", "avenue")))
                return next + 1;
        }

        return at;
    }
}
