using CorpusGen.Core.Extraction.Figures.Tokens;

namespace CorpusGen.Core.Extraction.Figures.NonQuantities;

/// <summary>"410 U.S. 113", "42 U.S.C. § 1983", "12 F.3d 345", "§ 230(c)": volume, reporter, page.</summary>
internal static class LegalCitation
{
    public static int End(FigureSentence s, int at)
    {
        if (s.Symbol(at) == '§')
        {
            var last = at + 1;
            while (s.Symbol(last) == '§')
                last++;
            return s.IsDigits(last) ? last + 1 : at;
        }

        if (!s.IsDigits(at))
            return at;
        var next = at + 1;
        var letters = 0;
        for (; next < at + 8 && (s.IsWord(next) || s.Symbol(next) == '.' || (s.IsDigits(next) && s.Touches(next))); next++)
        {
            if (!s.IsWord(next))
                continue;
            if (s.Letters(next).Length > 4 || (!s.IsCapital(next) && !s.Is(next, "d")))
                return at;
            letters++;
        }

        if (letters == 0 || s.Symbol(at + 2) != '.' || s.Touches(at + 1))
            return at;
        while (s.Symbol(next) == '§')
            next++;
        return s.IsDigits(next) ? next + 1 : at;
    }
}
