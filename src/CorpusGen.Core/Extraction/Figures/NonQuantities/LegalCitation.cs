using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Extraction.Language.English;

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
            if (!s.IsDigits(last))
                return at;
            last = Provision.List(s, Provision.One(s, last));
            while (
                s.Symbol(at + 1) == '§'
                && s.Symbol(last) == ','
                && s.IsFree(last + 1)
                && s.IsDigits(last + 1)
                && s.Letters(last + 1).Length < 4
            )
            {
                last += 2;
            }

            return last;
        }

        if (!s.IsDigits(at))
            return at;
        var next = at + 1;
        var letters = 0;
        for (; next < at + 12 && (s.IsWord(next) || s.Symbol(next) == '.' || IsPartOfName(s, next)); next++)
        {
            if (!s.IsWord(next))
                continue;
            if (s.Is(next, "at"))
                break;
            if ((s.Letters(next).Length > 4 && !s.Is(next, ReporterWords.Abbreviated)) || (!s.IsCapital(next) && !s.Is(next, "d", "th")))
                return at;
            letters++;
        }

        if (letters == 0 || s.Touches(at + 1) || !(s.Symbol(at + 2) == '.' || (s.Symbol(at + 3) == '.' && s.IsWord(at + 2))))
            return at;
        while (s.Symbol(next) is '§' or '¶')
            next++;

        // "507 U.S. at 357": cited before, so without the first page.
        if (s.Is(next, "at"))
            next++;
        if (!s.IsDigits(next))
            return at;

        // "42 U.S.C. §6921 – 6934"
        if (s.Symbol(next - 1) == '§')
            return Provision.List(s, Provision.One(s, next));

        // "410 U.S. 113, 152 (1973)": the page that is cited.
        var longest = s.Letters(next).IndexOf(',') > 0 ? 7 : 4;
        next++;
        if (s.IsDash(next) && s.Touches(next) && s.Touches(next + 1) && s.IsDigits(next + 1))
            next += 2;
        while (s.Symbol(next) == ',' && s.IsDigits(next + 1) && s.Letters(next + 1).Length <= longest && Ends(s, next + 2))
        {
            next += 2;
            if (s.IsDash(next) && s.IsDigits(next + 1))
                next += 2;
        }

        return next;
    }

    /// <summary>"F.3d", "App. 4th": the number of a series.</summary>
    private static bool IsPartOfName(FigureSentence s, int at) =>
        s.IsDigits(at)
        && (s.Touches(at) || (s.Symbol(at - 1) == '.' && s.Letters(at).Length == 1 && s.Touches(at + 1) && s.Is(at + 1, "th", "d")));

    /// <summary>True if nothing follows that the number could count.</summary>
    private static bool Ends(FigureSentence s, int at) => !s.IsWord(at) || s.Is(at, FigureTags.PhraseEnd);
}
