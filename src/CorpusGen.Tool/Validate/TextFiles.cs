using CorpusGen.Core.Files;
using CorpusGen.Core.Model;
using CorpusGen.Packages;
using CorpusGen.Tool.Files;

namespace CorpusGen.Tool.Validate;

/// <summary>Finds and reads the files that the command line names.</summary>
internal static class TextFiles
{
    /// <summary>
    /// Returns the files in order of their paths, each once: a named file with any extension, the files of a folder that a build reads, and
    /// the matches of a glob.
    /// </summary>
    public static IReadOnlyList<NamedText> Find(IEnumerable<string> paths)
    {
        var roots = new ProjectRoots();
        var found = new SortedDictionary<string, NamedText>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
            {
                var root = roots.Of(path);
                foreach (var file in FolderFiles.Below(path.TrimEnd('/') + '/', IsRead))
                {
                    var below = Path.GetRelativePath(path, file);
                    if (!SkippedFolders.Has(below))
                        Add(root, file, CollectionOf(below));
                }
            }
            else
            {
                foreach (var file in FileArguments.Find([path], isJsonLines: false))
                    Add(roots.Of(file), file, "Documents");
            }
        }

        return [.. found.Values];

        void Add(string root, string file, string collection)
        {
            var path = WithSlashes(file);
            found[path] = new NamedText(
                new CorpusFile(path, collection),
                root,
                WithSlashes(Path.GetRelativePath(root, Path.GetFullPath(file)))
            );
        }
    }

    /// <summary>
    /// Returns the text of a file as the compiler decodes it: UTF-8 unless a byte order mark says otherwise, with U+FFFD for invalid bytes.
    /// Null if the file is not text. The text of a package is its Markdown.
    /// </summary>
    public static string? Read(CorpusFile file)
    {
        if (!FileExtensions.IsAny(file.Path, FileExtensions.Packages))
            return TextBytes.Decode(File.ReadAllBytes(file.Path));
        using var stream = File.OpenRead(file.Path);
        return PackageFile.ToMarkdown(file.Path, stream);
    }

    /// <summary>Returns a path with slashes. A backslash is part of a name if it does not separate folders.</summary>
    public static string WithSlashes(string path) => Path.DirectorySeparatorChar == '\\' ? path.Replace('\\', '/') : path;

    private static bool IsRead(string path) =>
        FileExtensions.IsAny(path, FileExtensions.Documents) || FileExtensions.IsAny(path, FileExtensions.Packages);

    // The first folder below the named one.
    private static string CollectionOf(string below)
    {
        var parts = below.Split('/', '\\');
        return parts.Length > 1 ? parts[0] : "Documents";
    }
}
