using CorpusGen.Core.Extraction.Figures.Numbers;
using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.Measures;

/// <summary>
/// "A ratio of 1:3", "the 1:10 slope", "93:7, v/v", "a 2.39:1 aspect ratio": two numbers with a colon are a quotient if a word for one
/// is near. All others are times, scores, verses or scales.
/// </summary>
internal static class Proportion
{
    /// <summary>How many words before and after are looked at.</summary>
    private const int Reach = 6;

    private static readonly WordSet Words = new("ratio ratios proportion proportions slope slopes gradient gradients");

    /// <summary>Returns true if a proportion begins at a token.</summary>
    public static bool Is(FigureSentence s, int at)
    {
        if (IsInWords(s, at))
            return true;
        if (!IsNumber(s, at) || !s.Touches(at + 1) || !IsNumber(s, at + 2))
            return false;
        if (s.Symbol(at + 1) == '/')
            return s.Is(at + 3, "ratio") || (s.Is(at - 1, "of") && s.Is(at - 2, "ratio"));
        if (s.Symbol(at + 1) != ':')
            return false;
        var end = at + 3;
        if ((s.Symbol(end) == ':' && s.Touches(end)) || (s.Symbol(at - 1) == ':' && s.Touches(at)))
            return false;
        var next = s.Symbol(end) is ',' or '(' ? end + 1 : end;
        if (s.Is(next, "v", "w", "m") && s.Symbol(next + 1) == '/' && s.Is(next + 2, "v", "w", "m"))
            return true;
        if (HasWord(s, at - Reach, at))
            return true;

        // "The 1:3 and 1:1 molar ratios"
        if (s.Is(end, "and", "or", "to") && s.IsDigits(end + 1) && s.Symbol(end + 2) == ':')
            end += 4;
        return HasWord(s, end, end + 3);
    }

    /// <summary>Reads the second number of a measure.</summary>
    public static void Read(FigureSentence s, ref Measure measure)
    {
        if (measure.Unit.Length > 0 || measure.NumberEnd != measure.First + 1 || !Is(s, measure.First))
            return;
        var whole = measure.First + 2;
        if (measure.Low is not { } part || DigitNumber.Read(s.Letters(whole), out var number) != DigitsKind.Number || number == 0)
            return;
        (measure.Low, measure.Ratio, measure.Form) = (part / number, new Model.Ratio(part, number), NumberForm.Fraction);
        (measure.High, measure.End, measure.NumberEnd, measure.Plain) = (measure.Low, whole + 1, whole + 1, false);
    }

    /// <summary>"A ratio of 5 to 3", "the ratio of work to rest is 3 to 2"; "a ratio of 10 to 15 percent" is a range.</summary>
    private static bool IsInWords(FigureSentence s, int at)
    {
        if (!s.Is(at + 1, "to") || !IsNumber(s, at) || !IsNumber(s, at + 2) || s.Letters(at).IndexOf('.') >= 0)
            return false;
        if (s.Symbol(at + 3) == '%' || (s.IsWord(at + 3) && !s.Is(at + 3, FigureTags.PhraseEnd | FigureTags.Adverb)))
            return false;
        if (s.Is(at - 1, "of"))
            return s.Is(at - 2, Words) || s.Is(at - 2, "odds");
        return s.Is(at - 1, "is", "was", "were") && HasWord(s, at - (2 * Reach), at);
    }

    private static bool HasWord(FigureSentence s, int first, int end)
    {
        for (var i = Math.Max(first, 0); i < end; i++)
        {
            if (s.Is(i, Words))
                return true;
        }

        return false;
    }

    private static bool IsNumber(FigureSentence s, int at) =>
        s.IsDigits(at) && s.IsFree(at) && s.Letters(at).IndexOf(',') < 0 && s.Letters(at).Length <= 6;
}
