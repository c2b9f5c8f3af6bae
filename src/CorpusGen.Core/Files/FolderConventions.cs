namespace CorpusGen.Core.Files;

/// <summary>
/// Files in the folder of a collection that are not one of its documents by the conventions of site generators: the page of the folder
/// itself, and data for all its pages. The path alone decides, so that other files never change the name of a member.
/// </summary>
public static class FolderConventions
{
    private const string Default = "Documents";

    // Hugo and Zola: `posts/_index.md` is the list of the posts.
    private const string PageOfList = "_index.";

    // Docusaurus: `blog/authors.yml`, `blog/tags.yml`; archives of talks: `talks/speakers.yml`.
    private static readonly string[] DataNames = ["authors", "tags", "speakers"];

    // Eleventy: `posts/posts.json`, `posts/posts.11tydata.json` and `posts/harbour.11tydata.json`.
    private const string DataSuffix = ".11tydata";

    /// <summary>
    /// Returns the collection of a file that is not a document of its folder: "Documents" for the page of a list, and the name of the file
    /// with the suffix "-data" for data. Returns null for all other files.
    /// </summary>
    /// <param name="ofCorpus">The path from the corpus folder.</param>
    public static string? CollectionOf(string ofCorpus)
    {
        var folders = ofCorpus.Split('/');
        if (folders.Length < 2)
            return null;
        var name = folders[folders.Length - 1];
        if (folders.Length == 2 && IsPageOfList(name))
            return Default;
        return DataOf(name, folders[folders.Length - 2]) is { Length: > 0 } data ? data + "-data" : null;
    }

    /// <summary>Returns true if a pattern is for such files too: it names the page of a list, or data.</summary>
    /// <param name="pattern">The pattern of a collection: `articles/**` is for the articles only.</param>
    public static bool IsNamedBy(string pattern) =>
        FileExtensions.IsAny(pattern, FileExtensions.Data) || IsPageOfList(pattern.Substring(pattern.LastIndexOf('/') + 1));

    /// <summary>
    /// Returns true if a file is the page of the list whose documents a pattern matches: `posts/_index.md` for `posts/**`.
    /// </summary>
    public static bool IsPageOf(string pattern, string path)
    {
        var end = path.LastIndexOf('/');
        return IsPageOfList(path.Substring(end + 1))
            && path.Substring(0, Math.Max(end, 0)).Equals(BaseOf(pattern), StringComparison.OrdinalIgnoreCase);
    }

    // The folders of a pattern before the first that is not fixed.
    private static string BaseOf(string pattern) => string.Join("/", pattern.Split('/').TakeWhile(part => part.IndexOfAny(['*', '?']) < 0));

    private static bool IsPageOfList(string name) => name.StartsWith(PageOfList, StringComparison.OrdinalIgnoreCase);

    // The name of data without its extension; empty for other files.
    private static string DataOf(string name, string folder)
    {
        if (!FileExtensions.IsAny(name, FileExtensions.Data))
            return "";
        var stem = name.Substring(0, name.LastIndexOf('.'));
        if (stem.EndsWith(DataSuffix, StringComparison.OrdinalIgnoreCase))
            return stem.Substring(0, stem.Length - DataSuffix.Length);
        return stem.Equals(folder, StringComparison.OrdinalIgnoreCase) || DataNames.Contains(stem, StringComparer.OrdinalIgnoreCase)
            ? stem
            : "";
    }
}
