using CorpusGen.Core.Files;
using CorpusGen.Core.Model;
using CorpusGen.Packages;
using CorpusGen.Tool.Files;

namespace CorpusGen.Tool.Validate;

/// <summary>Finds and reads the files that the command line names.</summary>
internal static class TextFiles
{
    /// <summary>
    /// Returns the files in order of their paths, each once: a named file with any extension, the text
    /// files of a folder, and the matches of a glob.
    /// </summary>
    public static IReadOnlyList<CorpusFile> Find(IEnumerable<string> paths)
    {
        var found = new SortedDictionary<string, CorpusFile>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
            {
                foreach (var file in FolderFiles.Below(path.TrimEnd('/') + '/', IsText))
                    Add(file, CollectionOf(path, file));
            }
            else
            {
                foreach (var file in FileArguments.Find([path], isJsonLines: false))
                    Add(file, "Documents");
            }
        }

        return [.. found.Values];

        // A backslash is part of a name if it does not separate folders.
        void Add(string file, string collection)
        {
            var path = Path.DirectorySeparatorChar == '\\' ? file.Replace('\\', '/') : file;
            found[path] = new CorpusFile(path, collection);
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

    private static bool IsText(string path) =>
        FileExtensions.IsAny(path, FileExtensions.Prose) || FileExtensions.IsAny(path, FileExtensions.Packages);

    // The first folder below the named one.
    private static string CollectionOf(string folder, string file)
    {
        var parts = Path.GetRelativePath(folder, file).Split('/', '\\');
        return parts.Length > 1 ? parts[0] : "Documents";
    }
}
