using System.Runtime.CompilerServices;

namespace CorpusGen.Core.Tests.Documentation;

/// <summary>The files of this repository that people read.</summary>
internal static class Repository
{
    private static readonly string[] Skipped = ["bin", "obj", "artifacts", ".git", "node_modules", "TestResults"];

    /// <summary>The folder of the repository.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>
    /// Returns the files with one of the extensions below a folder, without build output, in ordinal order of their paths.
    /// </summary>
    public static IEnumerable<string> FilesIn(string folder, params string[] extensions) =>
        Directory
            .EnumerateFiles(folder)
            .Where(file => extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
            .Concat(
                Directory
                    .EnumerateDirectories(folder)
                    .Where(child => !Skipped.Contains(Path.GetFileName(child)))
                    .SelectMany(child => FilesIn(child, extensions))
            )
            .Order(StringComparer.Ordinal);

    /// <summary>Returns the path from the root, with '/' as separator.</summary>
    public static string PathOf(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');

    private static string FindRoot([CallerFilePath] string here = "")
    {
        var folder = Path.GetDirectoryName(here)!;
        while (!File.Exists(Path.Combine(folder, "CorpusGen.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
