using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Model;

namespace CorpusGen.Core.Extraction.Figures.Numbers;

/// <summary>
/// "3.5 million", "four hundred thousand", "4 thousand 3 hundred and 21", "two-thirds", "2 1/2", "1.3x10^6": a number that begins
/// with digits or a number word, and what may follow its first part.
/// </summary>
internal static class CardinalNumber
{
    private static readonly WordSet OrdinalEndings = new("st nd rd th");

    public static bool TryRead(FigureSentence s, int at, NumberContext context, out NumberSpan number)
    {
        number = default;
        if (s.IsDigits(at))
        {
            var kind = DigitAtom.Read(s, at, context, out var atom);
            if (kind is DigitsKind.Unreadable or DigitsKind.Dotted)
            {
                number = new NumberSpan
                {
                    First = at,
                    End = at + 1,
                    Kind = kind,
                };
                return true;
            }

            if (kind == DigitsKind.TooLarge)
            {
                number = new NumberSpan
                {
                    First = at,
                    End = atom.End,
                    Form = NumberForm.Digits,
                };
                return true;
            }

            if (atom.Closed)
            {
                number = new NumberSpan
                {
                    First = at,
                    End = atom.End,
                    Low = atom.Value,
                    High = atom.Value,
                    Form = NumberForm.Digits,
                    Scaled = true,
                    Scale = atom.Scale,
                };
                return true;
            }

            if (SlashFraction.TryRead(s, at, atom, out number))
                return true;
        }

        var sum = new CardinalSum(s, at, context);
        if (!sum.Read())
            return false;
        if (WordFraction.TryRead(s, at, sum, out number))
            return true;
        if (IsOrdinal(s, sum))
            return false;
        var value = sum.Value;
        var end = sum.End;
        end = FractionTail.Add(s, end, sum.LastScale, ref value, out var ratio);
        number = new NumberSpan
        {
            First = at,
            End = end,
            Low = value,
            High = value,
            Ratio = ratio,
            Scaled = sum.LastScale > 1,
            Scale = sum.LastScale,
            Form = s.IsDigits(at) ? NumberForm.Digits : NumberForm.Words,
            Plain = s.IsDigits(at) && end == at + 1 && s.Letters(at).IndexOfAny('.', ',') < 0,
        };
        return true;
    }

    /// <summary>"Twenty-fifth", "two hundredth", "22nd": a place in an order, not a number.</summary>
    private static bool IsOrdinal(FigureSentence s, CardinalSum sum)
    {
        var next = sum.End;
        if (s.IsHyphen(next) && s.Touches(next))
            next++;
        if (s.IsDigits(next - 1))
            return s.Touches(next) && !OrdinalSuffix.IsStone(s, next - 1) && s.Is(next, OrdinalEndings);
        if (!s.Is(next, FigureTags.Ordinal) || s.Is(next, "second", "seconds") || (sum.LastScale > 1 && !sum.OfWords))
            return false;
        return next > sum.End || s.Is(next - 1, FigureTags.Tens | FigureTags.Hundred | FigureTags.Scale);
    }
}
