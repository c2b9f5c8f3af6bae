using CorpusGen.Core.Model;

namespace CorpusGen.Core.Schemas.Declared;

/// <summary>The paths that the target of an image can mean, relative to the project's folder.</summary>
internal static class ImagePath
{
    /// <summary>
    /// Returns the path relative to the document, or to the corpus folder if the target starts with a slash; null if it is a URL.
    /// </summary>
    public static string? Of(string document, string target) =>
        IsUrl(target) ? null : Combine(target[0] == '/' ? document.Split('/')[0] : FolderOf(document), target);

    /// <summary>
    /// Returns the other paths that a site finds: "../boats.png" of "posts/harbour.md", which the site shows at "posts/harbour/", and in
    /// AsciiDoc the folder of ":imagesdir:", and "modules/guide/images" or "modules/guide/assets/images" of
    /// "modules/guide/pages/repairs/harbour.adoc" (Antora).
    /// </summary>
    public static IEnumerable<string> OfSite(Document document, string target)
    {
        if (IsUrl(target))
            yield break;
        var path = document.File.Path;
        // The folder of the configuration, with reStructuredText, and the folder of the site, with Middleman.
        if (
            target[0] == '/'
                ? path.EndsWith(".rst", StringComparison.OrdinalIgnoreCase)
                : path.EndsWith(".html.md", StringComparison.OrdinalIgnoreCase)
        )
        {
            for (var above = FolderOf(path); above.Length > 0; above = FolderOf(above))
                yield return Combine(above, target.TrimStart('/'));
        }

        if (target[0] == '/')
            yield break;
        var extension = path.LastIndexOf('.');
        if (extension > path.LastIndexOf('/'))
            yield return Combine(path.Substring(0, extension), target);
        if (!IsAsciiDoc(path))
            yield break;
        if (document.Metadata.Find("imagesdir") is { Text.Length: > 0 } folder)
            yield return Combine(Combine(FolderOf(path), folder.Text), target);
        foreach (var name in Pages)
        {
            // The command line takes the folder above that of the text as the project, so the path can begin with the folder.
            var rooted = "/" + path;
            var pages = rooted.LastIndexOf(name, StringComparison.Ordinal);
            if (pages < 0)
                continue;
            yield return Combine(rooted.Substring(0, pages) + "/images", target);
            yield return Combine(rooted.Substring(0, pages) + "/assets/images", target);
        }
    }

    /// <summary>Returns true for the path of a document in AsciiDoc.</summary>
    public static bool IsAsciiDoc(string path) => AsciiDoc.Any(end => path.EndsWith(end, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] AsciiDoc = [".adoc", ".asciidoc"];
    private static readonly string[] Pages = ["/pages/", "/partials/"];

    private static bool IsUrl(string target) =>
        target.Length == 0 || target.Contains(':') || target.StartsWith("//", StringComparison.Ordinal);

    private static string FolderOf(string path) => path.Substring(0, Math.Max(0, path.LastIndexOf('/')));

    private static string Combine(string folder, string target)
    {
        var end = target.IndexOfAny(['?', '#']);
        var parts = folder.Split(['/'], StringSplitOptions.RemoveEmptyEntries).ToList();
        foreach (var part in Uri.UnescapeDataString(end < 0 ? target : target.Substring(0, end)).Split('/'))
        {
            if (part == ".." && parts.Count > 0)
                parts.RemoveAt(parts.Count - 1);
            else if (part is not ("" or "."))
                parts.Add(part);
        }

        return string.Join("/", parts);
    }
}
