namespace CorpusGen.Tool.Files;

/// <summary>
/// Folders below a named folder whose files are not read: those that a build excludes from its items (hidden ones, `bin`, `obj`), and
/// `node_modules`, because a named folder can contain a whole site.
/// </summary>
internal static class SkippedFolders
{
    private static readonly string[] Names = ["bin", "obj", "node_modules"];

    /// <summary>Returns true if a folder of the path is skipped.</summary>
    /// <param name="below">A path from the named folder.</param>
    public static bool Has(string below)
    {
        var folders = below.Split('/', Path.DirectorySeparatorChar)[..^1];
        return folders.Any(folder => folder is ['.', not '.', ..] || Names.Contains(folder, StringComparer.OrdinalIgnoreCase));
    }
}
