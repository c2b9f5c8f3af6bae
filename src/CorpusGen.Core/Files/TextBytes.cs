using System.Text;

namespace CorpusGen.Core.Files;

/// <summary>Decodes bytes as the compiler does, so that the build tasks and the command line read the same text.</summary>
public static class TextBytes
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly UTF8Encoding Lenient = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>
    /// Returns the text: UTF-8, or the encoding of the byte order mark, with U+FFFD for invalid bytes. Null if the file is binary: it is
    /// not UTF-8 and has two NULs in a row, or <see cref="IsBinary"/>. For the compiler, valid UTF-8 with NULs is text.
    /// </summary>
    public static string? Decode(byte[] bytes)
    {
        var text = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => Lenient.GetString(bytes, 3, bytes.Length - 3),
            [0xFF, 0xFE, 0, 0, ..] => Encoding.UTF32.GetString(bytes, 4, bytes.Length - 4),
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2),
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2),
            _ => DecodeUtf8(bytes),
        };
        return text is null || IsBinary(text) ? null : text;
    }

    /// <summary>
    /// Returns true if a decoded text is a binary file, which the compiler reads as text if it has no two NULs in a row: it has a NUL and
    /// U+FFFD, and at least one of fifty characters is a control character.
    /// </summary>
    public static bool IsBinary(string text)
    {
        if (text.IndexOf('\0') < 0 || text.IndexOf('\uFFFD') < 0)
            return false;
        var controls = 0;
        foreach (var c in text)
            controls += c < ' ' && c is not ('\t' or '\n' or '\v' or '\f' or '\r') ? 1 : 0;
        return controls >= FewestControls && controls >= text.Length / CharactersToControl;
    }

    // A text of Latin-1 with a stray NUL is text.
    private const int FewestControls = 8;
    private const int CharactersToControl = 50;

    private static string? DecodeUtf8(byte[] bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            var text = Lenient.GetString(bytes);
            return text.IndexOf("\0\0", StringComparison.Ordinal) >= 0 ? null : text;
        }
    }
}
