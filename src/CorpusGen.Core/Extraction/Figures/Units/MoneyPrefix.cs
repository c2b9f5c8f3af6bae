using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.Units;

/// <summary>What stands before an amount of money: "$", "HK $", "$US", "A$", "USD", "RM", "Rs.".</summary>
internal static class MoneyPrefix
{
    /// <summary>Reads a sign or code that digits follow.</summary>
    public static bool TryRead(FigureSentence s, int at, out UnitName? unit, out int end)
    {
        unit = null;
        end = at;
        if (s.IsWord(at))
            return Letters(s, at, ref unit, ref end);
        var symbol = s.Symbol(at);
        if (symbol is '\0' || (symbol < 0x80 && symbol != '$') || char.IsPunctuation(symbol))
            return false;
        if (symbol == '$' && s.IsWord(at + 1) && s.Touches(at + 1) && Amount(s, at + 2))
            return Find(s, at, at + 2, ref unit, ref end);
        return Amount(s, at + 1) && Find(s, at, at + 1, ref unit, ref end);
    }

    private static bool Letters(FigureSentence s, int at, ref UnitName? unit, ref int end)
    {
        if (s.Letters(at).Length > 4)
            return false;
        if (s.Symbol(at + 1) is '$' && Amount(s, at + 2))
        {
            // "a $5 fee" begins with an article, "it's $5" with what is left of a verb; "A$5" and "C $5" are money.
            if (s.Touches(at) && (s.IsWord(at - 1) || s.IsDigits(at - 1) || s.Symbol(at - 1) is '\'' or '\u2019'))
                return false;
            if (s.Touches(at + 1) || (!s.Is(at, "a") && s[at + 1].Start - s[at].End == 1))
                return Find(s, at, at + 2, ref unit, ref end);
            return false;
        }

        if (s.Touches(at) && s.IsDigits(at - 1))
            return false;
        var next = at + 1;
        if (s.Symbol(next) is '=' or '.' && s.Touches(next))
            next++;
        if (!Amount(s, next) || (!s.Touches(next) && s.Is(at, "ps", "y")))
            return false;
        if (Find(s, at, next, ref unit, ref end))
            return true;
        unit = next == at + 1 ? UnitVocabulary.Code(s.Letters(at)) : null;
        end = next;
        return unit is not null;
    }

    private static bool Find(FigureSentence s, int at, int end, ref UnitName? unit, ref int found)
    {
        unit = UnitVocabulary.Sign(s.Text.AsSpan(s[at].Start, s[end - 1].End - s[at].Start));
        found = end;
        return unit is not null;
    }

    private static bool Amount(FigureSentence s, int at) =>
        s.IsDigits(at)
        || (s.Symbol(at) is '-' or '\u2212' && s.IsDigits(at + 1) && s.Touches(at + 1))
        || (s.Is(at, FigureTags.Scale) && s.Symbol(at - 1) == '$');
}
