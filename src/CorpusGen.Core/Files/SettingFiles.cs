using CorpusGen.Core.Model;

namespace CorpusGen.Core.Files;

/// <summary>
/// Files of other tools that have an extension of data, but are settings and not content. In a corpus folder they are not documents.
/// </summary>
public static class SettingFiles
{
    // In the corpus folder itself, which can be the folder of a site.
    private static readonly HashSet<string> AtTop = new(
        SiteGenerator
            .All.SelectMany(generator => generator.ConfigFiles)
            .Concat(["package.json", "package-lock.json", "tsconfig.json", "jsconfig.json", "netlify.toml", "vercel.json", "theme.toml"]),
        StringComparer.OrdinalIgnoreCase
    );

    // In any folder: Docusaurus names the folder in it.
    private static readonly string[] Anywhere = ["_category_.json", "_category_.yml", "_category_.yaml"];

    /// <summary>Returns true if a path from the corpus folder is such a file.</summary>
    public static bool Has(string path) =>
        AtTop.Contains(path) || Anywhere.Contains(path.Substring(path.LastIndexOf('/') + 1), StringComparer.OrdinalIgnoreCase);
}
