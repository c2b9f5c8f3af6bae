using System.IO.Compression;
using System.Text;

namespace CorpusGen.Tool.Extract;

/// <summary>The page of a recorded HTTP response.</summary>
/// <param name="Path">The path by which it is read: "page.html", or "" for plain text.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record HttpPage(string Path, byte[] Content)
{
    private static readonly byte[] EndOfHeader = "\r\n\r\n"u8.ToArray();

    /// <summary>Returns the page of a successful response with HTML or plain text in UTF-8; null for anything else.</summary>
    public static HttpPage? Read(byte[] response)
    {
        var end = response.AsSpan().IndexOf(EndOfHeader);
        if (end < 0)
            return null;
        var header = Encoding.Latin1.GetString(response, 0, end).Split("\r\n");
        if (header[0].Split(' ') is not [_, "200", ..])
            return null;
        var type = ValueOf("Content-Type");
        var path =
            type.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) ? "page.html"
            : type.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase) ? ""
            : null;
        var content = response[(end + EndOfHeader.Length)..];
        return path is null ? null : new HttpPage(path, IsGzip(content) ? Expand(content) : content);

        string ValueOf(string field) =>
            header
                .Skip(1)
                .Where(line => line.StartsWith(field + ":", StringComparison.OrdinalIgnoreCase))
                .Select(line => line[(field.Length + 1)..].Trim())
                .FirstOrDefault("");
    }

    private static bool IsGzip(byte[] content) => content is [0x1F, 0x8B, 8, ..];

    private static byte[] Expand(byte[] content)
    {
        try
        {
            using var expanded = new MemoryStream();
            using (var gzip = new GZipStream(new MemoryStream(content), CompressionMode.Decompress))
                gzip.CopyTo(expanded);
            return expanded.ToArray();
        }
        catch (InvalidDataException)
        {
            return content;
        }
    }
}
