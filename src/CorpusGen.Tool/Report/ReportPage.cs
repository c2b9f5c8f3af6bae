using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace CorpusGen.Tool.Report;

/// <summary>
/// Puts the page together: the template, its styles and scripts, and the corpus as JSON, in the form of gzip and Base64. The policy in its
/// head allows only these styles and scripts, by their hashes. The corpus is data to the browser.
/// </summary>
internal static class ReportPage
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes the page.</summary>
    /// <param name="output">The stream, which is not closed.</param>
    /// <param name="title">The title, which may have any characters.</param>
    /// <param name="data">Writes the corpus.</param>
    public static void Write(Stream output, string title, Action<Utf8JsonWriter> data)
    {
        var style = string.Concat(PageFiles.Styles.Select(PageFiles.Read));
        var script = PageScript.Create();
        // The title comes last, so that it cannot name a part.
        var parts = PageFiles
            .Read("page.html")
            .Replace("{{style-hash}}", HashOf(style), StringComparison.Ordinal)
            .Replace("{{script-hash}}", HashOf(script), StringComparison.Ordinal)
            .Replace("{{style}}", style, StringComparison.Ordinal)
            .Replace("{{script}}", script, StringComparison.Ordinal)
            .Split("{{data}}");
        Write(output, parts[0].Replace("{{title}}", WebUtility.HtmlEncode(title), StringComparison.Ordinal));
        Pack(output, data);
        Write(output, parts[1]);
    }

    private static void Pack(Stream output, Action<Utf8JsonWriter> data)
    {
        using var transform = new ToBase64Transform();
        using var base64 = new CryptoStream(output, transform, CryptoStreamMode.Write, leaveOpen: true);
        using var gzip = new GZipStream(base64, CompressionLevel.Optimal);
        using var json = new Utf8JsonWriter(gzip, Options);
        data(json);
    }

    private static void Write(Stream output, string text) => output.Write(Encoding.UTF8.GetBytes(text));

    private static string HashOf(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
