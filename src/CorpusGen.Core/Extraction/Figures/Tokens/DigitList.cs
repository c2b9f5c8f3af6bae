namespace CorpusGen.Core.Extraction.Figures.Tokens;

/// <summary>Numbers in a list without spaces: "exercises 22,24,26,31".</summary>
internal static class DigitList
{
    /// <summary>
    /// True if commas part numbers instead of grouping one: three or more of like length that is not three ("22,24,26"), or
    /// ones that rise ("5,10,15"). "1,300,000" is one number, "12,34,567" one of Indian grouping, and "1,30,0" none at all.
    /// </summary>
    public static bool Is(ReadOnlySpan<char> digits)
    {
        if (digits.IndexOf(',') < 0)
            return false;
        int groups = 0,
            length = 0,
            firstLength = 0,
            value = 0,
            previous = -1;
        bool alike = true,
            rising = true;
        for (var i = 0; i <= digits.Length; i++)
        {
            if (i < digits.Length && digits[i] == '.')
                return false;
            if (i < digits.Length && digits[i] != ',')
            {
                length++;
                value = length > 8 ? value : (value * 10) + digits[i] - '0';
                continue;
            }

            if (groups == 0)
                firstLength = length;
            alike &= length == firstLength;
            rising &= value > previous;
            (previous, value, groups) = (value, 0, groups + 1);
            if (i < digits.Length)
                length = 0;
        }

        return groups >= 3 && length != 3 && (alike || rising);
    }
}
