namespace CorpusGen.Core.Validation.Rules;

/// <summary>The Western encoding of Windows: Latin-1 with marks, dashes and some letters in place of control characters.</summary>
internal static class Windows1252
{
    // 0x80 to 0x9F; a space if the code has no character.
    private const string Upper = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

    /// <summary>Returns the character of Windows-1252 in place of a control character, or NUL.</summary>
    public static char Of(char control) =>
        control is >= '\u0080' and <= '\u009F' && Upper[control - 0x80] != ' ' ? Upper[control - 0x80] : '\0';

    /// <summary>Returns the byte of a character, or -1. A control character of the second block is its own byte.</summary>
    public static int ByteOf(char c)
    {
        if (c <= '\u00FF')
            return c;
        var at = Upper.IndexOf(c);
        return at < 0 ? -1 : 0x80 + at;
    }
}
