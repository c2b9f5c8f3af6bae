using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace CorpusGen.Tool.Report;

/// <summary>
/// Puts the page together: the template, its styles and scripts, and the corpus as JSON. The policy in its head allows only these styles
/// and scripts, by their hashes. The JSON is data to the browser, and its encoder escapes what could end it.
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
        using (var json = new Utf8JsonWriter(output, Options))
            data(json);
        Write(output, parts[1]);
    }

    private static void Write(Stream output, string text) => output.Write(Encoding.UTF8.GetBytes(text));

    private static string HashOf(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
