using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.NonQuantities;

/// <summary>
/// Numbers of provisions that are longer than a label's: "section 232.158", "sections 257.32, 257.40, and 260C.18B", "chapters 252 and
/// 252A", "§232.21, 232C.2", "83 Acts, ch 186, §1, 2".
/// </summary>
internal static class Provision
{
    private static readonly WordSet Singular = new(
        "section subsection chapter subchapter article paragraph subparagraph clause rule regulation title sec ch para subsec policy"
    );

    private static readonly WordSet Plural = new(
        "sections subsections chapters subchapters articles paragraphs clauses rules regulations secs policies"
    );

    /// <summary>Returns the end of the numbers that begin at a token; the token itself if they are not those of a provision.</summary>
    public static int End(FigureSentence s, int at)
    {
        if (!s.IsDigits(at))
            return at;
        if (s.Is(at + 1, "acts") && s.IsCapital(at + 1) && s.Symbol(at + 2) == ',' && s.Is(at + 3, "ch", "chapter", "p"))
            return SessionLaw(s, at + 3);
        var isPlural = s.Is(at - 1, Plural);
        if (!isPlural && !s.Is(at - 1, Singular))
            return at;
        var end = One(s, at);
        var isLong = end > at + 1 || s.Letters(at).IndexOf('.') > 0;
        var next = Next(s, end);

        // A label with a plain number is left to the rule of labels, which asks what it counts.
        if (!isLong && !(isPlural && next > end && One(s, next) > next + 1))
            return at;
        return s.IsWord(end) && s.Touches(end) ? at : List(s, end);
    }

    /// <summary>Returns the end of the list after one number: ", 257.40, and 260C.18B".</summary>
    public static int List(FigureSentence s, int end)
    {
        while (Next(s, end) is var next && next > end && (s.IsDash(next - 1) || IsProvision(s, next)))
            end = One(s, next);
        return end;
    }

    /// <summary>Returns the end of one number: "260C.18B(2)".</summary>
    public static int One(FigureSentence s, int at)
    {
        var end = at + 1;
        while (s.Touches(end))
        {
            if (s.IsDigits(end) || (s.IsWord(end) && s.Letters(end).Length <= 2 && (s.IsCapital(end) || s.Letters(end).Length == 1)))
                end++;
            else if (s.Symbol(end) == '.' && s.IsDigits(end + 1) && s.Touches(end + 1))
                end += 2;
            else if (s.Symbol(end) == '(' && s.Symbol(end + 2) == ')' && s.Letters(end + 1).Length <= 4)
                end += 3;
            else if (IsLaterItem(s, end))
                end += 4;
            else
                break;
        }

        return end;
    }

    /// <summary>"(2A)" after a number: an item that was added later.</summary>
    public static bool IsLaterItem(FigureSentence s, int at) =>
        s.Symbol(at) == '('
        && s.Touches(at)
        && s.IsDigits(at + 1)
        && s.IsCapital(at + 2)
        && s.Touches(at + 2)
        && s.Letters(at + 2).Length <= 3
        && s.Symbol(at + 3) == ')';

    private static int Next(FigureSentence s, int end)
    {
        if (s.IsDash(end) && s.IsDigits(end + 1))
            return end + 1;
        var next = s.Symbol(end) == ',' ? end + 1 : end;
        if (s.Is(next, "and", "or") || s.Is(next, "through", "to"))
            next++;
        return next > end && s.IsDigits(next) ? next : end;
    }

    /// <summary>A number of a list with a point or letters, or one that nothing follows that it could count.</summary>
    private static bool IsProvision(FigureSentence s, int at)
    {
        var end = One(s, at);
        if (end > at + 1 || (s.Letters(at).IndexOf('.') > 0 && (!s.IsWord(end) || s.Is(end, FigureTags.PhraseEnd))))
            return s.Symbol(end) is not ('%' or '$');
        return s.Letters(at).Length <= 4
            && s.Letters(at).IndexOfAny('.', ',') < 0
            && (end >= s.Count || s.Symbol(end) is ',' or ';' or '.' or ')' || s.Is(end, "and", "or"));
    }

    private static int SessionLaw(FigureSentence s, int at)
    {
        var end = at + 1;
        for (var last = at + 24; end < last; end++)
        {
            if (s.IsDigits(end) || s.Symbol(end) is ',' or '§' or '(' or ')')
                continue;
            if (s.IsDash(end) && s.IsDigits(end + 1))
                continue;
            if (!(s.IsWord(end) && ((s.Touches(end) && s.Letters(end).Length <= 2) || s.Is(end, "ch"))))
                break;
        }

        return end;
    }
}
