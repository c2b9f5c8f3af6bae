using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.Units;

/// <summary>What is before an amount of money: "$", "HK $", "$US", "A$", "USD", "RM", "Rs.".</summary>
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
            if (!s.Touches(at + 1) && (s.Is(at, "a") || s[at + 1].Start - s[at].End != 1))
                return false;
            if (Find(s, at, at + 2, ref unit, ref end))
                return true;

            // "AUD$ 15", "nzd$30": the code of a dollar and the sign.
            unit =
                s.Touches(at + 1) && s.Letters(at).Length == 3
                    ? UnitVocabulary.Code(s.Letters(at).ToString().ToUpperInvariant().AsSpan())
                    : null;
            if (unit is not null && !unit.Name.EndsWith("dollar", StringComparison.Ordinal))
                unit = null;
            return unit is not null;
        }

        if (s.Touches(at) && s.IsDigits(at - 1))
            return false;
        var next = at + 1;
        if (s.Symbol(next) is '=' or '.' && s.Touches(next))
            next++;
        if (!Amount(s, next) || s.Symbol(next) == '(' || (!s.Touches(next) && s.Is(at, "ps", "y")))
            return false;
        if (Find(s, at, next, ref unit, ref end))
            return true;
        unit = next == at + 1 ? UnitVocabulary.Code(s.Letters(at)) : null;
        if (unit is not null && UnitVocabulary.IsWordCode(s.Letters(at)) && !LooksLikeMoney(s, next))
            unit = null;
        end = next;
        return unit is not null;
    }

    private static bool Find(FigureSentence s, int at, int end, ref UnitName? unit, ref int found)
    {
        unit = UnitVocabulary.Sign(s.Text.AsSpan(s[at].Start, s[end - 1].End - s[at].Start));
        found = end;
        return unit is not null;
    }

    /// <summary>"648m", "2,500", "1.20", "3 million": more than the number of a name.</summary>
    public static bool LooksLikeMoney(FigureSentence s, int at) =>
        s.IsDigits(at)
        && (
            s.Letters(at).IndexOfAny('.', ',') >= 0
            || s.Is(at + 1, FigureTags.Scale)
            || (s.Touches(at + 1) && s.Letters(at + 1).Length <= 2 && s.IsWord(at + 1))
        );

    /// <summary>
    /// "Australian dollars 648m", "euros 5 million": the currency's words before an amount that looks like money. Gives the first token.
    /// </summary>
    public static int Words(FigureSentence s, int at, out UnitName? currency)
    {
        currency = null;
        if (!LooksLikeMoney(s, at + 1) || s.Letters(at).Length < 3)
            return -1;
        if (s.Letters(at)[s.Letters(at).Length - 1] is not ('s' or 'S') && !s.Is(at, SameInPlural))
            return -1;
        if (UnitVocabulary.Word(s.Letters(at)) is not { Family: UnitFamily.Currency } plain)
            return -1;
        var two = s.IsWord(at - 1) ? UnitVocabulary.Word(s.Text.AsSpan(s[at - 1].Start, s[at].End - s[at - 1].Start)) : null;
        var named = two is { Family: UnitFamily.Currency };
        if (!named && (s.IsDigits(at - 1) || s.Is(at - 1, FigureTags.AnyNumber)))
            return -1;
        currency = named ? two : plain;
        return named ? at - 1 : at;
    }

    /// <summary>"Euro 500 million", "yen 3 billion": names that are written so before an amount.</summary>
    private static readonly WordSet SameInPlural = new("euro yen yuan rand baht ringgit rupiah naira taka");

    private static bool Amount(FigureSentence s, int at) =>
        s.IsDigits(at)
        || (s.Symbol(at) == '(' && s.IsDigits(at + 1) && s.Touches(at + 1) && s.Touches(at) && s.Symbol(at + 2) == ')')
        || (s.Symbol(at) is '-' or '\u2212' && s.IsDigits(at + 1) && s.Touches(at + 1))
        || (s.Is(at, FigureTags.Scale) && s.Symbol(at - 1) == '$');
}
