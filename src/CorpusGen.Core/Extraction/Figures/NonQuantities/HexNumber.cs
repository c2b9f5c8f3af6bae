using CorpusGen.Core.Extraction.Figures.Tokens;

namespace CorpusGen.Core.Extraction.Figures.NonQuantities;

/// <summary>
/// "68e89fb", "7e717ef7a0a1", "0x4e73": a hash or an address. Without this rule its digits are numbers, some with a power of ten.
/// </summary>
internal static class HexNumber
{
    // "1300bc" and "4e12" are a year and a number. A hash changes between digits and letters more often.
    private const int FewestCharacters = 6;
    private const int FewestChanges = 3;

    // Git shortens a hash to seven characters. "5e8247e39" has one letter only, but no number has a power of five digits.
    private const int FewestInHash = 7;
    private const int LongestMantissa = 3;

    /// <summary>Returns the end of a hexadecimal number whose part begins at a token; the token itself if it is not one.</summary>
    public static int End(FigureSentence s, int at)
    {
        if (!s.IsDigits(at))
            return at;
        var (start, end) = (at, at + 1);
        while (s.Touches(start) && IsPart(s, start - 1))
            start--;
        while (s.Touches(end) && IsPart(s, end))
            end++;
        if (s.Is(at, "0") && s.Is(at + 1, "x") && s.Touches(at + 1) && s.Touches(at + 2) && IsPart(s, at + 2))
        {
            end = at + 3;
            while (s.Touches(end) && IsPart(s, end))
                end++;
            return end;
        }

        if (!IsPart(s, at) || end - start < 2 || (s.Touches(start) && s.IsWord(start - 1)) || (s.Touches(end) && s.IsWord(end)))
            return at;
        var length = 0;
        for (var i = start; i < end; i++)
            length += s.Letters(i).Length;
        return length >= FewestCharacters && (end - start > FewestChanges || IsHash(s, start, end, length)) ? end : at;
    }

    private static bool IsHash(FigureSentence s, int start, int end, int length) =>
        length >= FewestInHash && end - start == FewestChanges && s.IsWord(start + 1) && s.Letters(start).Length > LongestMantissa;

    private static bool IsPart(FigureSentence s, int at)
    {
        if (!s.IsDigits(at) && !s.IsWord(at))
            return false;
        var letters = s.Letters(at);
        for (var i = 0; i < letters.Length; i++)
        {
            // "493c38ba..4510e86a": the second dot belongs to the digits.
            if (!(letters[i] is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F')) && !(i == 0 && letters[i] == '.'))
                return false;
        }

        return true;
    }
}
