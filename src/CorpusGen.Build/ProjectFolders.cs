using CorpusGen.Core.Files;
using CorpusGen.Core.Settings;

namespace CorpusGen.Build;

/// <summary>Reads the folders of a project, to find texts that are not in the corpus.</summary>
internal static class ProjectFolders
{
    // A folder with many files does not become more certain with more.
    private const int MostFiles = 1_000;

    private static readonly string[] Ignored = ["bin", "obj", "packages", "node_modules", "TestResults", "Properties"];

    /// <summary>Returns the folders that can contain texts of the project, with what they contain.</summary>
    public static IEnumerable<ProjectFolder> Read(string projectFolder) => PathsIn(projectFolder).Select(ReadOne);

    /// <summary>Returns those of the folders that have one of the names.</summary>
    public static IEnumerable<ProjectFolder> Read(string projectFolder, IReadOnlyList<string> names) =>
        names.Count == 0
            ? []
            : PathsIn(projectFolder).Where(path => names.Contains(Path.GetFileName(path), StringComparer.Ordinal)).Select(ReadOne);

    /// <summary>Returns the names of these folders.</summary>
    public static IEnumerable<string> NamesIn(string projectFolder) => PathsIn(projectFolder).Select(path => Path.GetFileName(path));

    /// <summary>Returns the extension of each file in a corpus folder that is neither read nor an image.</summary>
    public static IEnumerable<string> NotRead(string projectFolder, IReadOnlyList<string> corpusFolders) =>
        PathsIn(projectFolder)
            .Where(path => corpusFolders.Contains(Path.GetFileName(path), StringComparer.OrdinalIgnoreCase))
            .SelectMany(path => Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories))
            .Where(file => !FileExtensions.IsAny(file, FileExtensions.Documents) && !FileExtensions.IsAny(file, FileExtensions.Packages))
            .Where(file => !FileExtensions.IsAny(file, FileExtensions.Images) && Path.GetFileName(file)[0] != '.')
            .Select(file => Path.GetExtension(file))
            .Where(extension => extension.Length > 1);

    private static IEnumerable<string> PathsIn(string projectFolder) =>
        Directory
            .EnumerateDirectories(projectFolder)
            .Where(path => IsOfProject(Path.GetFileName(path)))
            .OrderBy(path => path, StringComparer.Ordinal);

    private static bool IsOfProject(string name) =>
        name.Length > 0 && name[0] != '.' && !Ignored.Contains(name, StringComparer.OrdinalIgnoreCase);

    private static ProjectFolder ReadOne(string path)
    {
        var texts = 0;
        var others = new SortedSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Take(MostFiles))
        {
            if (FileExtensions.IsAny(file, FileExtensions.Documents) || FileExtensions.IsAny(file, FileExtensions.Packages))
                texts++;
            else if (Path.GetExtension(file) is { Length: > 1 } extension)
                others.Add(extension);
        }

        return new ProjectFolder(Path.GetFileName(path), texts, [.. others.Take(3)]);
    }
}
