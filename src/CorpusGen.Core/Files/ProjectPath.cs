namespace CorpusGen.Core.Files;

/// <summary>Converts the path of a file on this machine to a path that is the same on every machine.</summary>
public static class ProjectPath
{
    /// <summary>
    /// Returns the path relative to the project's folder, with '/' as separator. A link gives the folders of a file outside the project.
    /// The name of the file is always taken from its path, because the compiler cuts metadata at a semicolon and at " #".
    /// </summary>
    public static string Of(string path, string link, string projectFolder)
    {
        if (link.Length == 0 && IsInside(path, projectFolder))
            return path.Substring(projectFolder.Length + 1);
        var parts = Split(path);
        var file = parts.Length > 0 ? parts[parts.Length - 1] : "";
        if (link.Length > 0)
            return string.Join("/", [.. Split(link).SkipLast(), file]);
        var folder = Split(projectFolder);
        var common = 0;
        while (common < folder.Length && common < parts.Length - 1 && SamePart(folder[common], parts[common]))
            common++;
        // Nothing in common: the file is on another drive, or the project folder is unknown. Only the name is the same on other machines.
        if (common == 0 || folder.Length == 0)
            return IsRooted(path) ? file : string.Join("/", parts);
        return string.Join("/", [.. Enumerable.Repeat("..", folder.Length - common), .. parts.Skip(common)]);
    }

    // Of a large corpus, almost all paths begin with the project's folder and have nothing to remove.
    private static bool IsInside(string path, string folder) =>
        path.Length > folder.Length + 1
        && folder.Length > 1
        && path[folder.Length] == '/'
        && path[path.Length - 1] != '/'
        && path.StartsWith(folder, StringComparison.Ordinal)
        && path.IndexOf('\\') < 0
        && path.IndexOf("//", StringComparison.Ordinal) < 0
        && path.IndexOf("/./", StringComparison.Ordinal) < 0
        && !path.EndsWith("/.", StringComparison.Ordinal);

    private static bool IsRooted(string path) => path.Length > 0 && (path[0] is '/' or '\\' || (path.Length > 1 && path[1] == ':'));

    private static string[] Split(string path) =>
        [.. path.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries).Where(part => part != ".")];

    private static IEnumerable<string> SkipLast(this string[] parts) => parts.Take(Math.Max(0, parts.Length - 1));

    private static bool SamePart(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
