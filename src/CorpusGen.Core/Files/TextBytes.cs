using System.Text;

namespace CorpusGen.Core.Files;

/// <summary>Reads bytes as text just as the compiler does, so that whoever reads a file beside it reads the same.</summary>
public static class TextBytes
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>
    /// The text: UTF-8, or UTF-16 where a byte order mark says so; U+FFFD for what is none. Null where it is no text, which two NULs in a row say.
    /// </summary>
    public static string? Decode(byte[] bytes)
    {
        var text = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => Utf8.GetString(bytes, 3, bytes.Length - 3),
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2),
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2),
            _ => Utf8.GetString(bytes),
        };
        return text.IndexOf("\0\0", StringComparison.Ordinal) >= 0 ? null : text;
    }
}
