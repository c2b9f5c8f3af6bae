using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.Numbers;

/// <summary>"Hundreds", "tens of thousands", "dozens": a number by its size alone, read as a range.</summary>
internal static class VagueNumber
{
    public static bool TryRead(FigureSentence s, int at, NumberContext context, out NumberSpan number)
    {
        number = default;
        if (!s.Is(at, FigureTags.Vague) || s.Is(at, FigureTags.Scale))
            return false;
        var word = s.Entry(at)!;
        decimal low = word.Number,
            high = word.Upper;
        var end = at + 1;
        while (s.Is(end, "of") && s.Is(end + 1, FigureTags.Vague | FigureTags.Scale | FigureTags.Hundred))
        {
            var scale = s.Entry(end + 1)!.Number;
            if (scale <= low || scale > 1e15m)
                break;
            (low, high, end) = (low * scale, high * scale, end + 2);
            if (high > 1e20m)
                break;
        }

        // "Tens" alone is a place in arithmetic, and "scores" are points in a game.
        if (end == at + 1 && (s.Is(at, "tens", "scores") || s.Is(at, "dozens")) && !s.Is(end, "of") && !s.Is(at, "dozens"))
            return false;
        if (s.Is(at, "scores") && !s.Is(end, "of"))
            return false;
        number = new NumberSpan
        {
            First = at,
            End = end,
            Low = low,
            High = high,
            Form = NumberForm.Vague,
        };
        return true;
    }
}
