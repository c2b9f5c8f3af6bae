using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CorpusGen.Tests;

/// <summary>Reads the corpus of a report as its page does.</summary>
internal static partial class PackedCorpus
{
    /// <summary>Returns the corpus of a page.</summary>
    public static JsonDocument Of(string page)
    {
        using var packed = new MemoryStream(Convert.FromBase64String(Script().Match(page).Groups[1].Value));
        using var gzip = new GZipStream(packed, CompressionMode.Decompress);
        return JsonDocument.Parse(gzip);
    }

    [GeneratedRegex("<script type=\"application/gzip\" id=\"corpus\">([^<]*)</script>")]
    private static partial Regex Script();
}
