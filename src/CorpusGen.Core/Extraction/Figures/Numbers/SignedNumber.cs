using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Model;

namespace CorpusGen.Core.Extraction.Figures.Numbers;

/// <summary>"-5 degrees", "minus 387 Fahrenheit", "minus-130 degrees", "+3".</summary>
internal static class SignedNumber
{
    public static bool TryRead(FigureSentence s, int at, NumberContext context, out NumberSpan number)
    {
        number = default;
        var next = at + 1;
        var positive = false;
        if (s.Symbol(at) is '-' or '\u2212' or '\u2013' or '+')
        {
            // A hyphen after a word or a number joins ("sub-7", "10-15"), and one before a space is a dash.
            var alone = at == 0 && s.Count <= 3 && s.Symbol(at) != '+';
            if (
                (!s.Touches(next) && !alone)
                || (
                    at > 0
                    && s.Touches(at)
                    && s.Symbol(at - 1) is not ('(' or '[' or '$' or '€' or '£' or '~' or '∼' or '≈' or '<' or '>' or '≤' or '≥' or '=')
                )
            )
            {
                return false;
            }

            if (!s.IsDigits(next) || (s.Symbol(at) == '\u2013' && s.IsDigits(at - 1)))
                return false;
            positive = s.Symbol(at) == '+';
        }
        else if (s.Is(at, "minus", "negative"))
        {
            if (s.IsHyphen(next) && s.Touches(next))
                next++;
            if (s.IsDigits(at - 1) || (s.Is(at, "negative") && !s.IsDigits(next)))
                return false;
        }
        else
        {
            return false;
        }

        if (!NumberReader.TryRead(s, next, context, out number))
            return false;
        number.First = at;
        number.Plain = false;
        if (positive)
            return true;
        (number.Low, number.High) = (-number.High, -number.Low);
        if (number.Ratio is { } ratio)
            number.Ratio = new Ratio(-ratio.Part, ratio.Whole);
        return true;
    }
}
