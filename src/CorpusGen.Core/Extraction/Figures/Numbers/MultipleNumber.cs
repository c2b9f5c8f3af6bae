using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.Numbers;

/// <summary>"Twice", "threefold", "10-fold", "doubled".</summary>
internal static class MultipleNumber
{
    public static bool TryRead(FigureSentence s, int at, NumberContext context, out NumberSpan number)
    {
        number = default;
        if (s.Is(at, FigureTags.Multiple))
        {
            var value = s.Number(at);
            number = new NumberSpan
            {
                First = at,
                End = at + 1,
                Low = value,
                High = value,
                Form = NumberForm.Multiple,
            };
            return true;
        }

        var end = at + 1;
        if (s.IsHyphen(end))
            end++;
        if (!s.Is(end, "fold", "folds") || !s.Touches(end))
            return false;
        decimal times;
        if (s.IsDigits(at))
        {
            if (DigitNumber.Read(s.Letters(at), out times) != DigitsKind.Number)
                return false;
        }
        else if (s.Is(at, FigureTags.Cardinal | FigureTags.Tens | FigureTags.Hundred))
        {
            times = s.Number(at);
        }
        else
        {
            return false;
        }

        number = new NumberSpan
        {
            First = at,
            End = end + 1,
            Low = times,
            High = times,
            Form = NumberForm.Multiple,
        };
        return true;
    }
}
