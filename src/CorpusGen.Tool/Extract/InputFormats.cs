using System.IO.Compression;
using System.Text;

namespace CorpusGen.Tool.Extract;

/// <summary>Finds the texts of a file by its extension: a text, lines of JSON, an archive or a crawl. Each can be compressed.</summary>
internal static class InputFormats
{
    private const string Gzip = ".gz";

    private static readonly string[] Archives = [".tar", ".tar.gz", ".tgz"];
    private static readonly string[] Crawls = [".warc", ".warc.gz", ".wet", ".wet.gz"];

    /// <summary>Returns a job for each text of a file, in the order of the file. Nothing is read before.</summary>
    /// <param name="name">The name of the file for messages and ids.</param>
    /// <param name="isJsonLines">True if the file has a text on each line.</param>
    /// <param name="open">Opens the file.</param>
    public static IEnumerable<ExtractionJob> JobsOf(string name, bool isJsonLines, Func<Stream> open)
    {
        if (isJsonLines)
            return JsonLinesInput.Read(() => new StreamReader(Expand(name, open), new UTF8Encoding(false)), name);
        if (IsAny(name, Archives))
            return TarInput.Read(() => Buffer(Expand(name, open)), name);
        return IsAny(name, Crawls)
            ? WarcInput.Read(() => Buffer(Expand(name, open)), name)
            : [results => TextInput.Process(name, () => BytesOf(open), results)];
    }

    /// <summary>Returns what is wrong with an input that could not be read to its end; null for a fault of the program.</summary>
    public static string? FaultOf(Exception fault) =>
        fault switch
        {
            InvalidDataException => $"damaged, and not read any further: {fault.Message}",
            IOException or UnauthorizedAccessException or ArgumentException => fault.Message,
            _ => null,
        };

    private static Stream Expand(string name, Func<Stream> open) =>
        name.EndsWith(Gzip, StringComparison.OrdinalIgnoreCase) || name.EndsWith(".tgz", StringComparison.OrdinalIgnoreCase)
            ? new GZipStream(open(), CompressionMode.Decompress)
            : open();

    // Not for lines: a reader of lines has a buffer, and an endless input must be answered as it comes.
    private static BufferedStream Buffer(Stream stream) => new(stream, 1 << 16);

    private static bool IsAny(string name, string[] extensions) =>
        Array.Exists(extensions, extension => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    private static byte[] BytesOf(Func<Stream> open)
    {
        using var stream = open();
        using var bytes = new MemoryStream(stream.CanSeek ? (int)Math.Min(stream.Length, Array.MaxLength) : 0);
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
