using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Extraction.Language.English;

namespace CorpusGen.Core.Extraction.Figures.NonQuantities;

/// <summary>
/// "Barton (at 468)", "see Cole at 374 per Hill J", "p 614", "paras 12 to 15", "s 449E(2)": the place in a source, as lawyers write it.
/// </summary>
internal static class Pinpoint
{
    private const int LongestName = 6;

    /// <summary>Labels that are also letters or other words, so that only a small letter and a whole number make them labels.</summary>
    private static readonly WordSet Labels = new("s ss r rr p pp par pars para paras cl cls reg regs art arts sch schs pt pts sec secs");

    private static readonly WordSet SamePlace = new("supra ante post id ibid above");

    /// <summary>Returns the end of the numbers that begin at a token; the token itself if they show no place.</summary>
    public static int End(FigureSentence s, int at)
    {
        if (!s.IsDigits(at))
            return at;

        // "¶ 61,158", "¶¶ 33–36", "J.A. 850", "n. 10"
        if (s.Symbol(at - 1) == '¶' || IsRecord(s, at))
            return List(s, Provision.One(s, at));
        if (StarPage(s, at))
            return at + 1;
        if (s.Letters(at).IndexOf(',') >= 0 || s.Letters(at).Length > 5)
            return at;
        if (IsLabelled(s, at))
            return List(s, Provision.One(s, at));
        return s.Is(at - 1, "at") && s.Symbol(at + 1) is not ('%' or '°' or '$') && IsCited(s, at) ? List(s, at + 1) : at;
    }

    private static bool IsLabelled(FigureSentence s, int at)
    {
        var label = s.Symbol(at - 1) == '.' && s.Touches(at - 1) ? at - 2 : at - 1;
        if (
            !s.Is(label, Labels)
            || (s.Touches(at) && label == at - 1)
            || (s.IsCapital(label) && !(label == at - 2 && s.Is(label, "s") && Provision.One(s, at) > at + 1))
            || (s.Letters(at).IndexOf('.') >= 0 && s.Is(label, "s", "p", "pp"))
        )
        {
            return false;
        }

        // "It's 5 cars", "5 s 3", "£30 p": what is left of another word, or a unit.
        if (
            (s.Touches(label) && s.Symbol(label - 1) is not ('(' or '[') && !(s.IsHyphen(label - 1) && s.Is(label - 2, "sub")))
            || (s.IsDigits(label - 1) && !s.Is(label, "r"))
            || s.Symbol(label - 1) is '\'' or '\u2019' or '/'
        )
        {
            return false;
        }

        return s.Symbol(at + 1) is not ('%' or '/' or '$');
    }

    private static bool IsRecord(FigureSentence s, int at)
    {
        if (s.Symbol(at - 1) != '.' || !s.Touches(at - 1) || s.Touches(at))
            return false;
        var isAppendix = s.Letters(at - 2) is ['A'] && s.Symbol(at - 3) == '.' && s.Letters(at - 4) is ['J'];
        return isAppendix || (s.Is(at - 2, ReporterWords.Records) && s.Letters(at).IndexOfAny('.', ',') < 0 && !Counts(s, at + 1));
    }

    private static bool Counts(FigureSentence s, int at) => s.IsWord(at) && !s.Is(at, FigureTags.PhraseEnd) && !s.IsCapital(at);

    /// <summary>"*460", "**89": where a page of the printed report begins. A mark that closes is that of emphasis.</summary>
    private static bool StarPage(FigureSentence s, int at)
    {
        if (s.Symbol(at - 1) != '*' || !s.Touches(at) || s.Touches(at + 1) || s.Letters(at).IndexOfAny('.', ',') >= 0)
            return false;
        var first = s.Symbol(at - 2) == '*' ? at - 2 : at - 1;
        if (s.Touches(first) || s.IsDigits(first - 1))
            return s.Symbol(first - 2) == '*' && s.IsDigits(first - 1) && !s.Touches(first);
        for (var i = at + 1; i < at + 24 && i < s.Count; i++)
        {
            if (s.Symbol(i) == '*' && s.Touches(i))
                return s.Symbol(i - 1) == '*' && !s.Touches(i - 1);
        }

        return true;
    }

    private static bool IsCited(FigureSentence s, int at)
    {
        var end = at + 1;
        if (s.IsDash(end) && s.Touches(end) && s.IsDigits(end + 1))
            end += 2;
        if (s.Is(end, "per") && s.IsCapital(end + 1))
            return true;

        // "At 19-20 he said": the page of the report that was named before.
        if (at == 1 && s.Is(end, "he", "she") && s.Letters(at).IndexOf('.') < 0)
            return true;
        var before = at - 2;
        if (s.Symbol(before) == ',' || s.Symbol(before) == '.')
            before--;
        if (s.Is(before, SamePlace))
            return true;
        if (s.IsWord(end))
            return false;
        if (s.Is(before, ReporterWords.Documents))
            return true;
        if ((s.Symbol(at - 2) is ']' && s.Letters(at).IndexOf('.') < 0) || (s.IsDigits(at - 2) && s[at - 2].Claim == Claim.NonQuantity))
            return true;
        return IsNamed(s, at - 2, s.Symbol(end));
    }

    /// <summary>"(Pyneboard at 375)", "(at 468)", "see Cole at 374".</summary>
    private static bool IsNamed(FigureSentence s, int at, char closing)
    {
        for (var last = at - LongestName; at > last && s.IsCapital(at); at--)
        {
            if (s.Is(at - 1, "see", "cf", "per"))
                return true;
        }

        // "Records of the Convention of 1787, at 275 (statement of Hale)"
        if (s.Symbol(at) == ',' && closing == '(')
            return true;
        return s.Symbol(at) == '(' && closing is ')' or ',' or ';';
    }

    private static int List(FigureSentence s, int end)
    {
        while (true)
        {
            var next = s.Symbol(end) == ',' || s.IsDash(end) || s.Is(end, "and", "or", "to") ? end + 1 : end;
            if (s.Symbol(end) == ',' && s.Is(next, "and", "or"))
                next++;
            var isDecimal = s.Letters(next).IndexOf('.') > 0 && s.Letters(end - 1).IndexOf('.') > 0;
            if (next == end || !s.IsDigits(next) || s.Letters(next).Length > 5 || (s.Letters(next).IndexOfAny('.', ',') >= 0 && !isDecimal))
                return end;
            var after = Provision.One(s, next);
            if (s.IsWord(after) && !s.Is(after, FigureTags.PhraseEnd))
                return end;
            end = after;
        }
    }
}
