namespace CorpusGen.Core.Citations;

/// <summary>The classes of characters that the normal form knows.</summary>
internal static class CharacterClasses
{
    /// <summary>Returns true for characters that are their own normal form: most letters and marks.</summary>
    public static bool IsPlain(char c) =>
        c < 0x80
            ? c > ' ' && c is not ('"' or '\'' or '-' or '.' or '`' or '\u007F')
            : char.IsLetterOrDigit(c) && c is (< 'ﬀ' or > 'ﬆ') and not 'ʼ';

    /// <summary>Returns true for characters that separate words.</summary>
    public static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\u00A0' or '\u202F' or '\u2007' or '\u0085';

    /// <summary>Returns true for characters without a glyph: soft hyphens, zero-width spaces, marks of direction.</summary>
    public static bool IsInvisible(char c) =>
        c is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF' or '\u200E' or '\u200F' or < ' ' and not ('\t' or '\n' or '\v' or '\f' or '\r');

    /// <summary>Returns true for double quotation marks and double primes.</summary>
    public static bool IsDoubleMark(char c) => c is '"' or '“' or '”' or '„' or '‟' or '«' or '»' or '″' or '＂';

    /// <summary>Returns true for single quotation marks, apostrophes and primes.</summary>
    public static bool IsSingleMark(char c) => c is '\'' or '‘' or '’' or '‚' or '‛' or '‹' or '›' or '′' or '`' or '´' or 'ʼ';

    /// <summary>Returns true for hyphens, minus signs and dashes.</summary>
    public static bool IsDash(char c) => c is '-' or >= '\u2010' and <= '\u2015' or '−' or '⸺';

    /// <summary>Returns the letters of a ligature; null for other characters.</summary>
    public static string? LettersOf(char c) =>
        c switch
        {
            'ﬀ' => "ff",
            'ﬁ' => "fi",
            'ﬂ' => "fl",
            'ﬃ' => "ffi",
            'ﬄ' => "ffl",
            'ﬅ' or 'ﬆ' => "st",
            _ => null,
        };

    /// <summary>Returns true for letters and digits.</summary>
    public static bool IsWord(char c) =>
        c < 0x80 ? (uint)((c | 0x20) - 'a') <= 'z' - 'a' || IsDigit(c) : char.IsLetterOrDigit(c) || char.IsSurrogate(c) || IsCombining(c);

    /// <summary>Returns true for the digits 0 to 9.</summary>
    public static bool IsDigit(char c) => (uint)(c - '0') <= 9;

    private static bool IsCombining(char c) => c is >= '\u0300' and < '\u0370';
}
