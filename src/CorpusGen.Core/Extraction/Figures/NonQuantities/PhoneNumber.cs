using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.NonQuantities;

/// <summary>"+44 20 7946 0958", "(555) 010-4477", "555-010-4477", "call 116 123", "123-12-1234".</summary>
internal static class PhoneNumber
{
    public static int End(FigureSentence s, int at)
    {
        var start = at;
        if (IsGrouped(s, at))
            return at + 5;
        var plus = s.Symbol(at) == '+' && s.Touches(at + 1);
        if (plus || (s.Symbol(at) == '(' && s.IsDigits(at + 1) && s.Symbol(at + 2) == ')'))
            at++;
        if (!s.IsDigits(at) || s.Letters(at).IndexOfAny(',', '.') >= 0)
            return start;
        int groups = 0,
            hyphens = 0,
            spaces = 0,
            digits = 0,
            end = at;
        for (; s.IsDigits(end) && groups < 8; end++)
        {
            if (s.Letters(end).IndexOfAny(',', '.') >= 0 && groups == 0)
                break;
            groups++;
            digits += s.Letters(end).Length;
            var next = end + 1;
            if (s.Symbol(next) == ')')
                next++;
            if (s.IsHyphen(next) && s.Touches(next) && s.Touches(next + 1) && s.IsDigits(next + 1))
            {
                hyphens++;
                end = next;
            }
            else if (s.IsDigits(next) && s[next].Start - s[next - 1].End <= 1)
            {
                spaces++;
                end = next - 1;
            }
            else
            {
                end++;
                break;
            }
        }

        var cued = Cued(s, start) && digits >= 3 && groups >= 1 && !s.IsWord(end);
        var shaped =
            (plus && digits >= 8)
            || (hyphens >= 2 && digits >= 7)
            || (s.Letters(at)[0] == '0' && spaces > 0 && groups >= 2 && digits is >= 10 and <= 12)
            || (s.Symbol(start) == '(' && groups >= 3 && digits >= 9 && hyphens + spaces > 1);
        return shaped || (cued && (groups > 1 || digits is 3 or > 5)) ? end : start;
    }

    /// <summary>"202/224-4224": how American press releases write the area code.</summary>
    private static bool IsGrouped(FigureSentence s, int at) =>
        s.IsDigits(at)
        && s.Letters(at).Length == 3
        && s.Symbol(at + 1) == '/'
        && s.Letters(at + 2).Length == 3
        && s.IsDigits(at + 2)
        && s.IsDash(at + 3)
        && s.Touches(at + 3)
        && s.IsDigits(at + 4)
        && s.Letters(at + 4).Length == 4;

    private static bool Cued(FigureSentence s, int at) =>
        s.Is(at - 1, FigureTags.PhoneCue)
        || (s.Is(at - 2, FigureTags.PhoneCue) && (s.Symbol(at - 1) is ':' or '.' || s.Is(at - 1, "on", "number")));
}
