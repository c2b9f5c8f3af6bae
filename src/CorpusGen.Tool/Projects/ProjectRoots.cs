using System.Collections.Concurrent;
using CorpusGen.Core.Model;

namespace CorpusGen.Tool.Projects;

/// <summary>
/// Finds the folder of the project, or of the site, that the texts of an argument belong to. Images that begin with a slash, and settings,
/// are looked up from it. A shell can pass ten thousand files of one folder, so the result is kept for each folder.
/// </summary>
internal sealed class ProjectRoots
{
    private static readonly string[] CorpusFolders = ["corpus", "seeds"];

    private readonly ConcurrentDictionary<(string Folder, string Named), string> _roots = new();

    /// <summary>
    /// Returns the nearest folder with a project file or the configuration of a site generator, at or above the argument. Without one it is
    /// the folder that contains the corpus folder; a folder with any other name is itself a corpus folder.
    /// </summary>
    /// <param name="path">A file or a folder.</param>
    /// <param name="named">The folder that the command line names, if the path is below it: it is the corpus folder.</param>
    public string Of(string path, string named = "")
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var folder = Directory.Exists(full) ? full : Path.GetDirectoryName(full) ?? full;
        var corpus = named.Length == 0 ? folder : Path.TrimEndingDirectorySeparator(Path.GetFullPath(named));
        if (!folder.StartsWith(corpus + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            corpus = folder;
        return _roots.GetOrAdd(
            (folder, corpus),
            static key => WithProject(key.Folder) ?? WithCorpus(key.Folder) ?? Path.GetDirectoryName(key.Named) ?? key.Named
        );
    }

    /// <summary>Returns the project file in a folder, or null.</summary>
    public static string? ProjectFileIn(string folder)
    {
        try
        {
            return Directory.EnumerateFiles(folder, "*.*proj").Order(StringComparer.Ordinal).FirstOrDefault();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Returns the name of the site generator whose configuration is in a folder; empty if there is none.</summary>
    public static string GeneratorIn(string folder)
    {
        try
        {
            return SiteGenerator.Of(name => File.Exists(Path.Combine(folder, name)), name => File.ReadAllText(Path.Combine(folder, name)));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    private static string? WithProject(string start)
    {
        for (var folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (ProjectFileIn(folder) is not null || GeneratorIn(folder).Length > 0)
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
}
