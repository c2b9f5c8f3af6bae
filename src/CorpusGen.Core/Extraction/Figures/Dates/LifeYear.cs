using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.Dates;

/// <summary>
/// "(d. 1350)", "Mary Kerr (1838–1917)", "r. 1404–1406", "1846 – Jean Barde, baker": years of lives and reigns, as encyclopaedias write
/// them. In a bracket alone the years could be a range of values, so a name or an event is before it.
/// </summary>
internal static class LifeYear
{
    private const int LongestSpan = 400;

    private static readonly WordSet Labels = new("b d r fl");

    private static readonly WordSet Events = new(
        "war wars reign reigns rule period era dynasty century revolt rebellion crusade campaign siege king queen emperor pope bishop "
            + "president minister poet painter composer schism regency occupation empire republic term expedition famine"
    );

    /// <summary>Returns true if the words around four digits make them the year of a life, a reign, an entry or a citation.</summary>
    public static bool Is(FigureSentence s, int at, int year) =>
        IsLabelled(s, at)
        || BeginsSpan(s, at, year)
        || BeginsEntry(s, at)
        || BeginsLongSpan(s, at, year)
        || BeginsCitation(s, at)
        || BeginsBetween(s, at, year)
        || EndsBetween(s, at, year);

    /// <summary>"(b. 1350)", "; d. 1412"</summary>
    public static bool IsLabelled(FigureSentence s, int at) =>
        s.Symbol(at - 1) == '.'
        && s.Touches(at - 1)
        && s.Is(at - 2, Labels)
        && !s.IsCapital(at - 2)
        && s.Symbol(at - 3) is '(' or ',' or ';';

    /// <summary>"(1404–1406)" after a name or a word of history.</summary>
    private static bool BeginsSpan(FigureSentence s, int at, int year)
    {
        if (s.Symbol(at - 1) != '(' || !s.Touches(at) || !s.IsDash(at + 1) || DateParts.Year(s, at + 2, out var last) < 0)
            return false;
        if (last < year || last - year > LongestSpan || s.Symbol(at + 3) is not (')' or ',' or ';'))
            return false;
        return s.IsCapital(at - 2) || s.Symbol(at - 2) is ')' or '"' or '\u201D' || s.Is(at - 2, Events);
    }

    /// <summary>"(1887) 37 Ch D 260": the year of a citation.</summary>
    private static bool BeginsCitation(FigureSentence s, int at) =>
        s.Symbol(at - 1) == '('
        && s.Symbol(at + 1) == ')'
        && s.Touches(at)
        && s.Touches(at + 1)
        && s.IsDigits(at + 2)
        && s.Letters(at + 2).Length <= 3
        && s.IsCapital(at + 3);

    /// <summary>"1846 – Jean Barde", "1707: The union": an entry of a list of events begins with its year.</summary>
    private static bool BeginsEntry(FigureSentence s, int at)
    {
        var end = at + 1;
        if (s.IsDash(end) && s.Touches(end) && s.Touches(end + 1) && DateParts.Year(s, end + 1, out _) > 0)
            end += 2;
        var isEntry =
            (s.Symbol(end) is '\u2013' or '\u2014' or '-' && !s.Touches(end) && !s.Touches(end + 1))
            || (s.Symbol(end) == ':' && s.Touches(end));
        return isEntry && s.IsCapital(end + 1) && BeginsLine(s, at);
    }

    /// <summary>"Papers, 1899-1960": from one century into the last one.</summary>
    private static bool BeginsLongSpan(FigureSentence s, int at, int year) =>
        s.IsDash(at + 1)
        && s.Touches(at + 1)
        && s.Touches(at + 2)
        && DateParts.Year(s, at + 2, out var last) > 0
        && last is >= 1900 and < 2050
        && year >= 1700
        && last - year < 150
        && (!s.IsWord(at + 3) || s.IsCapital(at + 3) || s.Is(at + 3, FigureTags.PhraseEnd));

    /// <summary>"Between 1634 and 1681": two years of one time, and nothing that they count.</summary>
    private static bool BeginsBetween(FigureSentence s, int at, int year) =>
        s.Is(at - 1, "between")
        && s.Is(at + 1, "and")
        && DateParts.Year(s, at + 2, out var last) > 0
        && last > year
        && last - year < LongestSpan
        && IsFollowed(s, at + 3)
        && s.Symbol(at + 3) is not ('%' or '$');

    /// <summary>"And 1681" after the first of two such years.</summary>
    private static bool EndsBetween(FigureSentence s, int at, int year) =>
        s.Is(at - 1, "and")
        && s.Is(at - 3, "between")
        && DateParts.Whole(s, at - 2, 4, out var first)
        && BeginsBetween(s, at - 2, first)
        && first < year;

    /// <summary>True if only spaces and the mark of a list are between the beginning of the line and a token.</summary>
    private static bool BeginsLine(FigureSentence s, int at)
    {
        var before = s[at].Start - 1;
        while (before >= 0 && s.Text[before] is ' ' or '\t' or '-' or '*' or '\u2022')
            before--;
        return before < 0 || s.Text[before] is '\n' or '\r';
    }

    /// <summary>True if nothing is after the last year that it could count.</summary>
    public static bool IsFollowed(FigureSentence s, int at) => !s.IsWord(at) || s.Is(at, FigureTags.PhraseEnd);
}
