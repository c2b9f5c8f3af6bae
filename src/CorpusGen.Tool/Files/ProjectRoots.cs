namespace CorpusGen.Tool.Files;

/// <summary>
/// Finds the folder of the project, or of the site, that the texts of an argument belong to. Images that begin with a slash, and settings,
/// are looked up from it. A shell can pass ten thousand files of one folder, so the result is kept for each folder.
/// </summary>
internal sealed class ProjectRoots
{
    private static readonly string[] CorpusFolders = ["corpus", "seeds"];

    private readonly Dictionary<string, string> _roots = new(StringComparer.Ordinal);

    /// <summary>
    /// Returns the nearest folder with a project file, at or above the argument. Without one it is the folder that contains the
    /// corpus folder; a folder with any other name is itself a corpus folder.
    /// </summary>
    /// <param name="path">A file or a folder.</param>
    public string Of(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var folder = Directory.Exists(full) ? full : Path.GetDirectoryName(full) ?? full;
        if (!_roots.TryGetValue(folder, out var root))
            _roots.Add(folder, root = WithProject(folder) ?? WithCorpus(folder) ?? Path.GetDirectoryName(folder) ?? folder);
        return root;
    }

    private static string? WithProject(string start)
    {
        for (var folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (HasProject(folder))
                return folder;
            if (Directory.Exists(Path.Combine(folder, ".git")))
                break;
        }

        return null;
    }

    private static string? WithCorpus(string start)
    {
        for (var folder = start; Path.GetDirectoryName(folder) is { } parent; folder = parent)
        {
            if (CorpusFolders.Contains(Path.GetFileName(folder), StringComparer.OrdinalIgnoreCase))
                return parent;
        }

        return null;
    }

    private static bool HasProject(string folder)
    {
        try
        {
            return Directory.EnumerateFiles(folder, "*.*proj").Any();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
