using System.Text;
using CorpusGen.Core.Files;
using CorpusGen.Core.Reading.Packages;
using CorpusGen.Packages;

namespace CorpusGen.Tool.Extract;

/// <summary>
/// Decodes a text: UTF-8, or the encoding of its byte order mark. Bytes that are not text are reported with their line.
/// </summary>
internal static class TextInput
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>Reads one text and writes its result.</summary>
    /// <param name="name">The name of the text.</param>
    /// <param name="read">Returns its bytes.</param>
    /// <param name="results">Takes its result.</param>
    /// <param name="path">The path by whose extension it is read; the name if it is null.</param>
    public static string? Process(string name, Func<byte[]> read, IResultWriter results, string? path = null)
    {
        try
        {
            var bytes = read();
            if (FileExtensions.IsAny(path ?? name, FileExtensions.Packages))
            {
                // The offsets are those of the Markdown.
                results.Write(name + ".md", name + ".md", PackageFile.ToMarkdown(name, new MemoryStream(bytes, writable: false)));
                return null;
            }

            if (TryDecode(bytes, out var text) is { } fault)
                return $"{name}({LineOf(bytes, fault.At)}): {fault.What}";
            results.Write(name, path ?? name, text);
            return null;
        }
        catch (PackageFaultException fault)
        {
            return $"{name}: cannot be read as a document: {fault.Message}";
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return $"{name}: {fault.Message}";
        }
    }

    private static (int At, string What)? TryDecode(byte[] bytes, out string text)
    {
        text = "";
        if (bytes is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..])
        {
            using var reader = new StreamReader(new MemoryStream(bytes), detectEncodingFromByteOrderMarks: true);
            text = reader.ReadToEnd();
            return null;
        }

        if (bytes.AsSpan().IndexOf((byte)0) is >= 0 and var zero)
            return (zero, $"binary: byte {zero} is 0");
        var start = bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        try
        {
            text = Strict.GetString(bytes, start, bytes.Length - start);
            return null;
        }
        catch (DecoderFallbackException broken)
        {
            var at = start + broken.Index;
            return (at, $"not UTF-8: byte {at} is 0x{bytes[at]:X2}");
        }
    }

    private static int LineOf(byte[] bytes, int at) => bytes.AsSpan(0, at).Count((byte)'\n') + 1;
}
