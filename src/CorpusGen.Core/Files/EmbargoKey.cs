namespace CorpusGen.Core.Files;

/// <summary>
/// Finds out that a text has no embargo without reading its metadata. Then its members do not depend on the day of the build.
/// </summary>
public static class EmbargoKey
{
    // The letter of the key that is rarest in prose comes third.
    private const string Before = "me";
    private const string After = "argo";

    /// <summary>
    /// Returns false if no key of the text can be `embargo`, in any spelling. Returns true for each text in which the word occurs, and for
    /// each that may write it with escapes or in an encoding other than UTF-8.
    /// </summary>
    public static bool MayBeIn(ReadOnlySpan<byte> text)
    {
        // UTF-16 has NULs between the letters.
        if (text.IndexOf((byte)0) >= 0)
            return true;
        for (var at = 0; at < text.Length; at++)
        {
            var next = text.Slice(at).IndexOfAny((byte)'b', (byte)'B', (byte)'\\');
            if (next < 0)
                break;
            at += next;
            if (text[at] == '\\' ? IsEscape(text.Slice(at + 1)) : Follow(text, at, -1, Before) && Follow(text, at, 1, After))
                return true;
        }

        // A character reference of XML.
        return text.IndexOf("&#"u8) >= 0;
    }

    // \x65, \u0065 and \U00000065 are letters in strings of YAML, JSON and TOML.
    private static bool IsEscape(ReadOnlySpan<byte> after) => after.Length > 0 && after[0] is (byte)'x' or (byte)'u' or (byte)'U';

    // Keys are equal without the characters that join their words, and any character that is not a letter may be one.
    private static bool Follow(ReadOnlySpan<byte> text, int at, int step, string letters)
    {
        foreach (var letter in letters)
        {
            do
            {
                at += step;
            } while (at >= 0 && at < text.Length && !IsLetter(text[at]));
            if (at < 0 || at >= text.Length || (text[at] | 0x20) != letter)
                return false;
        }

        return true;
    }

    private static bool IsLetter(byte value) => (value | 0x20) is >= 'a' and <= 'z';
}
