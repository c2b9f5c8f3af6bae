using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.Numbers;

/// <summary>What a number rule knows of the text around the number.</summary>
/// <param name="Money">True after a currency sign, where "m" and "b" are scales.</param>
/// <param name="Between">True if "and" parts two numbers: "between one hundred and two hundred".</param>
internal readonly record struct NumberContext(bool Money = false, bool Between = false);

/// <summary>
/// Reads a number of any form at a token. The order matters: "half a million" before "half", "tens of thousands" before "ten",
/// fractions before cardinals, of which they are made.
/// </summary>
internal static class NumberReader
{
    private delegate bool Rule(FigureSentence s, int at, NumberContext context, out NumberSpan number);

    private static readonly Rule[] Rules =
    [
        SignedNumber.TryRead,
        VagueNumber.TryRead,
        MultipleNumber.TryRead,
        FractionNumber.TryRead,
        CardinalNumber.TryRead,
    ];

    /// <summary>The number at a token; false if not found.</summary>
    public static bool TryRead(FigureSentence s, int at, NumberContext context, out NumberSpan number)
    {
        if (MayBegin(s, at))
        {
            foreach (var rule in Rules)
            {
                if (rule(s, at, context, out number))
                    return true;
            }
        }

        number = default;
        return false;
    }

    /// <summary>Most tokens begin no number; this is a quick check for them.</summary>
    private static bool MayBegin(FigureSentence s, int at)
    {
        if (s.Is(at, FigureTags.AnyNumber | FigureTags.Sign | FigureTags.Digits))
            return true;
        if (VagueNumber.IsSeveral(s, at))
            return true;
        if (s.IsWord(at))
            return s.Is(at, FigureTags.Article) && s.Is(at + 1, FigureTags.AnyNumber | FigureTags.Ordinal);
        return s.Symbol(at) is '-' or '\u2212' or '\u2013' or '+' or (>= '\u00BC' and <= '\u00BE') or (>= '\u2150' and <= '\u215E');
    }
}
