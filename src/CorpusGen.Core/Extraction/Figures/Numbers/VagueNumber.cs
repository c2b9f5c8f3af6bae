using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Figures.Words;

namespace CorpusGen.Core.Extraction.Figures.Numbers;

/// <summary>"Hundreds", "tens of thousands", "dozens": a number by its size alone, read as a range.</summary>
internal static class VagueNumber
{
    public static bool TryRead(Sentence s, int at, NumberContext context, out NumberSpan number)
    {
        number = default;
        if (!s.Is(at, WordClass.Vague) || s.Is(at, WordClass.Scale))
            return false;
        var word = s.Word(at)!;
        decimal low = word.Number,
            high = word.Upper;
        var end = at + 1;
        while (s.Says(end, "of") && s.Is(end + 1, WordClass.Vague | WordClass.Scale | WordClass.Hundred))
        {
            var scale = s.Word(end + 1)!.Number;
            if (scale <= low || scale > 1e15m)
                break;
            (low, high, end) = (low * scale, high * scale, end + 2);
            if (high > 1e20m)
                break;
        }

        // "Tens" alone is a place in arithmetic, and "scores" are points in a game.
        if (end == at + 1 && (s.Says(at, "tens", "scores") || s.Says(at, "dozens")) && !s.Says(end, "of") && !s.Says(at, "dozens"))
            return false;
        if (s.Says(at, "scores") && !s.Says(end, "of"))
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
