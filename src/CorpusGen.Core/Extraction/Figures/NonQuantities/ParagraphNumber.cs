using CorpusGen.Core.Extraction.Figures.Grammar;
using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Figures.Units;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.NonQuantities;

/// <summary>
/// "25.2 Each party waives", "1) an exemplary record", "6 (1) Any other right", "[2.] The court": numbers of clauses and items at the
/// beginning of a line.
/// </summary>
internal static class ParagraphNumber
{
    /// <summary>Returns the end of the number that begins at a token; the token itself if it is not the number of a paragraph.</summary>
    public static int End(FigureSentence s, int at)
    {
        if (at == 2 && s.IsDigits(at) && s.Symbol(1) == '[' && s.Symbol(3) == '.' && s.Count == 4)
            return at + 1;
        if (at > 1 || !s.IsDigits(at) || (at == 1 && s.Symbol(0) is not ('\u201C' or '"' or '\u2018' or '[')))
            return at;

        // "[2.]", "[13.]": a number that an editor put in.
        if (at == 1 && s.Symbol(0) == '[')
            return s.Symbol(2) == '.' && s.Count == 3 ? at + 1 : at;
        if (s.IsNumberedParagraph)
            return at + 1;
        if (!BeginsLine(s))
            return at;
        var digits = s.Letters(at);
        var next = at + 1;
        if (digits.IndexOf(',') >= 0 || digits.IndexOf('.') == 0)
            return at;
        if (digits.IndexOf('.') > 0)
            return IsClause(s, at, digits) ? next : at;
        if (digits.Length > 3)
            return at;

        // "1) an exemplary record"
        if (s.Symbol(next) == ')' && s.Touches(next))
            return s.IsWord(next + 1) ? next : at;

        // "21.—(1) This paragraph applies"
        if (s.Symbol(next) == '.' && s.Touches(next) && s.Symbol(next + 1) is '\u2014' or '\u2013' && s.Touches(next + 1))
            return next;

        // "10.The applicant": a space was lost.
        if (s.Symbol(next) == '.' && s.Touches(next) && s.IsCapital(next + 1) && s.Touches(next + 1))
            return next;

        // "21(1) In this Part", "140B Powers of the court"
        if (s.Symbol(next) == '(' && s.Touches(next) && Provision.One(s, at) is var item && item > next)
            return item;
        if (s.IsCapital(next) && s.Touches(next) && s.Letters(next).Length <= 2 && s.IsCapital(next + 1) && !s.Touches(next + 1))
            return next + 1;

        // "43 Loss of tax": the heading of a provision that is quoted.
        if (IsHeading(s, at, next))
            return next;

        // "6 (1) Any other right", "12 (a) The lender"
        if (s.Symbol(next) == '(' && s.Symbol(next + 2) == ')' && s.Letters(next + 1).Length <= 2 && !s.Touches(next))
            return s.IsCapital(next + 3) && (s.IsDigits(next + 1) || s.IsWord(next + 1)) ? next : at;
        return IsAfterTab(s, next) && s.IsCapital(next) && !IsMeasured(s, next) ? next : at;
    }

    private static bool IsHeading(FigureSentence s, int at, int next) =>
        !s.Is(at, "1")
        && s.IsCapital(next)
        && s.Letters(next).Length > 2
        && !Phrase.IsPlural(s, next)
        && !s.Is(next, FigureTags.PhraseEnd | FigureTags.Trigger | FigureTags.Adverb)
        && s.Is(next + 1, "of", "for", "to")
        && !IsMeasured(s, next);

    /// <summary>"22.1 The bank", "1.2.3 Unless": two or three short numbers before a sentence.</summary>
    private static bool IsClause(FigureSentence s, int at, ReadOnlySpan<char> digits)
    {
        var places = 0;
        foreach (var digit in digits)
        {
            places = digit == '.' ? 0 : places + 1;
            if (places > 2)
                return false;
        }

        var next = s.Symbol(at + 1) is '.' or ')' && s.Touches(at + 1) ? at + 2 : at + 1;
        if (next == at + 2 && next >= s.Count)
            return true;
        var tabbed = IsAfterTab(s, next);
        if (s.Symbol(next) is '[' or '(' or '\u201C' or '"' or '\u2018')
            return !s.Touches(next) && (tabbed || s.IsCapital(next + 1) || s.IsWord(next + 1));
        if (!s.IsWord(next) || IsMeasured(s, next))
            return false;
        return (s.IsCapital(next) && !Phrase.IsPlural(s, next)) || tabbed || next == at + 2;
    }

    private static bool IsMeasured(FigureSentence s, int next) =>
        s.Is(next, FigureTags.Scale | FigureTags.Hundred)
        || (UnitReader.TryRead(s, next, out var unit) && unit.Name.Length > 0 && (s.Letters(next).Length > 1 || !s.IsCapital(next)));

    private static bool IsAfterTab(FigureSentence s, int at) => at < s.Count && s[at].Start > 0 && s.Text[s[at].Start - 1] == '\t';

    /// <summary>Returns true if only spaces are between the beginning of a line and the sentence.</summary>
    private static bool BeginsLine(FigureSentence s)
    {
        var before = s[0].Start - 1;
        while (before >= 0 && s.Text[before] is ' ' or '\t')
            before--;
        return before < 0 || s.Text[before] is '\n' or '\r';
    }
}
