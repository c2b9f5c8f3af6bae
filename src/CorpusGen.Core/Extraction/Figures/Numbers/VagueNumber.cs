using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.Numbers;

/// <summary>
/// "Hundreds", "tens of thousands", "dozens", "several thousand", "a few million": a number by its size alone, read as a range.
/// </summary>
internal static class VagueNumber
{
    /// <summary>Returns true for a number that <see cref="TryRead"/> may begin with, though the word alone is not a number.</summary>
    public static bool IsSeveral(FigureSentence s, int at) =>
        s.Is(at, "several", "few") && s.Is(at + 1, FigureTags.Scale | FigureTags.Hundred) && !s.Is(at + 1, "mil", "bil");

    public static bool TryRead(FigureSentence s, int at, NumberContext context, out NumberSpan number)
    {
        if (Several(s, at, out number))
            return true;
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

    /// <summary>"Several thousand" is at least two thousand, and less than ten.</summary>
    private static bool Several(FigureSentence s, int at, out NumberSpan number)
    {
        number = default;
        if (!IsSeveral(s, at))
            return false;
        decimal scale = 1;
        var end = at + 1;
        for (; s.Is(end, FigureTags.Scale | FigureTags.Hundred) && end < at + 3; end++)
            scale *= s.Number(end);
        number = new NumberSpan
        {
            First = at,
            End = end,
            Low = 2 * scale,
            High = 10 * scale,
            Form = NumberForm.Vague,
        };
        return true;
    }
}
