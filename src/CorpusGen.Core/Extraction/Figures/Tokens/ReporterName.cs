using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Extraction.Language.English;

namespace CorpusGen.Core.Extraction.Figures.Tokens;

/// <summary>Names of law reports and journals, whose full stops do not end a sentence.</summary>
internal static class ReporterName
{
    /// <summary>
    /// Returns true if the full stop after a word belongs to the name of a report, and not to the end of a sentence: a number or the
    /// sign of a section follows, or digits are before the name ("38 Admin. L. Rev.", "49 Cal. App. 4th").
    /// </summary>
    public static bool Continues(FigureSentence s, int at, char next)
    {
        if (IsAfterYear(s, at) || (next is >= '0' and <= '9' && s.Is(at, ShortLabels) && !s.IsDigits(at - 1)))
            return true;
        if (!s.IsCapital(at) || !(s.Is(at, ReporterWords.Abbreviated) || s.Is(at, ReporterWords.Records)))
            return false;
        if (next is (>= '0' and <= '9') or '§' or '¶')
            return true;
        var first = at;
        while (first > at - 6 && (s.IsCapital(first - 1) || s.Symbol(first - 1) == '.'))
            first--;
        return s.IsDigits(first - 1);
    }

    /// <summary>Labels of provisions: "reg. 122", "Sched. 11".</summary>
    private static readonly WordSet ShortLabels = new("reg regs sec secs ss rr sch sched scheds arts subpara");

    /// <summary>"[2004] Imm. A.R. 226": the name begins after a year in square brackets.</summary>
    private static bool IsAfterYear(FigureSentence s, int at)
    {
        var first = at;
        while (first > at - 6 && (s.IsCapital(first) || s.Symbol(first) == '.' || s.IsDigits(first)))
            first--;
        return first < at && s.Symbol(first) == ']' && s.IsDigits(first - 1) && s.Letters(first - 1).Length == 4;
    }
}
