using System.Text;
using CorpusGen.Core.Files;

namespace CorpusGen.Fuzzing.Loop;

/// <summary>
/// Texts as files. A text with lone surrogates, which UTF-8 cannot encode, is kept as UTF-16, which the reader of files detects by its
/// mark.
/// </summary>
internal static class InputBytes
{
    public static byte[] Encode(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        return TextBytes.Decode(utf8) == text ? utf8 : [0xFF, 0xFE, .. System.Runtime.InteropServices.MemoryMarshal.AsBytes(text.AsSpan())];
    }

    /// <summary>Returns the text; input that is not text is read byte by byte.</summary>
    public static string Decode(byte[] bytes) =>
        bytes is [0xFF, 0xFE, ..] && bytes.Length % 2 == 0
            ? new string(System.Runtime.InteropServices.MemoryMarshal.Cast<byte, char>(bytes.AsSpan(2)))
            : TextBytes.Decode(bytes) ?? Encoding.Latin1.GetString(bytes);
}
