namespace CorpusGen.Core.Validation.Rules;

/// <summary>
/// The encoding of Windows in the West: Latin-1 with marks, dashes and a few letters where Latin-1 has control characters.
/// </summary>
internal static class Windows1252
{
    // 0x80 to 0x9F; a space where the code has no character.
    private const string Upper = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

    /// <summary>What Windows-1252 has in place of a control character; NUL where it has none.</summary>
    public static char Of(char control) =>
        control is >= '\u0080' and <= '\u009F' && Upper[control - 0x80] != ' ' ? Upper[control - 0x80] : '\0';

    /// <summary>The byte a character stands for; -1 where none. A control character of the second block stands for itself.</summary>
    public static int ByteOf(char c)
    {
        if (c <= '\u00FF')
            return c;
        var at = Upper.IndexOf(c);
        return at < 0 ? -1 : 0x80 + at;
    }
}
