using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.NonQuantities;

/// <summary>"2023/2/YOR", "2020/3775", "12(2A)", "neither 5(4) nor 5(5)": numbers of files, acts and provisions without a label.</summary>
internal static class FileNumber
{
    private static readonly WordSet Times = new("at by around until till from to before after since");
    private static readonly WordSet BeforeProvision = new("in under nor neither within either");

    /// <summary>Returns the end of the number that begins at a token; the token itself if none does.</summary>
    public static int End(FigureSentence s, int at)
    {
        if (!s.IsDigits(at))
            return at;

        // "[33(4)]": a paragraph of a judgment with its item.
        if (s.Symbol(at - 1) == '[' && s.Touches(at) && Provision.One(s, at) is var item && item > at + 1 && s.Symbol(item) == ']')
            return item;
        if (s.Letters(at).IndexOfAny('.', ',') >= 0)
            return at;

        // "At 23 : 00": a time of which the marks are cut apart.
        if (
            s.Symbol(at + 1) == ':'
            && !s.Touches(at + 1)
            && s.IsDigits(at + 2)
            && s.Letters(at + 2).Length == 2
            && s.Letters(at).Length <= 2
            && s.Is(at - 1, Times)
        )
        {
            return at + 3;
        }

        // "A 00 agent", "agent 007"
        if (s.Letters(at) is ['0', '0', ..] and { Length: <= 3 } && !s.IsDigits(at - 1) && !s.Touches(at) && !s.Touches(at + 1))
            return at + 1;

        // "12(2A)", "80(1A)": an item of a provision that was added later.
        if (Provision.IsLaterItem(s, at + 1))
            return Provision.One(s, at);

        // "Neither 5(4) nor 5(5)", "conditions in 5(2)"
        if (s.Is(at - 1, BeforeProvision) && Provision.One(s, at) is var bare && bare > at + 3 && s.Letters(at).Length < 4)
            return bare;
        if (
            s.Symbol(at + 1) != '/'
            || !s.Touches(at + 1)
            || !s.Touches(at + 2)
            || !s.IsDigits(at + 2)
            || s.Letters(at + 2).IndexOfAny('.', ',') >= 0
        )
        {
            return at;
        }

        // "06/11": a month and a year, or a day; no fraction begins with a zero.
        return s.Letters(at) is ['0', _] && s.Letters(at + 2).Length is 2 or 4 ? at + 3 : WithStroke(s, at);
    }

    private static int WithStroke(FigureSentence s, int at)
    {
        var end = at + 3;
        if (
            s.Symbol(end) == '/'
            && s.Touches(end)
            && s.Touches(end + 1)
            && s.Letters(end + 1) is [>= 'A' and <= 'Z', >= 'A' and <= 'Z', ..]
        )
        {
            return end + 2;
        }

        var first = s.Letters(at);
        var second = s.Letters(at + 2);
        if (first is ['1' or '2', '9' or '0', _, _])
            return second.Length is 3 or > 4 || (second.Length == 4 && second[0] is not ('1' or '2')) ? end : at;
        return second is ['1' or '2', '9' or '0', _, _] && first.Length is 3 or 4 ? end : at;
    }
}
